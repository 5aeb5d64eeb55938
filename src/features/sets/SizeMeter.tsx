import { longestLink } from '#exchange/set-link.ts';

/** How much of a link the set takes, while it is made. */
export function SizeMeter({ length }: { length: number }) {
  const isOver = length > longestLink;
  const words = `${length.toLocaleString('en-US')} of ${longestLink.toLocaleString('en-US')} characters`;
  return (
    <div class="size-meter" data-over={isOver}>
      <svg
        viewBox={`0 0 ${longestLink} 1`}
        preserveAspectRatio="none"
        role="meter"
        aria-label="Length of the link"
        aria-valuemin={0}
        aria-valuemax={longestLink}
        aria-valuenow={Math.min(length, longestLink)}
        aria-valuetext={words}
      >
        <rect width={Math.min(length, longestLink)} height={1} />
      </svg>
      <span class="small">
        {words}
        {isOver && ': too long for a link'}
      </span>
    </div>
  );
}
