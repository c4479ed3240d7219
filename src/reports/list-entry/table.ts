import type { EntrySearch, FoundEntry } from '../../lists/network/find-entries.ts';
import type { ReportStyle } from '../report.ts';
import { type Canvas, openCanvas } from '../table/canvas.ts';
import { sideBySide } from '../table/cells.ts';
import { displayWidth } from '../table/display-width.ts';
import { printable } from '../table/printable.ts';
import { wrapText } from '../table/wrap.ts';
import { counted } from '../wording.ts';
import { entryLines } from './entry-lines.ts';
import type { EntryView } from './entry-view.ts';
import { networkLines } from './network-lines.ts';

/** An id of a list may be any text; one that is longer than this is wrapped. */
const WIDEST_ID = 16;

/**
 * A whole entry for reading in a terminal, then the tree of those it is linked to. No line is wider
 * than `style.width` columns (36 at least).
 */
export function writeEntry({ entry, list, network }: EntryView, style: ReportStyle): string {
  const canvas = openCanvas(style);
  const title = `Network: ${counted(network.nodes.length - 1, 'other party', 'other parties')}`;
  return [
    ...entryLines(entry, list, canvas),
    '',
    ...wrapText(network.complete ? title : `${title} shown`, canvas.width).map(
      canvas.palette.title,
    ),
    ...networkLines(network.tree, canvas),
    '',
  ].join('\n');
}

/**
 * The entries that a query may mean, for choosing one; `limit` of them, or all with 0. No line is
 * wider than `style.width` columns (36 at least).
 */
export function writeCandidates(
  query: string,
  { best, others }: EntrySearch,
  style: ReportStyle,
  limit: number,
): string {
  const all = [...best, ...others];
  const title = `"${query}" may be ${counted(all.length, 'entry', 'entries')}`;
  return writeFound(title, all, style, limit);
}

/** Beside the one entry that was meant: those that have its name as another name. Empty for none. */
export function writeOthers(
  query: string,
  { others }: EntrySearch,
  style: ReportStyle,
  limit: number,
): string {
  if (others.length === 0) return '';
  const title = `"${query}" may also be ${counted(others.length, 'other entry', 'other entries')}`;
  return writeFound(title, others, style, limit);
}

function writeFound(
  title: string,
  all: readonly FoundEntry[],
  style: ReportStyle,
  limit: number,
): string {
  const canvas = openCanvas(style);
  const shown = limit === 0 ? all : all.slice(0, limit);
  const ids = shown.map(({ entry }) => displayWidth(printable(entry.id)));
  const idWidth = Math.min(WIDEST_ID, Math.max(0, ...ids));
  const left = all.length - shown.length;
  const more = `and ${counted(left, 'more', 'more')}; --limit 0 shows all`;
  return [
    ...wrapText(title, canvas.width).map(canvas.palette.title),
    ...shown.flatMap((found) => candidateLines(found, idWidth, canvas)),
    ...(left > 0 ? sideBySide([{ text: more, width: canvas.width - 2 }], 2) : []),
    '',
  ].join('\n');
}

function candidateLines(found: FoundEntry, idWidth: number, canvas: Canvas) {
  const { entry } = found;
  const facts = [entry.list, entry.type, ...entry.programs, ...entry.birthDates.slice(0, 1)];
  const cells = [
    { text: entry.id, width: idWidth, paint: canvas.palette.label },
    {
      text: `${entry.name} (${facts.join(', ')})${foundWords(found)}`,
      width: canvas.width - idWidth - 4,
    },
  ];
  return sideBySide(cells, 2);
}

/** Why an entry is among the candidates, where its name does not say so. */
function foundWords({ entry, by, matched }: FoundEntry): string {
  if (by === 'reference') return `: also listed as ${matched}`;
  if (by === 'id' || matched === entry.name) return '';
  return `: ${by === 'weak' ? 'weak alias' : 'alias'} ${matched}`;
}
