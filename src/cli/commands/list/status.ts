import { installedCopies } from '../../../lists/installed/copies.ts';
import { type InstalledList, isInstalled } from '../../../lists/installed/open-installed.ts';
import { ageOf } from '../../../lists/list-age.ts';
import type { LoadedList } from '../../../lists/loaded-list.ts';
import { describeDate } from '../../../reports/table/head.ts';
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
  const kept = new Map(
    (await installedCopies(dataFolder())).map(({ name, copies }) => [name, copies]),
  );
  const outlet = openStreamOutlet(terminal.stdout);
  const facts = lists.map((list) => describeStatus(list, asOf, kept.get(list.name) ?? []));
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
type Status = ReturnType<typeof describeStatus>;

function describeStatus(list: LoadedList, asOf: string, copies: readonly string[]) {
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
    byType: countTypes(list),
    files,
    ...(isInstalled(list) && { installed: describeCopy(list, copies) }),
    warnings,
    ...(coverage !== undefined && { coverage }),
  };
}

function describeCopy({ record, folder }: InstalledList, copies: readonly string[]) {
  const { copy, imported, origin, trusted, readerVersion, tool } = record;
  return { copy, folder, imported, origin, trusted, readerVersion, tool, copies };
}

/** An installed copy has counted them, so that its entries need not be read. */
function countTypes(list: LoadedList): Readonly<Record<string, number>> {
  if (isInstalled(list)) return list.record.byType;
  const byType: Record<string, number> = {};
  for (const { type } of list.entries) byType[type] = (byType[type] ?? 0) + 1;
  return byType;
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
  return [name, ...facts.map(([label, text]) => `  ${label.padEnd(12)}${text}`), ''].join('\n');
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
