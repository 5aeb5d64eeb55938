import { longestLink } from '#exchange/set-link.ts';

/** How much of a link the set takes, while it is made. */
export function SizeMeter({ length }: { length: number }) {
  const isOver = length > longestLink;
  return (
    <div class="size-meter" data-over={isOver}>
      <meter
        min={0}
        max={longestLink}
        value={Math.min(length, longestLink)}
        aria-label="Length of the link"
      />
      <span class="small">
        {length.toLocaleString('en-US')} of {longestLink.toLocaleString('en-US')} characters
        {isOver && ': too long for a link'}
      </span>
    </div>
  );
}
