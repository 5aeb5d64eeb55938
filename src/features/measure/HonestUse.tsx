/** What the number is, and what it must not be used for. */
export function HonestUse({ base, answers }: { base: string; answers: number }) {
  return (
    <aside class="honest-use small" aria-label="What this result is good for">
      <p>
        Self-administered and unsupervised, {answers} {answers === 1 ? 'answer' : 'answers'}.
        Difficulties and the cuts between levels are editorial estimates: no answers of other
        learners stand behind them. Not for hiring decisions.
      </p>
      <p>
        <a href={`${base}about/method/`}>How we measure</a>
      </p>
    </aside>
  );
}
