import { ContentView } from '#components/ContentView.tsx';
import { AnswerKey } from '#components/question/AnswerKey.tsx';
import { StaticQuestion } from '#components/question/StaticQuestion.tsx';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import type { OwnQuestion } from '#domain/sets/own-question.ts';
import { questionOfOwn } from '#domain/sets/question-of-own.ts';
import { type QuestionSet, type SetItem, unknownQuestions } from '#domain/sets/question-set.ts';
import { readMarkdown } from '#domain/sets/read-markdown.ts';
import { titlesOf } from './set-words.ts';
import '#components/question/question.css';

interface SetContentsProps {
  set: Pick<QuestionSet, 'sections' | 'questions' | 'version'>;
  catalogue: Catalogue;
  base: string;
}

/** Everything that a set holds, in its order: titles, notes, and its own questions in full. */
export function SetContents({ set, catalogue, base }: SetContentsProps) {
  const titleOf = titlesOf(catalogue, set);
  const topicOf = (competency: string | null) =>
    catalogue.competencies.find(({ id }) => id === competency)?.short;
  const inBank = new Set(catalogue.entries.map(({ id }) => id));
  const unknown = new Set(unknownQuestions(set, (id) => inBank.has(id)));
  return (
    <>
      {set.sections.map(({ title, items }, index) => (
        <section key={index} class="set-section">
          {title !== '' && (
            <h2>
              <bdi>{title}</bdi>
            </h2>
          )}
          <ol class="rows">
            {items.map((item) => (
              <li key={item.question} class="set-item" data-unknown={unknown.has(item.question)}>
                <ItemTitle
                  item={item}
                  title={titleOf(item.question)}
                  address={inBank.has(item.question) ? `${base}questions/${item.question}/` : null}
                  own={set.questions.find(({ id }) => id === item.question)}
                  version={set.version}
                  topicOf={topicOf}
                />
                {unknown.has(item.question) && (
                  <p class="small quiet">
                    Not known in this version of the app; it is kept, and left out of practice.
                  </p>
                )}
                <Note text={item.note} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface ItemTitleProps {
  item: SetItem;
  title: string;
  /** Of the question's page; null where it has none. */
  address: string | null;
  own: OwnQuestion | undefined;
  version: number;
  /** Undefined where it is about no topic of the library. */
  topicOf: (competency: string | null) => string | undefined;
}

function ItemTitle({ item, title, address, own, version, topicOf }: ItemTitleProps) {
  if (address) return <a href={address}>{title}</a>;
  if (!own) return <code>{item.question}</code>;
  const about = ['written by the author', topicOf(own.competency)].filter(Boolean).join(' · ');
  return (
    <details class="own-in-full">
      <summary>
        <bdi>{title}</bdi> <span class="small quiet">{about}</span>
      </summary>
      <OwnInFull own={own} version={version} />
    </details>
  );
}

/** An own question as it is asked, and with its answer. */
export function OwnInFull({ own, version }: { own: OwnQuestion; version: number }) {
  const question = questionOfOwn(own, version);
  return (
    <div class="own-preview stack">
      <StaticQuestion question={question} seed={0} />
      <details>
        <summary class="small">The answer</summary>
        <AnswerKey question={question} seed={0} />
        {own.explanation !== '' && (
          <div class="prose small">
            <ContentView tree={readMarkdown(own.explanation)} />
          </div>
        )}
      </details>
    </div>
  );
}

export function Note({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <div class="set-note prose small">
      <ContentView tree={readMarkdown(text)} />
    </div>
  );
}
