/** Why something from outside was refused, and that nothing has happened. */
export function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <div class="notice">
      <div>
        <p>This file was not read, and nothing of yours has changed.</p>
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    </div>
  );
}
