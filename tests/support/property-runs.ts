/** Cases of a property: few in a usual run, `PROPERTY_FACTOR` times as many in a long one. */
export function propertyRuns(usual: number): number {
  return usual * Number(process.env.PROPERTY_FACTOR ?? 1);
}
