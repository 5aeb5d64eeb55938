import { encode } from 'uqr';

export interface QrPath {
  /** Modules along a side, with the quiet zone. */
  readonly size: number;
  /** Of all dark modules, a rectangle for each run in a row: `d` of an SVG path in units of modules. */
  readonly path: string;
}

/** Four modules: what readers need around it (ISO/IEC 18004). */
const quietZone = 4;

/** @param text of ASCII characters; the lowest error level, since a larger module helps a phone more */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'L', border: quietZone });
  return { size, path: data.map(pathOfRow).join('') };
}

function pathOfRow(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    runs.push(`M${x} ${y}h${width}v1h-${width}z`);
    x += width;
  }
  return runs.join('');
}
