/** Runs in an empty page: draws texts as the app draws those that came from outside, with no policy to help. */
import { render } from 'preact';
import { ContentView } from '#components/ContentView.tsx';
import { readInlineMarkdown, readMarkdown } from '#domain/sets/read-markdown.ts';

declare global {
  var attacked: boolean | undefined;
}

/** Long enough for a picture that is not there, or for an animation to begin. */
const waitMilliseconds = 40;

/** @returns which of the texts had its way */
export async function attackedBy(texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const text of texts) {
    globalThis.attacked = undefined;
    const stage = document.createElement('main');
    document.body.append(stage);
    draw(text, stage);
    await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    for (const link of stage.querySelectorAll('a')) follow(link);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (globalThis.attacked) found.push(text);
    stage.remove();
  }
  return found;
}

function draw(text: string, stage: HTMLElement): void {
  render(
    <>
      <ContentView tree={readMarkdown(text)} />
      <h2 title={text}>
        <ContentView tree={readInlineMarkdown(text)} />
      </h2>
      <label>
        {text}
        <input value={text} />
      </label>
    </>,
    stage,
  );
}

/** To any other site nobody goes. */
function follow(link: HTMLAnchorElement): void {
  if (/^https?:|^mailto:/.test(link.protocol)) return;
  link.click();
}
