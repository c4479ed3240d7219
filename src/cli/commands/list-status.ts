import { HaechiError } from '../../foundation/haechi-error.ts';
import type { LoadedList } from '../../lists/loaded-list.ts';
import type { ReportFormat } from '../../reports/report.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { describeList, type ListOptions, openLists } from '../list-choice.ts';
import { type Loudness, openMessages } from '../messages.ts';
import { announceBundled, announceWarnings } from '../notices.ts';
import { openStreamOutlet } from '../output/stream-outlet.ts';
import type { Terminal } from '../terminal.ts';

export interface ListStatusOptions extends ListOptions, Loudness {
  readonly format?: ReportFormat;
}

/** Prints what is loaded; a list that cannot be trusted fails as it does in `screen`. */
export async function runListStatus(
  terminal: Terminal,
  options: ListStatusOptions,
): Promise<ExitStatus> {
  const format = options.format ?? 'table';
  if (format !== 'table' && format !== 'json' && format !== 'ndjson') {
    throw new HaechiError('USAGE', `list status has no format ${format}`, {
      cure: 'choose table, json or ndjson',
    });
  }
  const messages = openMessages(terminal, options);
  const lists = await openLists(options);
  const outlet = openStreamOutlet(terminal.stdout);
  const facts = lists.map(describeStatus);
  if (format === 'table') await outlet.write(facts.map(writeStatus).join('\n'));
  else if (format === 'json') await outlet.write(`${JSON.stringify(facts, null, 2)}\n`);
  else await outlet.write(facts.map((list) => `${JSON.stringify(list)}\n`).join(''));
  await outlet.commit();
  if (!options.list) announceBundled(messages, lists.map(describeList));
  if (format !== 'table') announceWarnings(messages, lists.map(describeList));
  return EXIT.clean;
}

function describeStatus(list: LoadedList) {
  const { name, format, path, date, sha256, files, counts, warnings, coverage, entries } = list;
  const byType: Record<string, number> = {};
  for (const { type } of entries) byType[type] = (byType[type] ?? 0) + 1;
  return {
    name,
    format,
    path,
    date,
    sha256,
    counts,
    byType,
    files,
    warnings,
    ...(coverage !== undefined && { coverage }),
  };
}

function writeStatus(list: ReturnType<typeof describeStatus>): string {
  const { name, format, path, date, sha256, counts, byType, files, coverage, warnings } = list;
  const types = Object.entries(byType).map(([type, count]) => `${count} ${type}`);
  return [
    name,
    `  read from  ${path} (${format})`,
    `  date       ${date}`,
    ...(coverage === undefined ? [] : [`  coverage   ${coverage}`]),
    `  entries    ${counts.entries} (${types.join(', ')})`,
    `  aliases    ${counts.aliases} strong, ${counts.weakAliases} weak`,
    `  addresses  ${counts.addresses}`,
    `  identifiers ${counts.documents} documents, ${counts.wallets} wallets, ${counts.contacts} contacts`,
    `  links      ${counts.links}`,
    `  sha256     ${sha256}`,
    ...files.map((file) => `  file       ${file.path}, ${file.bytes} bytes, sha256 ${file.sha256}`),
    ...warnings.map((warning) => `  warning    ${warning.file}: ${warning.message}`),
    '',
  ].join('\n');
}
