import type { LocalDay } from '../local-day.ts';
import type { AnsweredItem, MeasuredItem } from './measured-item.ts';

/** An answer as evidence of ability. */
export interface MeasuredAnswer<Item extends AnsweredItem = MeasuredItem> {
  readonly item: Item;
  /** 0..1 */
  readonly credit: number;
  readonly day: LocalDay;
  /** Retrievability when it was answered; null: the question had never been answered before. */
  readonly retrievability: number | null;
}

/** What the ability needs of an answer. */
export type TellingAnswer = MeasuredAnswer<AnsweredItem>;
