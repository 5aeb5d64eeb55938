import type { OwnFormat, OwnQuestion } from './own-question.ts';

/** How long an answer usually takes, in seconds. */
const usualSeconds: Readonly<Record<OwnFormat, number>> = {
  'single-choice': 60,
  'multiple-select': 90,
  numeric: 90,
  'free-response': 300,
  'rapid-fire': 20,
};

/** A question of this format with nothing in it yet. */
export function emptyOwnQuestion(id: string, format: OwnFormat): OwnQuestion {
  const common = {
    id,
    stem: '',
    explanation: '',
    competency: null,
    seconds: usualSeconds[format],
  };
  switch (format) {
    case 'single-choice':
    case 'multiple-select': {
      const option = { text: '', rationale: '' };
      const options = [
        { ...option, id: 'a', key: true },
        { ...option, id: 'b', key: false },
        { ...option, id: 'c', key: false },
      ];
      return { ...common, format, options };
    }
    case 'numeric':
      return { ...common, format, value: 0, tolerance: 0, decimals: 0, unit: '' };
    case 'free-response':
      return { ...common, format, evidence: [{ id: 'a', text: '' }], model: '' };
    case 'rapid-fire':
      return { ...common, format, answer: '' };
  }
}

/** What both formats have stays; of single and multiple choice that is everything but a second key. */
export function withFormat(own: OwnQuestion, format: OwnFormat): OwnQuestion {
  if (own.format === format) return own;
  const { id, stem, explanation, competency } = own;
  const next = { ...emptyOwnQuestion(id, format), stem, explanation, competency };
  if (!('options' in own) || !('options' in next)) return next;
  const firstKey = own.options.find(({ key }) => key)?.id;
  const isSingle = format === 'single-choice';
  return {
    ...next,
    options: own.options.map((it) => ({ ...it, key: isSingle ? it.id === firstKey : it.key })),
  };
}

/** The first free one of a, b, c ... */
export function freshPartId(parts: readonly { readonly id: string }[]): string {
  const taken = new Set(parts.map(({ id }) => id));
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return letters.find((letter) => !taken.has(letter)) ?? `part-${parts.length + 1}`;
}
