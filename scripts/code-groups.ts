/**
 * The files that the code travels in. Small files compress badly one by one, and each costs its name and its hash
 * wherever it is named; so what is needed at the same moment is one file.
 *
 * A group takes its modules with all that they import, but for what a group above has taken: what is needed first comes
 * first. Whatever no group takes is divided by the bundler.
 */
interface CodeGroup {
  readonly name: string;
  readonly test: RegExp;
  /** Style sheets and what the bundler adds belong nowhere else: they are taken before everything. */
  readonly priority?: number;
}

/** With a page's first paint. */
const early: readonly CodeGroup[] = [
  // Reading pages have this and no Preact.
  { name: 'preload', test: /preload-helper|after-load/, priority: 1 },
  // Question pages have these styles, and none of the player's.
  { name: 'question', test: /question[\\/]question\.css/, priority: 1 },
  { name: 'setup', test: /components[\\/]setup\.css/, priority: 1 },
  { name: 'preact', test: /node_modules[\\/]preact[\\/]/ },
  // Small rules that islands share with what comes late. Pages with dates to watch have this and no Preact.
  group(
    'rules',
    'domain/(dated-text|local-day|adaptive/scale|assessment/dated-record)',
    'domain/(credentials/expiry|ledger/ledger-figures|readiness/role)',
  ),
  group(
    'island',
    'components/(Icon|IslandBoundary|StorageNotice|ContentView)',
    'domain/(random|competencies/band|ledger/event|practice/time-estimate|questions/question)',
  ),
  // What most rooms begin with.
  group('room', 'components/(Chooser|Hatching|use-room)'),
  group('files', 'components/(FileChoice|download|platform)', 'domain/safekeeping/copy-age'),
  group('bank', 'storage/bank'),
  group(
    'own-questions',
    'domain/plain-text',
    'domain/sets/(own-question|question-of-own|question-set|read-markdown|safe-link|set-draft|set-progress)',
  ),
  // The ledger has this too, and nothing else of the player.
  group('session', 'domain/practice/practice-session'),
  group('player', 'features/player/(PlayerScreen|use-player)'),
  group('search', 'domain/search/.*'),
  group('rulers', 'components/(IntervalRuler|Ruler)', 'domain/readiness/bands-in-words'),
  group(
    'levels',
    'components/KeptField',
    'domain/(assessment/self-rating|competencies/(benchmark-draft|placement))',
  ),
  group('sheets', 'features/scorecard/(blank-sheet|lay-out|sheet-words)', 'domain/rubrics/.*'),
  group('check', 'features/measure/(check-choice|measure-actions|measure-context)'),
  group('snapshots', 'features/backup/(Problems|SnapshotList|TypedWord)'),
  group(
    'ability',
    'domain/adaptive/(ability|band-probability)',
    'domain/(readiness/target|skill-path/plan-frame)',
  ),
  group('learning', 'domain/skill-path/learning-model'),
];

/** After it. */
const late: readonly CodeGroup[] = [
  // Stays the same when only our own code changes.
  { name: 'dexie', test: /node_modules[\\/]dexie[\\/]/ },
  // With what follows the first answer.
  group('ledger', 'storage/(ledger-store|safekeeping/(after-save|kept-records))'),
  // How a question stands, for every room that chooses or counts questions.
  group(
    'standing',
    'domain/day-in-words',
    'domain/(adaptive/measured-item|readiness/role-readiness|scheduling/card)',
    'domain/practice/(knowledge|question-standing)',
    'domain/questions/(daily-challenge|kept-apart|marking/auto-scored)',
    'features/library/learner',
  ),
  // What answers share with the editor of sets.
  group(
    'answer-fields',
    'components/use-drag-order',
    'domain/questions/(number-input|parametric|shown-stem)',
  ),
  group('answers', 'components/answers/OtherAnswer', 'domain/questions/marking/mark-response'),
  group('practice', 'features/player/(DailyArchive|FinishScreen|ReadMore|practice-room)'),
  group(
    'shell',
    'offline/registration',
    'features/app-shell/(install-hint|offline-notices|show-keys|show-recovery)',
  ),
  // Opens files and links from outside.
  group('open-bytes', 'exchange/(base64url|open-bytes)'),
  group('safekeeping', 'storage/safekeeping/.*'),
  group('band-ruler', 'components/BandRuler'),
  group('next-item', 'domain/adaptive/(next-item|value-of-information)'),
  group('measure', 'features/measure/(PausedRun|ResultScreen|RunScreen|measure-room)'),
  group('csv', 'exchange/csv'),
  group('profile', 'features/profile/(ChartSections|open-profile)'),
  group('set-words', 'features/sets/set-words'),
  group('set-files', 'exchange/(set-file|set-link)', 'domain/sets/(own-draft|set-update)'),
  group('other-tools', 'features/sets/(import-file|other-tools)'),
  group('set-view', 'features/sets/(PrintView|SetView)'),
];

export const codeGroups: readonly CodeGroup[] = [...early, ...late];

/** @param modules below src/, as regular expressions without the extension */
function group(name: string, ...modules: string[]): CodeGroup {
  const paths = modules.join('|').replaceAll('/', String.raw`[\\/]`);
  return { name, test: new RegExp(String.raw`[\\/]src[\\/](${paths})\.tsx?$`) };
}
