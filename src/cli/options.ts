import { Option } from 'commander';
import { DISPOSITIONS } from '../matching/disposition.ts';
import type { ReportFormat } from '../reports/report.ts';
import { isSwitch, variableOf } from './environment.ts';
import {
  collect,
  collectChoices,
  parseCount,
  parseDay,
  parseJobs,
  parsePositive,
  parseShard,
  parseShare,
} from './option-parsers.ts';

// The map of reports has them too, but would load every reporter to print a help.
const FORMATS = [
  'table',
  'csv',
  'ndjson',
  'json',
  'html',
  'markdown',
  'xlsx',
] satisfies readonly ReportFormat[];

/** Every option of every command, made afresh for each: commander keeps state in them. */
export const OPTIONS = {
  list: () =>
    option(
      '-l, --list <path>',
      'a list file, a folder with a published set, or an installed list; may be repeated',
      '--list lists/ofac --list un-sc',
    ).argParser(collect),
  listDate: () =>
    option(
      '--list-date <date>',
      'date of a list whose files carry none',
      '--list-date 2026-08-20',
    ).argParser(parseDay),
  trustList: () =>
    option('--trust-list', 'load a list that may be cut off, with a warning', '--trust-list'),
  maxListAge: () =>
    option(
      '--max-list-age <days>',
      'fail when a list is older than this, or of unknown date',
      '--max-list-age 7',
    ).argParser(parseCount),
  config: () =>
    option(
      '-c, --config <file>',
      'configuration (default: the nearest haechi.config.json from the working folder upwards)',
      '--config haechi.config.json',
    ),
  force: () =>
    option('--force', 'install a list that is older or much smaller than before', '--force'),
  maxShrink: () =>
    option(
      '--max-shrink <0..1>',
      'share of its entries, names or other parts that a new list may lack',
      '--max-shrink 0.2',
    )
      .argParser(parseShare)
      .default(0.1),
  keep: () =>
    option('--keep <n>', 'copies of each list to keep, from 1', '--keep 10')
      .argParser(parsePositive)
      .default(5),
  dryRun: () => option('--dry-run', 'only say what would be removed', '--dry-run'),
  output: () =>
    option(
      '-o, --output <[format=]file>',
      'write a report to a file; may be repeated',
      '-o hits.csv -o json=hits.txt',
    ).argParser(collect),
  format: () =>
    option(
      '-f, --format <format>',
      'format on standard output (default: table)',
      '--format ndjson',
    ).choices(FORMATS),
  /** Of a command that prints one thing and no rows. */
  formatOfOne: () =>
    option(
      '-f, --format <format>',
      'format on standard output (default: table)',
      '--format json',
    ).choices(['table', 'json', 'ndjson']),
  /** Of a command whose data are many records. */
  formatOfLines: () =>
    option(
      '-f, --format <format>',
      'format on standard output (default: table)',
      '--format ndjson',
    ).choices(['table', 'ndjson']),
  kind: () =>
    option('--kind <kind>', 'what the names are names of', '--kind organisation')
      .choices(['person', 'organisation'])
      .default('person'),
  column: () =>
    option(
      '--column <role=header>',
      'read a column as this role, by header or #number; may be repeated',
      '--column name=Supplier --column birth_date=#4',
    ).argParser(collect),
  delimiter: () =>
    option(
      '-d, --delimiter <character>',
      'what separates the cells (default: found out)',
      "--delimiter ';'",
    ),
  encoding: () =>
    option(
      '-e, --encoding <name>',
      'encoding of the input (default: found out)',
      '--encoding cp949',
    ),
  header: () =>
    option(
      '--no-header',
      'the first row is data; name columns by #number',
      '--no-header --column name=#1',
    ),
  rejects: () =>
    option(
      '--rejects <file>',
      'write the rows that could not be screened to this CSV file',
      '--rejects rejected.csv',
    ),
  decisions: () =>
    option(
      '--decisions <file>',
      'what was decided of earlier hits; those that are cleared are told apart',
      '--decisions decisions.ndjson',
    ),
  disposition: () =>
    option('--disposition <word>', 'what was found', '--disposition false-positive')
      .choices(DISPOSITIONS)
      .makeOptionMandatory(),
  reason: () =>
    option(
      '--reason <code>',
      'why, as one of the codes below',
      '--reason birth-date-differs',
    ).makeOptionMandatory(),
  text: () => option('--text <words>', 'why, in your own words', '--text "born ten years later"'),
  evidence: () =>
    option(
      '--evidence <reference>',
      'where the proof is kept; may be repeated',
      '--evidence "ticket 17"',
    ).argParser(collect),
  expires: () =>
    option(
      '--expires <when>',
      'day or number of days after which it has to be decided anew, or never (default: 365 days for what is cleared, else never)',
      '--expires 2027-06-30',
    ),
  author: () =>
    option(
      '--author <name>',
      'who decides (default: the user of this machine)',
      '--author a.analyst',
    ),
  all: () => option('--all', 'those too that were superseded or withdrawn', '--all'),
  pending: () => option('--pending', 'hits too that wait for data or are escalated', '--pending'),
  archive: () =>
    option(
      '--archive <file>',
      'where the lines go (default: beside the file, as decisions.pruned.ndjson)',
      '--archive decisions.old.ndjson',
    ),
  fourEyes: () =>
    option(
      '--four-eyes <disposition>',
      'decisions of this kind hold once a second person approved them; may be repeated',
      '--four-eyes false-positive',
    )
      .choices(DISPOSITIONS)
      .argParser(collectChoices(DISPOSITIONS)),
  since: () =>
    option(
      '--since <report>',
      'earlier ndjson report; says of each hit whether it is new, changed, unchanged or gone',
      '--since yesterday.ndjson',
    ),
  remember: () =>
    option(
      '--remember',
      'keep digests of the rows without a hit in the data folder: a later run with --since of this report passes over them while nothing changed, and tells new rows',
      '--remember -o tonight.ndjson',
    ),
  failOnNew: () =>
    option(
      '--fail-on-new',
      'only hits that are new or changed since then make the exit status 1',
      '--since yesterday.ndjson --fail-on-new',
    ),
  threshold: () =>
    option(
      '-t, --threshold <0..1>',
      'lowest score of a hit (default: 0.5)',
      '--threshold 0.7',
    ).argParser(parseShare),
  weakAliases: () =>
    option(
      '--weak-aliases',
      'count weak aliases without support from another field',
      '--weak-aliases',
    ),
  limit: () =>
    option('--limit <n>', 'hits shown for a row, strongest first; 0 shows all', '--limit 5')
      .argParser(parseCount)
      .default(20),
  /** Of a command that prints no rows. */
  limitOfOne: () =>
    option('--limit <n>', 'entries or links shown of each kind; 0 shows all', '--limit 5')
      .argParser(parseCount)
      .default(20),
  depth: () =>
    option('--depth <n>', 'steps of the network that are shown; 0 shows all', '--depth 4')
      .argParser(parseCount)
      .default(3),
  failOn: () =>
    option('--fail-on <tier>', 'lowest tier that makes the exit status 1', '--fail-on strong')
      .choices(['possible', 'strong', 'exact', 'none'])
      .default('possible'),
  exitZero: () => option('--exit-zero', 'exit with 0 also when there are hits', '--exit-zero'),
  jobs: () =>
    option(
      '--jobs <n>',
      'threads that screen, from 1 to the number of cores (default: all cores); the output is the same',
      '--jobs 4',
    ).argParser(parseJobs),
  asOf: () =>
    option(
      '--as-of <date>',
      'day from which ages are reckoned (default: today, UTC)',
      '--as-of 2026-01-31',
    ).argParser(parseDay),
  allowEmpty: () =>
    option('--allow-empty', 'an input without a single row is no error', '--allow-empty'),
  shard: () =>
    option(
      '--shard <i/n>',
      'screen one of n shares of each file and write a part for haechi merge',
      '--shard 3/8 -o part-3.ndjson',
    ).argParser(parseShard),
  manifest: () =>
    option(
      '--manifest <file>',
      'write what is needed to repeat the run to this JSON file',
      '--manifest run.json',
    ),
  lock: () =>
    option(
      '--lock <file>',
      'held while the run lasts, so that a second one is refused',
      '--lock nightly.lock',
    ),
  logFormat: () =>
    option(
      '--log-format <form>',
      'messages on standard error as text or as JSON lines (default: text)',
      '--log-format json',
    ).choices(['text', 'json']),
  progress: () => option('--no-progress', 'no progress line', '--no-progress'),
  color: () =>
    option('--color <when>', 'colour: auto, always or never', '--color never')
      .choices(['auto', 'always', 'never'])
      .default('auto'),
  quiet: () => option('-q, --quiet', 'say nothing but why a run failed', '--quiet'),
  verbose: () => option('-v, --verbose', 'say more about what is done', '--verbose'),
};

function option(flags: string, description: string, example: string): Option {
  const made = new Option(flags, `${description}; example: ${example}`);
  if (!isSwitch(made)) return made.env(variableOf(made));
  // Commander would take any value of a switch's variable, even 0, as yes: see `switches.ts`.
  made.description += ` (env: ${variableOf(made)})`;
  return made;
}
