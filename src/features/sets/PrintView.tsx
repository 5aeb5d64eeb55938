import { useEffect, useState } from 'preact/hooks';
import { ContentView } from '#components/ContentView.tsx';
import { AnswerKey } from '#components/question/AnswerKey.tsx';
import { StaticQuestion } from '#components/question/StaticQuestion.tsx';
import { isoDateOf } from '#domain/local-day.ts';
import type { Question } from '#domain/questions/question.ts';
import { seedFrom } from '#domain/random.ts';
import { type QuestionSet, questionsOfSet } from '#domain/sets/question-set.ts';
import { readMarkdown } from '#domain/sets/read-markdown.ts';
import { setName } from '#domain/sets/set-draft.ts';
import type { RoomProps } from './SetList.tsx';
import { counted } from './set-words.ts';
import { findSet } from './shown-set.ts';
import '#components/question/question.css';
import './print-view.css';

/** A set on paper: the questions to work through, and the answers on pages of their own. */
export function PrintView(props: RoomProps & { id: string }) {
  const { room, sets, shipped, id } = props;
  const set = findSet(room, shipped, id);
  const [questions, setQuestions] = useState<readonly Question[] | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!set) return;
    room
      .questionsOf(set, questionsOfSet(set))
      .then(setQuestions, (error: Error) => setProblem(error.message));
  }, [id]);
  return (
    <div class="set-print">
      <div class="screen-only stack">
        <button
          type="button"
          class="link-button set-back"
          onClick={() => sets.go({ view: 'set', id })}
        >
          Back to the set
        </button>
        {problem && <p class="notice">{problem}</p>}
        {questions && (
          <>
            <p class="small quiet">
              {counted(questions.length, 'question')}. The answers begin on a page of their own, so
              that they can be kept back.
            </p>
            <button type="button" class="button button-primary" onClick={() => print()}>
              Print
            </button>
          </>
        )}
      </div>
      {set && questions && <PrintedSet set={set} questions={questions} />}
    </div>
  );
}

interface PrintedSetProps {
  set: QuestionSet;
  questions: readonly Question[];
}

function PrintedSet({ set, questions }: PrintedSetProps) {
  const notes = new Map(
    set.sections.flatMap(({ items }) => items.map(({ question, note }) => [question, note])),
  );
  // The same order of options, and the same numbers, on both parts.
  const seedOf = (question: Question) => seedFrom(`print ${question.id}`);
  return (
    <>
      <section class="printed-questions">
        <h1>
          <bdi>{setName(set)}</bdi>
        </h1>
        <p class="small">
          <bdi>{set.alias}</bdi>
          {set.dueDay !== null && ` Due ${isoDateOf(set.dueDay)}.`}
          {set.minutes !== null && ` About ${counted(set.minutes, 'minute')}.`}
        </p>
        <div class="prose small">
          <ContentView tree={readMarkdown(set.note)} />
        </div>
        <ol>
          {questions.map((question) => (
            <li key={question.id}>
              <div class="prose small quiet">
                <ContentView tree={readMarkdown(notes.get(question.id) ?? '')} />
              </div>
              <StaticQuestion question={question} seed={seedOf(question)} />
            </li>
          ))}
        </ol>
      </section>
      <section class="printed-answers">
        <h1>
          Answers: <bdi>{setName(set)}</bdi>
        </h1>
        <ol>
          {questions.map((question) => (
            <li key={question.id}>
              <p class="small">
                <strong>
                  <bdi>{question.title}</bdi>
                </strong>
              </p>
              <AnswerKey question={question} seed={seedOf(question)} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
