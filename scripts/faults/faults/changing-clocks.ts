import { seededRandom } from '../../../src/domain/random.ts';
import { ratings } from '../../../src/domain/scheduling/rating.ts';
import { importPatched } from '../bundle.ts';
import { clockChanges, inZone, offsetMinutesAt, wallDay, zones } from '../clock/zone-clock.ts';
import type { Fault } from '../fault.ts';
import { Broken, runTrials, seedsOver } from '../trials.ts';

type DueAt = typeof import('../clock/due-at.ts');

const hour = 3_600_000;
const day = 24 * hour;
const [from, to] = [Date.UTC(2026, 0), Date.UTC(2028, 0)];
const answersPerChange = 6;

export const changingClocks: Fault = {
  name: 'changing-clocks',
  description:
    'Answers around every change of the clocks of 2026 and 2027 in every time zone, and a look at what is due each hour around the day: it is due when the calendar on the wall says so, from four in the morning.',
  amounts: { short: 40, middle: zones.length, nightly: zones.length * 20 },
  run: async (amount, seed, { patches }) => {
    const code = await importPatched<DueAt>('scripts/faults/clock/due-at.ts', patches);
    const seeds = seedsOver(Math.max(amount, zones.length), seed, amount);
    return runTrials(seeds, (trial) => {
      const zone = zones[trial % zones.length] ?? 'UTC';
      const moments = inZone(zone, () => lookAround(code, zone, trial));
      return { 'moments looked at': moments };
    });
  },
};

function lookAround({ dueAfter }: DueAt, zone: string, seed: number): number {
  const random = seededRandom(seed);
  const dayOnWall = wallDay(zone);
  const momentAt = (at: number) => ({ at, offsetMinutes: offsetMinutesAt(at) });
  const changes = clockChanges(from, to);
  let looks = 0;
  for (const change of changes.length > 0 ? changes : [from + day * 100]) {
    for (let done = 0; done < answersPerChange; done += 1) {
      const answeredAt = change + Math.floor((random() * 4 - 3) * day);
      const rating = ratings[Math.floor(random() * ratings.length)] ?? 'again';
      const { intervalDays, isDueAt } = dueAfter(momentAt(answeredAt), rating);
      const dueDay = dayOnWall(answeredAt) + Math.round(intervalDays);
      for (let hours = -30; hours <= 30; hours += 1) {
        const at = answeredAt + intervalDays * day + hours * hour;
        looks += 1;
        if (isDueAt(momentAt(at)) === dayOnWall(at) >= dueDay) continue;
        const [answer, look] = [answeredAt, at].map((it) => new Date(it).toISOString());
        throw new Broken(`${zone}: answered ${answer} as ${rating}, wrongly due at ${look}`);
      }
    }
  }
  return looks;
}
