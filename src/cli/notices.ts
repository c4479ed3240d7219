import type { InputLayout } from '../input/subject.ts';
import { summariseColumns } from '../reports/formats.ts';
import type { ListFacts, RunHead, RunSummary } from '../reports/report.ts';
import type { FileNotes } from '../screening/tally.ts';
import { dataFolder } from './data-folder.ts';
import type { Messages } from './messages.ts';

/**
 * What a user must know before relying on a run. The table says it in its own head and summary; for
 * every other format it goes to standard error.
 */
export function announceRun(
  messages: Messages,
  head: RunHead,
  tableShown: boolean,
  bundled: boolean,
): void {
  for (const layout of head.inputs) announceInput(messages, layout, tableShown);
  if (bundled) announceBundled(messages, head.lists);
  if (!tableShown) announceWarnings(messages, head.lists);
}

/** Nobody should take the bundled list for the whole one. */
export function announceBundled(messages: Messages, lists: readonly ListFacts[]): void {
  for (const { date, coverage } of lists) {
    messages.warning(
      `no list was named and none is installed in ${dataFolder()}: using the bundled one of ${date}. ${coverage ?? 'It is not complete.'}`,
    );
  }
}

export function announceWarnings(messages: Messages, lists: readonly ListFacts[]): void {
  for (const { file, message } of lists.flatMap(({ warnings }) => warnings)) {
    messages.warning(`${file}: ${message}`);
  }
}

function announceInput(messages: Messages, layout: InputLayout, tableShown: boolean): void {
  const { file, encoding, encodingGuessed, delimiter, headerLine, headerGuessed } = layout;
  if (encodingGuessed) {
    messages.warning(
      `${file}: read as ${encoding}, which is a guess; name the encoding with --encoding if names look wrong`,
    );
  }
  if (headerGuessed) {
    messages.warning(
      `${file}:${headerLine}: taken to be the header and not screened; add --no-header if it is a row`,
    );
  }
  messages.detail(
    `${file}: encoding ${encoding}, delimiter ${JSON.stringify(delimiter)}, header in line ${headerLine}`,
  );
  if (tableShown) return;
  const { read, ignored } = summariseColumns(layout);
  const columns = read.map(({ role, headers }) => `${headers.join(' + ')} as ${role}`).join(', ');
  const rest = fewOf(ignored.map(({ header }) => header));
  messages.info(`${file}: read ${columns}${rest === '' ? '' : `; ignored ${rest}`}`);
}

const FEW = 20;

function fewOf(headers: readonly string[]): string {
  const more = headers.length - FEW;
  return headers.slice(0, FEW).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What came to light while the rows were read. */
export function announceNotes(messages: Messages, { file, notes }: FileNotes): void {
  const { wideRows, firstWideLine } = notes;
  if (firstWideLine === undefined) return;
  const rows = wideRows === 1 ? '1 row has' : `${wideRows} rows have`;
  messages.warning(
    `${file}:${firstWideLine}: ${rows} text beyond the last header; quote cells that hold the delimiter`,
  );
}

/** Names that no table reads: that they were not found says little. */
export function announceUnread(messages: Messages, { file, unread }: FileNotes): void {
  if (unread === undefined) return;
  const { rows, scripts, firstLine } = unread;
  const counted = rows === 1 ? '1 row has' : `${rows} rows have`;
  messages.warning(
    `${file}:${firstLine}: ${counted} a name in a script that is compared letter by letter only (${scripts.join(', ')}); screen these names in Latin letters too`,
  );
}

/** The counts of a run in one line. */
export function closingLine(summary: RunSummary, lists: readonly ListFacts[]): string {
  const { rowsRead, rowsScreened, rowsRejected, hits, cleared, changes } = summary;
  const against = lists.map(({ name, date, sha256 }) => {
    return `${name} of ${date} (SHA-256 ${sha256.slice(0, 12)})`;
  });
  return (
    `rows read ${rowsRead} = screened ${rowsScreened} + rejected ${rowsRejected}, ` +
    `against ${against.join(', ')}; ` +
    `potential matches: ${hits.exact} exact, ${hits.strong} strong, ${hits.possible} possible` +
    (cleared > 0 ? `; ${cleared} cleared by decisions` : '') +
    (changes
      ? `; ${changes.new} new, ${changes.changed} changed, ${changes.unchanged} unchanged, ${changes.gone} gone`
      : '')
  );
}
