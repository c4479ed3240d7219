import { createHash } from 'node:crypto';
import type { RejectedRow } from '../../input/subject.ts';
import type { Hit, RowHits } from '../../matching/hit.ts';
import { isGone } from '../../matching/standing.ts';
import { sinceWords } from '../decision-wording.ts';
import { entryWords, rowWords } from '../hit-wording.ts';
import type { FindListing, RunHead, RunSummary } from '../report.ts';
import { counted } from '../wording.ts';
import { filtersOf, selectsOf } from './filters.ts';
import { Templates } from './markup.ts';
import { Parties } from './party-view.ts';
import { AT_ONCE, CHUNK } from './placing.ts';
import { RowAnchors } from './row-anchor.ts';
import { indexOf } from './row-index.ts';
import { rowBlock } from './row-view.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { summaryView } from './summary-view.ts';
import { TEMPLATES } from './templates.ts';

/** All that a page is made of. */
export interface PageFacts {
  readonly head: RunHead;
  /** In the order of the rows; those that are gone since an earlier run among them. */
  readonly rows: readonly RowHits[];
  /** Those that are shown. */
  readonly rejected: readonly RejectedRow[];
  readonly moreRejected: number;
  readonly summary: RunSummary;
  readonly findListing: FindListing;
}

/** The whole page. */
export function writePage(facts: PageFacts): string {
  const { head, rows, rejected, moreRejected, summary, findListing } = facts;
  const templates = new Templates(TEMPLATES);
  const parties = new Parties();
  const gone = rows.flatMap(({ hits }) => hits.filter(isGone));
  const shown = rows
    .map(({ hits, more }) => ({ hits: hits.filter((hit) => !isGone(hit)), more }))
    .filter(({ hits }) => hits.length > 0);
  const hits = shown.flatMap((row) => row.hits);
  const context = { inputs: head.inputs, templates, anchorOf: (hit: Hit) => parties.add(hit) };
  const anchors = anchorsOf(shown, head);
  const blocks = shown.map((row, index) => rowBlock(row, anchors[index] ?? '', context));
  const partyBlocks = parties.blocks(templates, findListing);
  const notShown = rows.reduce((sum, { more }) => sum + more, 0);
  return templates.render('page', {
    title: 'Potential matches with sanctions lists',
    version: head.version,
    policy: policyOf(STYLE, SCRIPT),
    style: STYLE,
    script: SCRIPT,
    summary: summaryView(head, summary, notShown),
    filters: filtersOf(hits),
    selects: selectsOf(hits),
    blocks,
    first: blocks.slice(0, AT_ONCE),
    rest: chunksOf(blocks.slice(AT_ONCE)),
    index: indexOf(shown, anchors),
    gone: gone.map(
      (hit) => `${rowWords(hit, head.inputs.length)}: ${entryWords(hit)}; ${sinceWords(hit)}`,
    ),
    rejected,
    moreRejected:
      moreRejected > 0
        ? `and ${counted(moreRejected, 'more', 'more')}; --rejects <file> has all`
        : '',
    parties: partyBlocks.slice(0, AT_ONCE),
    restOfParties: chunksOf(partyBlocks.slice(AT_ONCE)),
  });
}

function anchorsOf(rows: readonly RowHits[], { inputs }: RunHead): readonly string[] {
  const anchors = new RowAnchors(inputs.map(({ file }) => file));
  return rows.map(({ hits: [hit] }) => (hit ? anchors.add(hit) : ''));
}

/** Blocks hold no script element and every value in them is escaped, so that no text ends its element early. */
function chunksOf(blocks: readonly string[]): readonly string[] {
  const count = Math.ceil(blocks.length / CHUNK);
  return Array.from({ length: count }, (_, at) =>
    blocks.slice(at * CHUNK, (at + 1) * CHUNK).join(''),
  );
}

/** Nothing is loaded from anywhere, and no style or script runs but these two. */
function policyOf(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
