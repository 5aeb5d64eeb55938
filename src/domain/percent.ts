/** "31 %". What is not quite nothing or everything is not rounded to it. */
export function percentInWords(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}
