/** What the lines at the top of an Anki text file say; columns are counted from 1. */
export interface AnkiHead {
  readonly separator: string | null;
  readonly isHtml: boolean | null;
  readonly labels: readonly string[];
  readonly noteType: string;
  readonly deck: string;
  /** Columns that hold no field of the note. */
  readonly guidColumn: number;
  readonly otherColumns: readonly number[];
  readonly noteTypeColumn: number;
  /** How many lines these are; 0 for a file without any. */
  readonly lines: number;
  /** Where the rows begin. */
  readonly end: number;
}

const separators: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/**
 * Lines of the form #key:value, and comments, up to the first line that begins with another sign.
 * @see https://docs.ankiweb.net/importing/text-files.html#file-headers
 */
export function readAnkiHead(text: string): AnkiHead {
  const values = new Map<string, string>();
  let lines = 0;
  let end = 0;
  while (end < text.length && isHeadLine(text, end, lines)) {
    const next = endOfLine(text, end);
    const line = text.slice(end + 1, next).replace(/[\r\n]+$/, '');
    const colon = line.indexOf(':');
    if (colon !== -1) values.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1));
    lines += 1;
    end = next;
  }
  const separator = separatorOf(values.get('separator'));
  return {
    separator,
    isHtml: flagOf(values.get('html')),
    labels: (values.get('columns') ?? '').split(separator ?? ',').map((it) => it.trim()),
    noteType: (values.get('notetype') ?? '').trim(),
    deck: (values.get('deck') ?? '').trim(),
    guidColumn: columnOf(values.get('guid column')),
    noteTypeColumn: columnOf(values.get('notetype column')),
    otherColumns: ['notetype column', 'deck column', 'tags column'].map((it) =>
      columnOf(values.get(it)),
    ),
    lines,
    end,
  };
}

function isHeadLine(text: string, start: number, lines: number): boolean {
  return text[start] === '#' || (lines === 0 && text.startsWith('tags:', start));
}

function endOfLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed + 1;
}

/** By name, or the sign itself. */
function separatorOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  const name = value.trim().toLowerCase();
  if (Object.hasOwn(separators, name)) return separators[name] ?? null;
  return Object.values(separators).includes(value) ? value : null;
}

function flagOf(value: string | undefined): boolean | null {
  const word = value?.trim().toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : null;
}

/** 0 where there is none. */
function columnOf(value: string | undefined): number {
  return value !== undefined && /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : 0;
}
