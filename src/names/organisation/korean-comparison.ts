import { type NameComparison, ONE_WORD_ALIKE } from '../name-comparison.ts';
import type { WordWeight } from '../word-alignment.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { describeAgreement } from './agreement-detail.ts';
import { haveOtherNumbers } from './numbers.ts';
import { type OrganisationName, wordsOf } from './organisation-name.ts';
import type { Part } from './parts.ts';
import type { RunPair } from './run-comparison.ts';
import { pairRuns } from './run-pairs.ts';
import { scaleShare } from './share-scale.ts';
import { sum } from './sum.ts';

/** What part of its weight a word keeps beside the distinctive ones. */
const GENERIC = 0.5;
/** Names drop generic words; one that is only in one of them says little against the other. */
const GENERIC_LEFT_OUT = 0.2;
const COUNTRY = 0.3;
const COUNTRY_LEFT_OUT = 0.1;
/** What two names must have in common to be alike by themselves, in nats. */
const ENOUGH_INFORMATION = 10.5;
/** What two names reach that have too little in common, or another trade. */
const TOO_LITTLE = 0.45;

/**
 * Compares the names of organisations whose distinctive words read as one Korean word, or are
 * translations of it: the weighted share of both names that agrees, in which country, legal form and
 * generic words count for little. Undefined where no distinctive words agree so. Symmetric.
 */
export function compareKoreanOrganisations(
  a: OrganisationName,
  b: OrganisationName,
  weight: WordWeight,
): NameComparison | undefined {
  const runs = pairRuns(a, b);
  if (runs.length === 0 || (!a.koreanContext && !b.koreanContext && runs.every(isWrittenAlike)))
    return undefined;
  const agreement = agreementOf(a, b, runs);
  const items = weigh(agreement, weight);
  const information = sum(items, (item) => item.information);
  const share = sum(items, (item) => item.agreeing) / sum(items, (item) => item.weight);
  const enough =
    information >= ENOUGH_INFORMATION &&
    !haveOtherTrades(agreement) &&
    !isOfAnotherCountry(agreement);
  const numbered = haveOtherNumbers(wordsOf(a), wordsOf(b));
  return {
    score: Math.min(scaleShare(share), enough ? 1 : TOO_LITTLE, numbered ? ONE_WORD_ALIKE : 1),
    identical: false,
    information,
    get detail() {
      return describeAgreement(agreement);
    },
  };
}

/** No reading and no translation is needed: that is no sign of a Korean name. */
function isWrittenAlike({ a, b }: RunPair): boolean {
  return a.written === b.written;
}

/** Weight of a word or of a pair of words; what of it agrees; what that tells, in nats. */
interface Item {
  readonly weight: number;
  readonly agreeing: number;
  readonly information: number;
}

function weigh({ runs, pairs, left }: Agreement, weight: WordWeight): readonly Item[] {
  const weightOf = ({ words }: Part) => sum(words, weight);
  const agreeing = (both: number, similarity: number, information: number): Item => ({
    weight: both,
    agreeing: similarity * both,
    information: similarity * information,
  });
  const ofRuns = runs.map(({ a, b, similarity, information }) => {
    const [x, y] = [weight(a.text), weight(b.text)];
    const told = Number.isFinite(information) ? information : Math.min(x, y);
    return agreeing(x + y, similarity, told);
  });
  const ofPairs = pairs.map(({ a, b, similarity }) => {
    const [x, y] = [weightOf(a), weightOf(b)];
    const told = Math.min(x, y) * (a.kind === 'country' ? COUNTRY : 1);
    return agreeing((x + y) * shareOf(a, GENERIC, COUNTRY), similarity, told);
  });
  const conflict = haveBoth(left, 'generic') ? GENERIC : GENERIC_LEFT_OUT;
  const countries = haveBoth(left, 'country') ? GENERIC : COUNTRY_LEFT_OUT;
  const ofLeft = [...left.a, ...left.b].map((part) =>
    agreeing(weightOf(part) * shareOf(part, conflict, countries), 0, 0),
  );
  return [...ofRuns, ...ofPairs, ...ofLeft];
}

function shareOf({ kind }: Part, generic: number, country: number): number {
  if (kind === 'generic') return generic;
  return kind === 'country' ? country : 1;
}

function haveBoth({ a, b }: Agreement['left'], kind: Part['kind']): boolean {
  return [a, b].every((parts) => parts.some((part) => part.kind === kind));
}

/** A bank and a trading company of one name are two. */
function haveOtherTrades({ pairs, left }: Agreement): boolean {
  return haveBoth(left, 'generic') && !pairs.some(({ a }) => a.kind === 'generic');
}

/** First Bank of Nigeria is no translation of a Korean name; the lexicon has the places of such. */
function isOfAnotherCountry({ runs, left }: Agreement): boolean {
  return (
    runs.every(({ kind }) => kind === 'translation') &&
    [...left.a, ...left.b].some(({ kind, meanings }) => kind === 'country' && meanings.length === 0)
  );
}
