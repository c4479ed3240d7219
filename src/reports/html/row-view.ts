import { type InputLayout, ROLES, type Role } from '../../input/subject.ts';
import type { Evidence, Hit, RowHits } from '../../matching/hit.ts';
import { POSSIBLE } from '../../matching/score.ts';
import { decisionWords, sinceWords } from '../decision-wording.ts';
import { comparedEvidence, isNameRole, missingEvidence, verdictWords } from '../evidence-order.ts';
import { explainNames } from '../explanation/explanation.ts';
import { writeShares, writeSide, writeWeight } from '../explanation/figures.ts';
import { relationWords, togetherWords } from '../explanation/wording.ts';
import { listingWords, matchWords, namesOf, pagesOf, standingWords } from '../hit-wording.ts';
import { listingNumber } from '../listing-wording.ts';
import { counted, fewOf, fieldWords, linkWords, missingWords, writeScore } from '../wording.ts';
import { isolated, pageAddress, type Templates } from './markup.ts';

/** What a row is shown with beside its hits. */
export interface RowContext {
  readonly inputs: readonly InputLayout[];
  readonly templates: Templates;
  /** The anchor of the whole listing of a hit's party, where the page has it. */
  readonly anchorOf: (hit: Hit) => string | undefined;
}

/** Roles whose values stand in the heading of a row already. */
const IN_HEADING: ReadonlySet<Role> = new Set<Role>(['id']);

/** One row with its hits as HTML; `anchor` is what a link to it ends in. */
export function rowBlock({ hits, more }: RowHits, anchor: string, context: RowContext): string {
  const [first] = hits;
  if (first === undefined) return '';
  const { file, row, line, subject } = first;
  const { inputs, templates } = context;
  const columns = inputs.find((input) => input.file === file)?.columns ?? [];
  const roles = new Set(columns.flatMap(({ role }) => role ?? []));
  const names = namesOf(subject);
  const left = counted(more, 'more potential match', 'more potential matches');
  return templates.render('row', {
    anchor,
    place: `Row ${row} (line ${line}${inputs.length > 1 ? ` of ${file}` : ''})`,
    id: (subject.id ?? []).join(', '),
    names: names.map(isolated).join(' / '),
    values: ROLES.filter((role) => !IN_HEADING.has(role) && !isNameRole(role)).flatMap((role) =>
      (subject[role] ?? []).map((value) => [fieldWords(role), isolated(value)]),
    ),
    hits: hits.map((hit) => hitBlock(hit, roles, context)),
    more: more > 0 ? `and ${left} of this row; --limit shows them` : '',
  });
}

/** What a hit is filtered by. */
export function stateOf({ decision }: Hit): string {
  return decision?.state ?? 'open';
}

function hitBlock(hit: Hit, roles: ReadonlySet<Role>, { templates, anchorOf }: RowContext): string {
  const { entry, tier, score, decision } = hit;
  const evidence = comparedEvidence(hit);
  const { here, listed } = missingEvidence(hit, roles);
  return templates.render('hit', {
    tier,
    state: stateOf(hit),
    below: standingWords(hit) === tier ? '' : `below ${POSSIBLE}`,
    score: writeScore(score),
    name: isolated(entry.name),
    about: [entry.type, listingNumber(entry), ...entry.programs].join(', '),
    matched: isolated(matchWords(hit)),
    decision: decision ? decisionWords(decision) : '',
    since: sinceWords(hit),
    open: tier !== 'possible' && decision?.state !== 'cleared',
    tally: tallyOf(evidence, here.length + listed.length),
    evidence: evidence.map((item) => ({
      verdict: verdictWords(item),
      field: fieldWords(item.kind),
      here: isolated(fewOf(item.here ?? '')),
      listed: isolated(fewOf(item.listed ?? '')),
      detail: item.detail ?? '',
    })),
    missing: [
      ...(here.length > 0 ? [['Missing from your file:', here.map(missingWords).join('; ')]] : []),
      ...(listed.length > 0
        ? [['Missing from the list:', listed.map(missingWords).join('; ')]]
        : []),
    ],
    syllables: syllablesOf(hit),
    linked: entry.linkedTo.map(linkWords).join('; '),
    listings: entry.listings.slice(1).map(listingWords),
    party: anchorOf(hit),
    pages: pagesOf(hit).filter((page) => pageAddress(page) !== undefined),
    fingerprint: hit.fingerprint,
  });
}

/** `3 equal, 1 differs, 2 missing`: no more than what is listed. */
function tallyOf(compared: readonly Evidence[], missing: number): string {
  const counts = new Map<string, number>();
  for (const word of compared.map(verdictWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (missing > 0) counts.set('missing', missing);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}

/** The syllables side by side, of names that were compared as Korean ones. */
function syllablesOf({ matched, evidence }: Hit): object | undefined {
  const named = evidence.some(({ kind, here }) => kind === 'name' && here === matched.value);
  if (!named || !isNameRole(matched.role)) return undefined;
  const kind = matched.role === 'organisation' ? 'organisation' : 'person';
  const { hangul, syllables } = explainNames(matched.value, matched.name, kind);
  if (!hangul || kind === 'organisation') return undefined;
  return {
    label: `Syllables of ${matched.value} and ${matched.name}`,
    first: isolated(matched.value),
    second: isolated(matched.name),
    rows: syllables.map(({ first, second, relation, hangul: both, weight }, index) => ({
      relation,
      place: index === 0 ? 'surname' : `given ${index}`,
      first: writeSide(first),
      second: writeSide(second),
      both: first && second ? writeShares(both) : '',
      weight: relation === 'only-in-one' ? '' : writeWeight(weight),
      words: relationWords(relation),
    })),
    together: togetherWords(hangul),
  };
}
