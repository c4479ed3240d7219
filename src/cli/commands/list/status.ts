import { countTypes } from '../../../lists/assembly/list-counts.ts';
import { copiesOf } from '../../../lists/installed/copies.ts';
import { type InstalledList, isInstalled } from '../../../lists/installed/open-installed.ts';
import { ageOf } from '../../../lists/list-age.ts';
import type { LoadedList } from '../../../lists/loaded-list.ts';
import { describeDate } from '../../../reports/head-wording.ts';
import { printable } from '../../../reports/table/printable.ts';
import { dataFolder } from '../../data-folder.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { describeList, type ListOptions, openLists } from '../../list-choice.ts';
import { type Loudness, openMessages } from '../../messages.ts';
import { announceBundled, announceWarnings } from '../../notices.ts';
import { openStreamOutlet } from '../../output/stream-outlet.ts';
import type { Terminal } from '../../terminal.ts';
import { today } from '../../today.ts';
import { writeRecords } from './records.ts';

export interface ListStatusOptions extends ListOptions, Loudness {
  readonly format?: 'table' | 'json' | 'ndjson';
}

/** Prints what is loaded; a list that cannot be trusted fails as it does in `screen`. */
export async function runListStatus(
  terminal: Terminal,
  options: ListStatusOptions,
): Promise<ExitStatus> {
  const { format = 'table', asOf = today() } = options;
  const messages = openMessages(terminal, options);
  const { lists, bundled } = await openLists(options);
  const outlet = openStreamOutlet(terminal.stdout);
  const facts = await Promise.all(lists.map((list) => describeStatus(list, asOf)));
  await outlet.write(
    format === 'table'
      ? facts.map((list) => writeStatus(list, asOf)).join('\n')
      : writeRecords(format, facts),
  );
  await outlet.commit();
  if (bundled) announceBundled(messages, lists.map(describeList));
  if (format !== 'table') announceWarnings(messages, lists.map(describeList));
  return EXIT.clean;
}

/** What `--format json` prints of a list. */
type Status = Awaited<ReturnType<typeof describeStatus>>;

async function describeStatus(list: LoadedList, asOf: string) {
  const { name, format, path, date, confirmed, sha256, files, counts, warnings, coverage } = list;
  return {
    name,
    format,
    path,
    date,
    ageDays: ageOf(list, asOf) ?? null,
    ...(confirmed !== undefined && { confirmed }),
    sha256,
    counts,
    // An installed copy has counted them, so that its entries need not be read.
    byType: isInstalled(list) ? list.record.byType : countTypes(list.entries),
    files,
    ...(isInstalled(list) && { installed: await describeCopy(list) }),
    warnings,
    ...(coverage !== undefined && { coverage }),
  };
}

async function describeCopy({ name, record, folder }: InstalledList) {
  const copies = (await copiesOf(dataFolder(), name))?.copies ?? [];
  const { copy, imported, origin, trusted, readerVersion, tool } = record;
  return { copy, folder, imported, origin, trusted, readerVersion, tool, copies };
}

function writeStatus(list: Status, asOf: string): string {
  const { name, format, path, sha256, counts, byType, files, coverage, warnings } = list;
  const types = Object.entries(byType).map(([type, count]) => `${count} ${type}`);
  const { documents, wallets, contacts } = counts;
  const facts: readonly (readonly [label: string, text: string])[] = [
    ['read from', `${path} (${format})`],
    ['date', describeDate(list, asOf).replace(/^of /, '')],
    ...(coverage === undefined ? [] : ([['coverage', coverage]] as const)),
    ['entries', `${counts.entries} (${types.join(', ')})`],
    ['aliases', `${counts.aliases} strong, ${counts.weakAliases} weak`],
    ['addresses', String(counts.addresses)],
    ['identifiers', `${documents} documents, ${wallets} wallets, ${contacts} contacts`],
    ['links', String(counts.links)],
    ['sha256', sha256],
    ...files.map((file) => ['file', describeFile(file)] as const),
    ...(list.installed ? installedFacts(list.installed) : []),
    ...warnings.map((warning) => ['warning', `${warning.file}: ${warning.message}`] as const),
  ];
  const lines = facts.map(([label, text]) => `  ${label.padEnd(12)}${printable(text)}`);
  return [printable(name), ...lines, ''].join('\n');
}

function describeFile({ path, bytes, sha256 }: LoadedList['files'][number]): string {
  return `${path}, ${bytes} bytes, sha256 ${sha256}`;
}

function installedFacts({ imported, origin, copies }: NonNullable<Status['installed']>) {
  return [
    ['imported', `${imported} from ${origin.join(', ')}`],
    ['copies kept', `${copies.length}: ${copies.join(', ')}`],
  ] as const;
}
