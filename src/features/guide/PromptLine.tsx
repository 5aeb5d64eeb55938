import { PageIcon } from '#components/PageIcon.tsx';
import type { GuideEntry } from '#domain/guide/guide-section.ts';
import type { GuidePlace } from './guide-place.ts';

interface PromptLineProps {
  entry: Pick<GuideEntry, 'id' | 'questions'>;
  place: Pick<GuidePlace, 'base' | 'section'>;
}

/** Offers the questions that test an entry: a link to practice, which a script opens in place. */
export function PromptLine({
  entry: { id, questions },
  place: { base, section },
}: PromptLineProps) {
  const ids = questions.join(',');
  return (
    <div
      class="prompt"
      data-prompt
      data-questions={ids}
      data-reference={`guide/${section.id}#${id}`}
    >
      <p class="prompt-line">
        <a class="prompt-link" data-prompt-link href={`${base}practice/?questions=${ids}&start`}>
          <PageIcon name="practice" />
          <span>
            Check yourself: {questions.length} {questions.length === 1 ? 'question' : 'questions'}
          </span>
        </a>
        <span class="prompt-standing quiet small" data-prompt-standing />
      </p>
    </div>
  );
}
