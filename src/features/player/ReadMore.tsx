import { useState } from 'preact/hooks';
import { ContentView } from '#components/ContentView.tsx';
import { TermInText } from '#components/TermInText.tsx';
import type { GuideContext } from '#domain/guide/guide-context.ts';
import type { Question, QuestionReading } from '#domain/questions/question.ts';
import { isOwnQuestionId } from '#domain/sets/own-question.ts';

interface ReadMoreProps {
  question: Question;
  base: string;
  load: (question: Question) => Promise<QuestionReading>;
}

/** The teaching text and its sources, fetched when it is wanted. */
export function ReadMore({ question, base, load }: ReadMoreProps) {
  const [reading, setReading] = useState<QuestionReading | 'failed' | null>(null);

  function open(isOpen: boolean): void {
    if (isOpen && (reading === null || reading === 'failed')) {
      load(question).then(setReading, () => setReading('failed'));
    }
  }

  return (
    <details class="disclosure" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>Read more</summary>
      <div class="prose">
        {reading === null && <p class="quiet">Loading ...</p>}
        {reading === 'failed' && (
          <p>
            This text is not saved on this device yet. It will be when the next connection is there.
          </p>
        )}
        {reading !== null && reading !== 'failed' && (
          <>
            <ContentView tree={reading.body} Term={TermInText} />
            {reading.context && <SeeInContext context={reading.context} base={base} />}
            {isOwnQuestionId(question.id) ? (
              <p class="quiet small">Written by the author of its set, and not checked by us.</p>
            ) : (
              <SourcesOf question={question} reading={reading} base={base} />
            )}
          </>
        )}
      </div>
    </details>
  );
}

function SourcesOf({
  question,
  reading,
  base,
}: {
  question: Question;
  reading: QuestionReading;
  base: string;
}) {
  return (
    <>
      <p class="quiet small">Sources</p>
      <ul class="small">
        {reading.sources.map((source) => (
          <li key={source.url}>
            <a href={source.url} rel="noopener noreferrer">
              {source.title}
            </a>
            , {source.locator}
          </li>
        ))}
      </ul>
      <p class="quiet small">
        As of {question.asOf}. <a href={`${base}questions/${question.id}/`}>Open its page</a>
      </p>
    </>
  );
}

/** Back to the paragraphs of the guide that the question tests. */
function SeeInContext({ context, base }: { context: readonly GuideContext[]; base: string }) {
  return (
    <>
      <p class="quiet small">See in context</p>
      <ul class="see-in-context">
        {context.map(({ section, entry, title }) => (
          <li key={`${section} ${entry}`}>
            <a href={`${base}guide/${section}/#${entry}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
