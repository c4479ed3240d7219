import type { Column, InputLayout, Role } from '../../input/subject.ts';
import type { Hit, RowHits } from '../../matching/hit.ts';
import { decisionWords, sinceWords } from '../decision-wording.ts';
import {
  entryWords,
  listingWords,
  matchWords,
  pagesOf,
  rowWords,
  standingWords,
} from '../hit-wording.ts';
import { counted, linkWords, writeScore } from '../wording.ts';
import type { Canvas } from './canvas.ts';
import { type Cell, INDENT, LABEL, labelled, sideBySide } from './cells.ts';
import { evidenceLines } from './evidence.ts';
import { wrapText } from './wrap.ts';

/** `POSSIBLE 0.123` and the space to the listed name. */
const TIER = 14;

/** Which roles the columns of a file were read as. */
export interface RolesRead extends Pick<InputLayout, 'file'> {
  readonly columns: readonly Pick<Column, 'role'>[];
}

/** One subject with its hits. With several inputs, the file is named. */
export function blockLines(
  row: RowHits,
  inputs: readonly RolesRead[],
  canvas: Canvas,
): readonly string[] {
  const [first] = row.hits;
  if (first === undefined) return [];
  const { width, palette } = canvas;
  const columns = inputs.find(({ file }) => file === first.file)?.columns ?? [];
  const roles = new Set(columns.flatMap(({ role }) => role ?? []));
  const left = `and ${counted(row.more, 'more potential match', 'more potential matches')} of this row; --limit shows them`;
  return [
    ...wrapText(rowWords(first, inputs.length), width).map(palette.title),
    ...row.hits.flatMap((hit) => hitLines(hit, roles, canvas)),
    ...(row.more > 0 ? sideBySide([{ text: left, width: width - 2 }], 2) : []),
  ];
}

function hitLines(hit: Hit, roles: ReadonlySet<Role>, canvas: Canvas): readonly string[] {
  const { entry, tier } = hit;
  const { width, palette } = canvas;
  const say = (label: string, text: string) => {
    const cell: Cell = { text: label, width: LABEL, paint: palette.label };
    return labelled(cell, text, { indent: INDENT, width });
  };
  const standing: Cell = {
    text: `${standingWords(hit).toUpperCase()} ${writeScore(hit.score)}`,
    width: TIER,
    paint: palette.tier[tier],
  };
  const links = entry.linkedTo.map(linkWords).join('; ');
  return [
    ...labelled(standing, entryWords(hit), { indent: 2, width }),
    ...(links === '' ? [] : say('linked to', links)),
    ...say('matched', matchWords(hit)),
    ...evidenceLines(hit, roles, canvas),
    ...(hit.decision ? say('decision', decisionWords(hit.decision)) : []),
    ...(hit.change ? say('since', sinceWords(hit)) : []),
    ...entry.listings.slice(1).flatMap((listing) => say('also on', listingWords(listing))),
    ...pagesOf(hit).flatMap((url) => say('see', url)),
  ];
}
