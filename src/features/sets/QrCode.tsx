import { useEffect, useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import { setFileName } from '#exchange/set-file.ts';
import type { QrPath } from './qr-path.ts';

/** A code to point a phone at, from a screen or from paper. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const [code, setCode] = useState<QrPath | null>(null);
  useEffect(() => {
    import('./qr-path.ts').then(
      ({ qrPath }) => setCode(qrPath(text)),
      () => setCode(null),
    );
  }, [text]);
  if (!code) return null;
  return (
    <figure class="qr-code">
      <QrDrawing code={code} />
      <figcaption class="small quiet">
        Point a phone at it.{' '}
        <button type="button" class="link-button" onClick={() => download(svgFile(code, name))}>
          Save as SVG
        </button>
      </figcaption>
    </figure>
  );
}

export function QrDrawing({ code: { size, path } }: { code: QrPath }) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR code of the link">
      <path class="qr-paper" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}

/** 40 mm wide, which is 300 pixels on a usual screen. */
function svgFile({ size, path }: QrPath, name: string): File {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="40mm" height="40mm" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${path}"/></svg>\n`;
  const fileName = setFileName({ title: name }).replace('.goldset.json', '.svg');
  return new File([svg], fileName, { type: 'image/svg+xml' });
}
