import { useState } from 'preact/hooks';
import { emptyOwnQuestion } from '#domain/sets/own-draft.ts';
import { type OwnQuestion, ownQuestionId } from '#domain/sets/own-question.ts';
import { ownQuestionProblems } from '#domain/sets/own-question-problems.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import { removeQuestion, writeQuestion } from '#domain/sets/set-draft.ts';
import { OwnQuestionEditor } from './OwnQuestionEditor.tsx';
import type { EditorProps } from './SetEditor.tsx';
import { titlesOf } from './set-words.ts';

/** Characters of a random name: 48 bits, among the hundred of a set. */
const nameLength = 8;

/** The questions that the author writes, each in an editor with a preview beside it. */
export function OwnQuestions({ set, room, onChange }: EditorProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const titleOf = titlesOf(room.catalogue, set);
  const open = set.questions.find(({ id }) => id === openId);
  const write = (own: OwnQuestion) => onChange((it) => writeQuestion(it, own));

  if (open) {
    return (
      <OwnQuestionEditor
        key={open.id}
        own={open}
        version={set.version}
        competencies={room.catalogue.competencies}
        onWrite={(edit) =>
          onChange((it) => {
            const now = it.questions.find(({ id }) => id === open.id);
            return now ? writeQuestion(it, edit(now)) : it;
          })
        }
        onClose={() => setOpenId(null)}
        onRemove={() => {
          onChange((it) => removeQuestion(it, open.id));
          setOpenId(null);
        }}
      />
    );
  }
  return (
    <section class="stack" aria-label="Your own questions">
      <ul class="rows">
        {set.questions.map((own) => (
          <li key={own.id}>
            <button type="button" class="set-row" onClick={() => setOpenId(own.id)}>
              <strong>
                <bdi>{titleOf(own.id)}</bdi>
              </strong>
              <span class="small quiet">
                {own.format.replaceAll('-', ' ')}
                {ownQuestionProblems(own).length > 0 && ', not complete yet'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {set.questions.length < setLimits.ownQuestions && (
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            const id = ownQuestionId(set.id, room.freshId().slice(0, nameLength));
            write(emptyOwnQuestion(id, 'single-choice'));
            setOpenId(id);
          }}
        >
          Write a question
        </button>
      )}
      <p class="small quiet">
        They are marked and scheduled like the others, and never count towards a measured level.
      </p>
    </section>
  );
}
