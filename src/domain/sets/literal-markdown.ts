/** Whatever `readMarkdown` could take for a mark: a backslash before a sign, code, bold, a list, a link. */
const marks =
  /\\(?=[\\`*[\-.)])|`|\*(?=\*)|(?<=\*)\*|^[-*](?= )|(?<=^\d{1,4})[.)](?= )|\[(?=[^\]\n]{1,300}\]\()/gm;

/** A text from elsewhere as Markdown that reads as just this text. */
export function literalMarkdown(text: string): string {
  return text.replace(marks, '\\$&');
}
