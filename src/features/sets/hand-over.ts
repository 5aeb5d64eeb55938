import { download } from '#components/download.ts';

/** Gives a link or a file to the device's share sheet, or to clipboard and downloads where there is none. */
export async function handOver(
  what: { readonly title: string } & ({ readonly url: string } | { readonly file: File }),
): Promise<string> {
  const shared =
    'url' in what
      ? { title: what.title, url: what.url }
      : { title: what.title, files: [what.file] };
  try {
    if (navigator.canShare?.(shared)) {
      await navigator.share(shared);
      return 'Handed to your device.';
    }
    if ('url' in what) {
      await navigator.clipboard.writeText(what.url);
      return 'The link is copied.';
    }
  } catch (error) {
    // Closing the sheet is a choice and no failure.
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    if ('url' in what) return 'Your browser does not let us copy: select the link and copy it.';
  }
  if ('file' in what) {
    download(what.file);
    return `${what.file.name} was handed to your browser.`;
  }
  return '';
}
