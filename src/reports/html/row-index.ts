import type { Hit, RowHits } from '../../matching/hit.ts';
import { decisionWords } from '../decision-wording.ts';
import { namesOf } from '../hit-wording.ts';
import { linkWords } from '../wording.ts';
import { listsOf } from './filters.ts';
import { stateOf } from './row-view.ts';

/** What could end a script element, and what steers a reader's eye. */
const UNSAFE = /[<\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * What the page knows of each row for links, filter, order and search, as JSON that a script element may
 * hold. Hits stand in the order in which the block of the row has them.
 */
export function indexOf(rows: readonly RowHits[], anchors: readonly string[]): string {
  const index = rows.map(({ hits }, at) => ({
    anchor: anchors[at] ?? '',
    hits: hits.map((hit) => ({
      tier: hit.tier,
      state: stateOf(hit),
      change: hit.change ?? '',
      list: listsOf(hit),
      program: hit.entry.programs,
    })),
    score: hits.reduce((most, { score }) => Math.max(most, score), 0),
    name: (hits[0] && namesOf(hits[0].subject)[0]) ?? '',
    text: searchText(hits),
  }));
  return JSON.stringify(index).replace(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** All that the page shows of a row and that a reader may search for, as it is written, a value a line. */
function searchText(hits: readonly Hit[]): string {
  const [first] = hits;
  const own = first ? Object.values(first.subject).flat() : [];
  return [...new Set([...own, ...hits.flatMap(listedTexts)])].join('\n');
}

function listedTexts({ entry, matched, evidence, decision, fingerprint }: Hit) {
  return [
    entry.name,
    matched.name,
    ...entry.programs,
    ...entry.linkedTo.map(linkWords),
    ...entry.listings.flatMap(({ id, name = '', programs = [], linkedTo = [] }) => [
      id,
      name,
      ...programs,
      ...linkedTo.map(linkWords),
    ]),
    ...evidence.flatMap(({ here, listed, detail = '' }) => [
      ...(here ?? '').split('; '),
      ...(listed ?? '').split('; '),
      detail,
    ]),
    ...(decision ? [decisionWords(decision)] : []),
    fingerprint,
  ];
}
