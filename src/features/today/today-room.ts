/** Everything Today needs to know, imported after the first paint. */
import { platformHere } from '#components/platform.ts';
import { forecastReviews } from '#domain/activity/forecast.ts';
import { heatmapOf } from '#domain/activity/heatmap.ts';
import { streakOf } from '#domain/activity/streak.ts';
import { dayInWords } from '#domain/day-in-words.ts';
import { isoDateOf, type LocalDay } from '#domain/local-day.ts';
import { spreadBacklog } from '#domain/practice/backlog.ts';
import { backlogFrom, dueWork } from '#domain/practice/due-work.ts';
import { knowledgeByBand } from '#domain/practice/knowledge.ts';
import { standingOf } from '#domain/practice/question-standing.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { dailyChallenge } from '#domain/questions/daily-challenge.ts';
import type { Role } from '#domain/readiness/role.ts';
import { roleReadiness } from '#domain/readiness/role-readiness.ts';
import { targetOf } from '#domain/readiness/target.ts';
import { answersToCopy, isPutOff } from '#domain/safekeeping/copy-age.ts';
import { ownEntriesOf } from '#domain/sets/question-of-own.ts';
import { setName } from '#domain/sets/set-draft.ts';
import { dueInWords, setsDue } from '#domain/sets/set-progress.ts';
import { planFrameOf } from '#domain/skill-path/plan-frame.ts';
import { loadCatalogue } from '#storage/bank.ts';
import { thisDevice } from '#storage/device.ts';
import { type Ledger, type LedgerStatus, openLedger } from '#storage/ledger-store.ts';
import { type CopyNudge, putOffCopy, readCopyNudge } from '#storage/safekeeping/copy-nudge.ts';
import type { TodayView } from './today-view.ts';

export interface TodayRoom {
  view(): TodayView;
  /** "15 today, the rest spread." */
  spread(): void;
  undo(): Promise<void>;
  /** "Not now", to the question for a copy. */
  putOffCopy(): void;
  retry(): void;
  /** @param listener called at once, and whenever status or numbers have changed, also by another tab */
  subscribe(listener: (status: LedgerStatus) => void): void;
}

const dailyLoad = 15;
const heatmapWeeks = 26;

/** @param roles that readiness can be worked out for, the first one for whom nothing is chosen */
export async function openTodayRoom(base: string, roles: readonly Role[]): Promise<TodayRoom> {
  const [ledger, catalogue, nudge] = await Promise.all([
    openLedger(),
    loadCatalogue(base),
    readCopyNudge(),
  ]);
  return {
    view: () => ({
      ...viewOf(ledger, catalogue, roles),
      answersToCopy: nudge ? askedFor(ledger, nudge) : 0,
    }),
    spread: () => {
      const { due } = viewOf(ledger, catalogue, roles);
      const moves = spreadBacklog({
        overdue: due.questions,
        today: ledger.today(),
        perDay: dailyLoad,
      });
      ledger.record({ kind: 'backlog-spread', moves });
    },
    undo: async () => {
      await ledger.undo();
    },
    putOffCopy: () => {
      // Where it cannot be kept, the question comes again.
      putOffCopy(thisDevice.now()).catch(() => {});
    },
    retry: () => ledger.retry(),
    subscribe: (listener) => {
      listener(ledger.status);
      ledger.subscribe(listener);
    },
  };
}

function askedFor({ projection }: Ledger, { copy, putOffAt }: CopyNudge): number {
  const now = thisDevice.now();
  return isPutOff(putOffAt, now) ? 0 : answersToCopy(copy, projection, now, platformHere());
}

function viewOf(
  ledger: Ledger,
  catalogue: Catalogue,
  roles: readonly Role[],
): Omit<TodayView, 'answersToCopy'> {
  const { entries, contentVersion } = catalogue;
  const { questions, days, session, run, preferences, assessments } = ledger.projection;
  const today = ledger.today();
  const standing = (id: string) => standingOf(questions.get(id), today);
  const kept = [...assessments.sets.values()];
  const own = ownEntriesOf(kept.map(({ set }) => set)).filter(({ id }) => questions.has(id));
  const due = dueWork([...entries, ...own], standing, today);
  const cards = [...questions.values()].flatMap(({ card }) => card ?? []);
  const lastDay = Math.max(...days.keys());
  return {
    due,
    backlog: backlogOf(due),
    open: session && session.ended === null ? session : null,
    checkQuestion: run && run.ended === null ? run.answered.length + 1 : null,
    level: levelOf(ledger, catalogue, roles),
    interviewIn: daysToInterview(ledger),
    knowledge: knowledgeByBand(entries, standing),
    lastPractice: days.size === 0 ? null : today - lastDay,
    newQuestions: entries.filter((entry) => !standing(entry.id).seen).length,
    missed: entries.filter((entry) => standing(entry.id).missed).map((entry) => entry.id),
    streak: preferences.streak === 'hidden' ? null : streakOf(days, today),
    dailyDone: dailyChallenge(today, contentVersion, entries).every(
      ({ id }) => questions.get(id)?.lastDay === today,
    ),
    sets: setsDue(kept, (id) => standing(id).seen).map(({ set, dueDay, left }) => ({
      id: set.id,
      name: setName(set),
      due: dueInWords(dueDay, today, isoDateOf(dueDay)),
      left,
    })),
    forecast: forecastReviews(cards, today),
    heatmap: heatmapOf(days, today, heatmapWeeks),
  };
}

function levelOf(
  ledger: Ledger,
  { competencies }: Catalogue,
  roles: readonly Role[],
): TodayView['level'] {
  const { questions, preferences } = ledger.projection;
  // A bank for measuring the site has no roles.
  if (roles.length === 0) return null;
  const target = targetOf(preferences, roles);
  const { overall, competencies: lines } = roleReadiness({ questions, competencies }, target);
  const days = lines.flatMap(({ lastDay }) => lastDay ?? []);
  if (overall.items === 0 || days.length === 0) return null;
  const lastDay = dayInWords(Math.max(...days) as LocalDay, ledger.today());
  return { role: target.role.name, band: target.band, overall, lastDay };
}

function daysToInterview(ledger: Ledger): number | null {
  const today = ledger.today();
  const { until } = planFrameOf(ledger.projection.preferences, today);
  return until === null ? null : until - today;
}

function backlogOf(due: TodayView['due']): TodayView['backlog'] {
  if (due.count < backlogFrom) return null;
  return { total: due.count, today: dailyLoad, seconds: (due.seconds / due.count) * dailyLoad };
}
