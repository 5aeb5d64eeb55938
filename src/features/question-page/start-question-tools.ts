// A reading page stays a reading page: flag and note are loaded for people who have data here, or on request.
import { afterLoad } from '#components/after-load.ts';

const place = document.getElementById('question-tools');
const page = document.querySelector<HTMLElement>('.question-page');
const base = document.documentElement.dataset.base ?? '/';

function openTools(focus: boolean): void {
  const question = page?.dataset.question;
  const competency = page?.dataset.competency;
  if (!place || !question || !competency) return;
  import('./QuestionTools.tsx').then(({ showQuestionTools }) =>
    showQuestionTools(place, { base, question, competency, focus }),
  );
}

if (place && document.documentElement.dataset.visitor === 'returning') {
  afterLoad(() => openTools(false));
} else if (place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = 'Flag or add a note';
  button.addEventListener('click', () => openTools(true));
  place.append(button);
}
