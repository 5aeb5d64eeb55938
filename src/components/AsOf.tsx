import './as-of.css';

interface AsOfProps {
  /** ISO dates. */
  asOf: string;
  reviewBy: string;
}

/**
 * The day for which a text is right. The page turns it amber, with words, once it is past its review
 * date (`mark-overdue.ts`), which may be long after the page was built.
 */
export function AsOf({ asOf, reviewBy }: AsOfProps) {
  return (
    <span class="as-of" data-review-by={reviewBy}>
      as of <time dateTime={asOf}>{dateInWords(asOf)}</time>
      <span class="as-of-overdue"> · review overdue, may have changed</span>
    </span>
  );
}

const wordsOfDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "21 November 2026", the same on every machine. */
export function dateInWords(isoDate: string): string {
  return wordsOfDate.format(new Date(`${isoDate}T00:00:00Z`));
}
