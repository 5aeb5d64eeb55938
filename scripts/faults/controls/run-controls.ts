export async function runControls(_: unknown): Promise<number> {
  return 0;
}
