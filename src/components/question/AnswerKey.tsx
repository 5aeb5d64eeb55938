import type { ContentTree } from '#domain/content-tree.ts';
import { expectedNumber, fillVariables, formatNumber } from '#domain/questions/parametric.ts';
import type {
  Exemplar,
  MatchingChoice,
  MatchingPrompt,
  NumericAnswer,
  OptionsAnswer,
  OrderingStep,
  Question,
  RapidFireAnswer,
  WrittenAnswer,
} from '#domain/questions/question.ts';
import { ContentView } from '../ContentView.tsx';
import { Icon } from '../Icon.tsx';

interface AnswerKeyProps {
  question: Question;
  /** Fixes the variables of a numeric question. */
  seed: number;
}

/** The whole answer as it is read, not played: for the question's own page and for print. */
export function AnswerKey({ question, seed }: AnswerKeyProps) {
  switch (question.format) {
    case 'single-choice':
    case 'multiple-select':
    case 'code-reading':
      return <OptionsKey answer={question.answer} />;
    case 'numeric':
      return <NumericKey answer={question.answer} seed={seed} />;
    case 'ordering':
      return <OrderingKey steps={question.answer.steps} />;
    case 'matching':
      return <MatchingKey {...question.answer} />;
    case 'free-response':
    case 'behavioural':
      return <WrittenKey answer={question.answer} />;
    case 'rapid-fire':
      return <RapidFireKey answer={question.answer} />;
  }
}

function OptionsKey({ answer }: { answer: OptionsAnswer }) {
  return (
    <ul class="answer-key">
      {answer.options.map((option) => (
        <li key={option.id} data-key={option.key}>
          <Icon name={option.key ? 'right' : 'wrong'} />
          <div>
            <p class="answer-key-text">
              <span class="visually-hidden">{option.key ? 'Right: ' : 'Wrong: '}</span>
              <ContentView tree={option.text} />
            </p>
            <p class="quiet small">
              <ContentView tree={option.rationale} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function NumericKey({ answer, seed }: { answer: NumericAnswer; seed: number }) {
  const filled = (tree: ContentTree) => fillVariables(tree, answer, seed);
  return (
    <div class="prose">
      <p>
        <strong>
          {formatNumber(expectedNumber(answer, seed), answer.decimals)}
          {answer.unit && ` ${answer.unit}`}
        </strong>
      </p>
      <ContentView tree={filled(answer.worked)} />
      {answer.traps.length > 0 && <h3>Common wrong turns</h3>}
      <ul>
        {answer.traps.map((trap) => (
          <li key={trap.id}>
            <ContentView tree={filled(trap.feedback)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OrderingKey({ steps }: { steps: readonly OrderingStep[] }) {
  return (
    <ol class="prose numbered-steps">
      {steps.map((step) => (
        <li key={step.id}>
          <ContentView tree={step.text} />
          {step.why.length > 0 && (
            <p class="quiet small">
              <ContentView tree={step.why} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

interface MatchingKeyProps {
  prompts: readonly MatchingPrompt[];
  choices: readonly MatchingChoice[];
}

function MatchingKey({ prompts, choices }: MatchingKeyProps) {
  const textOf = (id: string) => choices.find((choice) => choice.id === id)?.text ?? [];
  return (
    <dl class="matching-key">
      {prompts.map((prompt) => (
        <div key={prompt.id}>
          <dt>
            <ContentView tree={prompt.text} />
          </dt>
          <dd>
            <strong>
              <ContentView tree={textOf(prompt.choiceId)} />
            </strong>
            <p class="quiet small">
              <ContentView tree={prompt.why} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WrittenKey({ answer }: { answer: WrittenAnswer }) {
  return (
    <div class="prose">
      <h3>What a good answer shows</h3>
      <ul>
        {answer.evidence.map((point) => (
          <li key={point.id}>
            <ContentView tree={point.text} />
          </li>
        ))}
      </ul>
      <ExemplarKey title="A strong answer" exemplar={answer.strong} />
      <ExemplarKey title="A weak answer" exemplar={answer.weak} />
    </div>
  );
}

/** Nothing where the author of the question wrote none. */
function ExemplarKey({ title, exemplar }: { title: string; exemplar: Exemplar }) {
  if (exemplar.text.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <blockquote>
        <ContentView tree={exemplar.text} />
      </blockquote>
      <p class="quiet small">
        <ContentView tree={exemplar.comment} />
      </p>
    </>
  );
}

function RapidFireKey({ answer }: { answer: RapidFireAnswer }) {
  return (
    <div class="prose">
      <p>
        <strong>
          <ContentView tree={answer.text} />
        </strong>
      </p>
      {answer.accepted.length > 0 && (
        <p class="quiet small">Also right: {answer.accepted.join(', ')}.</p>
      )}
    </div>
  );
}
