import type { InputLayout, Role } from '../../input/subject.ts';
import type { Evidence, Hit, RowHits } from '../../matching/hit.ts';
import { decisionWords, sinceWords } from '../decision-wording.ts';
import { comparedEvidence, missingEvidence, verdictWords } from '../evidence-order.ts';
import {
  entryWords,
  listingWords,
  matchWords,
  pagesOf,
  rowWords,
  standingWords,
} from '../hit-wording.ts';
import { counted, fewOf, fieldWords, linkWords, missingWords, writeScore } from '../wording.ts';
import { bullets } from './bullets.ts';
import { escapeMarkdown, link } from './escape.ts';

/** A section for a row with its hits; nothing for a row without any. */
export function rowParts(row: RowHits, inputs: readonly InputLayout[]): readonly string[] {
  const [first] = row.hits;
  if (first === undefined) return [];
  const columns = inputs.find(({ file }) => file === first.file)?.columns ?? [];
  const roles = new Set(columns.flatMap(({ role }) => role ?? []));
  const more = counted(row.more, 'more potential match', 'more potential matches');
  return [
    `## ${escapeMarkdown(rowWords(first, inputs.length))}`,
    ...row.hits.flatMap((hit) => hitParts(hit, roles)),
    ...(row.more > 0 ? [`and ${more} of this row; --limit shows them`] : []),
  ];
}

function hitParts(hit: Hit, roles: ReadonlySet<Role>): readonly string[] {
  const { entry, decision } = hit;
  const standing = `${standingWords(hit).toUpperCase()} ${writeScore(hit.score)}`;
  const { here, listed } = missingEvidence(hit, roles);
  const links = entry.linkedTo.map(linkWords).join('; ');
  const facts: readonly (readonly [string, string])[] = [
    ['Matched', matchWords(hit)],
    ...(decision ? [['Decision', decisionWords(decision)] as const] : []),
    ...(hit.change ? [['Since then', sinceWords(hit)] as const] : []),
    ...(here.length > 0 ? [['Missing from your file', words(here)] as const] : []),
    ...(listed.length > 0 ? [['Missing from the list', words(listed)] as const] : []),
    ...(links === '' ? [] : [['Linked to', links] as const]),
    ...entry.listings.slice(1).map((listing) => ['Also on', listingWords(listing)] as const),
  ];
  const pages = pagesOf(hit).map((page) => `- See: ${link(page)}`);
  return [
    `### ${standing} ${escapeMarkdown(entryWords(hit))}`,
    evidenceTable(comparedEvidence(hit)),
    [bullets(facts), ...pages, `- Fingerprint: \`${hit.fingerprint}\``].join('\n'),
  ];
}

function words(evidence: readonly Evidence[]): string {
  return evidence.map(missingWords).join('; ');
}

function evidenceTable(evidence: readonly Evidence[]): string {
  const rows = evidence.map((item) => {
    const { kind, here, listed, detail } = item;
    const cells = [verdictWords(item), fieldWords(kind), fewOf(here ?? ''), fewOf(listed ?? '')];
    return `| ${[...cells, detail ?? ''].map(escapeMarkdown).join(' | ')} |`;
  });
  return ['| verdict | field | yours | listed | why |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
