/**
 * What no text needs and some screens trip over: control characters but line breaks and tabs, and the marks
 * that turn the direction of what follows, with which a text can pose as another (CVE-2021-42574).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of several lines as it may be kept and sent. Cleaning twice changes nothing more. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '').replace(loneSurrogate, '\ufffd');
}

/** A text of one line: a title, an alias, a unit. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
