/** One figure of the simulation beside its limit. */
export interface Figure {
  /** What was measured, on what: `honest-intervals/competency/cover-80-at-sd-0.4`. */
  readonly name: string;
  readonly value: number;
  /** null: printed for information. */
  readonly limit: Limit | null;
  /** Whether the value keeps its limit; null where there is none. */
  readonly holds: boolean | null;
}

/** Both ends belong to it; null: no end on that side. */
export interface Limit {
  readonly least: number | null;
  readonly most: number | null;
}

export function within(name: string, value: number, least: number, most: number): Figure {
  return { name, value, limit: { least, most }, holds: value >= least && value <= most };
}

export function atMost(name: string, value: number, most: number): Figure {
  return { name, value, limit: { least: null, most }, holds: value <= most };
}

export function atLeast(name: string, value: number, least: number): Figure {
  return { name, value, limit: { least, most: null }, holds: value >= least };
}

export function forInformation(name: string, value: number): Figure {
  return { name, value, limit: null, holds: null };
}
