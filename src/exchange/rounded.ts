/** Three decimals are more than is known of an ability. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
