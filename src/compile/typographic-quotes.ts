const opening = /(?<=^|[\s([{–—/])"(?=\S|$)/g;
const openingSingle = /(?<=^|[\s([{–—/“])'(?=\p{L})/gu;

/** At the start of a text that goes on after code or emphasis, a quote closes what was opened before it. */
const closingAtStart = /^["'](?=$|[\s.,;:!?)\]}])/;

/**
 * The quotes and apostrophes of print in place of those of a keyboard: writers type ", readers see “ and ”.
 * @param goesOn whether something of the same line stands before the text: code, emphasis, a number
 */
export function typographicQuotes(text: string, goesOn: boolean): string {
  if (!/["']/.test(text)) return text;
  const start = goesOn ? text.replace(closingAtStart, closed).replace(/^'/, '’') : text;
  return start.replace(opening, '“').replace(openingSingle, '‘').replace(/["']/g, closed);
}

function closed(quote: string): string {
  return quote === '"' ? '”' : '’';
}
