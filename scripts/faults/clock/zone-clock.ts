const hour = 3_600_000;
const day = 24 * hour;
const dayStartHour = 4;

export const zones: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Runs with the clocks of a zone. The whole process has them meanwhile, so nothing may wait in between. */
export function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

export function offsetMinutesAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}

/**
 * The oracle: the day by the clock on the wall, as the Unicode time zone data shows it, read as text; until four in
 * the morning the one before. The code under test never sees a calendar.
 */
export function wallDay(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  return (at) => {
    const parts = format.formatToParts(at).map((part) => [part.type, part.value] as const);
    const { year, month, day: dayOfMonth, hour: hourOfDay } = Object.fromEntries(parts);
    const date = Date.parse(`${year}-${month}-${dayOfMonth}`) / day;
    return date - (Number(hourOfDay) < dayStartHour ? 1 : 0);
  };
}

/** Instants at which the clocks of the current zone change, to the minute. */
export function clockChanges(from: number, to: number): number[] {
  const found: number[] = [];
  for (let start = from; start < to; start += day) {
    if (offsetMinutesAt(start) === offsetMinutesAt(start + day)) continue;
    let [before, after] = [start, start + day];
    while (after - before > 60_000) {
      const middle = Math.floor((before + after) / 120_000) * 60_000;
      if (offsetMinutesAt(middle) === offsetMinutesAt(start)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found;
}
