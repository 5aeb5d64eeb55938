import type { Forecast } from '#domain/activity/forecast.ts';
import type { HeatmapWeek } from '#domain/activity/heatmap.ts';
import type { Streak } from '#domain/activity/streak.ts';
import type { TargetBand } from '#domain/adaptive/scale.ts';
import type { DueWork } from '#domain/practice/due-work.ts';
import type { BandKnowledge } from '#domain/practice/knowledge.ts';
import type { PracticeSession } from '#domain/practice/practice-session.ts';
import type { Readiness } from '#domain/readiness/readiness.ts';

/** More is due than anyone should be asked for. */
export interface BacklogOffer {
  readonly total: number;
  readonly today: number;
  readonly seconds: number;
}

/** A set with a due day and something left to answer. */
export interface DueSet {
  readonly id: string;
  readonly name: string;
  /** "due in 3 days, on 2026-12-05" */
  readonly due: string;
  readonly left: number;
}

/** Where someone stands in the role they prepare for. */
export interface MeasuredLevel {
  /** Its name. */
  readonly role: string;
  readonly band: TargetBand;
  readonly overall: Readiness;
  /** Of the latest answer that tells of it: "yesterday". */
  readonly lastDay: string;
}

/** Everything Today shows, worked out once from ledger and catalogue. */
export interface TodayView {
  readonly due: DueWork;
  readonly backlog: BacklogOffer | null;
  /** A session that was begun and not ended. */
  readonly open: PracticeSession | null;
  /** The check that was begun and not ended: the number of its next question. */
  readonly checkQuestion: number | null;
  /** Null while nothing is measured. */
  readonly level: MeasuredLevel | null;
  /** Days until the interview; null where none is set or it is past. */
  readonly interviewIn: number | null;
  readonly knowledge: readonly BandKnowledge[];
  /** Days since the last answer; null before the first. */
  readonly lastPractice: number | null;
  readonly newQuestions: number;
  readonly missed: readonly string[];
  readonly streak: Streak | null;
  readonly dailyDone: boolean;
  /** How many answers are in no copy, when it is time to ask for one; otherwise 0. */
  readonly answersToCopy: number;
  /** Most urgent first. */
  readonly sets: readonly DueSet[];
  readonly forecast: Forecast;
  readonly heatmap: readonly HeatmapWeek[];
}
