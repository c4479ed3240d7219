import { bitCount } from '../../foundation/letter-set.ts';
import { LEFT_OUT } from '../../names/organisation/word-agreement.ts';
import { MANY_COMMON, MUCH, mayTellEnough } from '../../names/organisation/word-limits.ts';
import { RARE } from '../../names/organisation/word-weight.ts';
import { UNHEARD_OF, type WordWeight } from '../../names/word-alignment.ts';
import type { ColumnReader } from './columns.ts';
import {
  JOINED_HERE,
  JOINED_THERE,
  type OrganisationTally,
  SAME_RUN,
} from './organisation-tally.ts';
import type { OrganisationWord, OrganisationWords } from './organisation-words.ts';
import { isPairedAsOwn } from './own-pairs.ts';
import type { SearchedOrganisation } from './searched-organisation.ts';
import { placeIn } from './sorted-numbers.ts';
import { LEAST_WEIGHT } from './word-weight.ts';

/** Of what agrees, so much may stand beside it: a share of 0.8 is asked for. */
const LEFT_BESIDE = 0.25;
const ROUNDING = 1e-6;
/** The least that a common word weighs which has no counterpart. */
const LEAST_LEFT = LEFT_OUT * LEAST_WEIGHT;

/**
 * Judges by a tally whether a searched name may reach a score of 0.5 with a listed organisation's. It says no
 * only where what `mostFor` says of their words holds it below: see there for each rule.
 */
export class OrganisationBound {
  readonly #words: OrganisationWords;
  readonly #tally: OrganisationTally;
  readonly #rarest: number;
  readonly #lonely: boolean;
  readonly #ownCounts: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #lengths: Uint16Array;

  /** `weight` is that of the words of the lists, in nats. */
  constructor(
    columns: ColumnReader,
    weight: WordWeight,
    words: OrganisationWords,
    tally: OrganisationTally,
  ) {
    this.#words = words;
    this.#tally = tally;
    // Where one word could tell so much, it would outweigh what is left out.
    this.#rarest = weight(UNHEARD_OF);
    this.#lonely = this.#rarest < MUCH;
    this.#ownCounts = columns.uint8('organisation.ownCounts');
    this.#counts = columns.uint8('organisation.counts');
    this.#lengths = columns.uint16('organisation.lengths');
  }

  mayAgree(name: SearchedOrganisation, number: number): boolean {
    return this.#mayAgreeByWords(name, number) || this.#mayAgreeInRuns(name, number);
  }

  /**
   * Of two words of its own and more, two must have a counterpart, and these are not both common words
   * misspelt. A word counts as its own where the listed name has it as such.
   */
  #mayAgreeByWords(name: SearchedOrganisation, number: number): boolean {
    const { own, repeats } = name;
    // What was joined for one word may be paired with another, which leads to nothing.
    if ((this.#tally.flags[number] ?? 0) & (JOINED_HERE | JOINED_THERE)) return true;
    if (repeats > 0 && !this.isLongEnough(number, repeats)) return false;
    const raised = this.#tally.raised[number] ?? 0;
    const ownPairs = (this.#tally.ownPairs[number] ?? 0) + raised;
    if (needsOwnPair(name) && ownPairs === 0) return false;
    const beside = raised > 0 || this.#commonPairs(name, number) > 0;
    if (ownPairs > 0 && !beside && !isPairedAsOwn(own, number)) return false;
    if (own.length + raised > 1) return ownPairs > 1;
    if (repeats > 0) return true;
    return raised > 0 || this.#mayAgreeByCommon(name, number);
  }

  /**
   * - Of a name of common words alone all but one must have a counterpart.
   * - Beside the only word of its own neither name has more than one common word that the other has not.
   * - Each of the listed name's own words must have a counterpart: that word, where these may agree alone, and
   *   common ones.
   * - That word must tell enough where common words are left.
   * Kinds of bodies (Group, Holding) are paired as common words are and may be left out.
   */
  #mayAgreeByCommon(name: SearchedOrganisation, number: number): boolean {
    const { own, common, others, initials } = name;
    if (initials.length > 0 || !this.#lonely) return true;
    const commonPairs = this.#commonPairs(name, number);
    if (own.length === 0 && commonPairs < 2) return false;
    const lookedUp = this.#words;
    const isAmongOwn = (word: OrganisationWord) => placeIn(lookedUp.amongOwn(word), number) >= 0;
    const partners = [...own, ...common, ...others].filter(isAmongOwn).length;
    const ownThere = this.#ownCounts[number] ?? 0;
    if (ownThere > partners) return false;
    const there = this.#counts[number] ?? 0;
    const most = own.length + common.length + others.length + 1;
    if (common.length - commonPairs > 1 || there > most) return false;
    const [word] = own;
    // So many pairs of common words may be enough, that word misspelt for one of them.
    if (!word || commonPairs + 1 >= MANY_COMMON) return true;
    const left = Math.max(0, common.length - commonPairs);
    // Without a word of the listed name's own it is a common one that this word is paired with.
    const leftThere = Math.max(0, there - Math.max(1, ownThere) - commonPairs);
    return mayTellEnough(lookedUp.mostTold(word), commonPairs, left + leftThere);
  }

  /**
   * Where a distinctive word is one Korean word: what is left of its own words may weigh a quarter of
   * what agrees on both sides, see `korean-comparison.ts`.
   */
  #mayAgreeInRuns(name: SearchedOrganisation, number: number): boolean {
    const { own, repeats } = name;
    if (!((this.#tally.flags[number] ?? 0) & SAME_RUN)) return false;
    if (repeats > 0) return this.isLongEnough(number, repeats);
    const left = own.filter((_, at) => !this.#tally.isCovered(number, at));
    const weight = left.reduce((sum, word) => sum + word.weight, 0);
    const covered = Math.max(1, bitCount(this.#tally.covered[number] ?? 0));
    const pairs = covered + this.#commonPairs(name, number);
    return weight <= LEFT_BESIDE * 2 * this.#rarest * pairs + ROUNDING;
  }

  /** How many common words have a counterpart in the listed name. */
  #commonPairs(name: SearchedOrganisation, number: number): number {
    if (!needsOwnPair(name)) return this.#tally.commonPairs[number] ?? 0;
    return [...name.common, ...name.others].filter(({ names }) => placeIn(names, number) >= 0)
      .length;
  }

  /**
   * A name with words that repeat is not counted by its distinct words: what is left of it may weigh
   * half of what agrees, and each word left weighs at least so much, see `word-agreement.ts`.
   */
  isLongEnough(number: number, words: number): boolean {
    const most = 1 + (2 * LEFT_BESIDE * Math.max(RARE, this.#rarest)) / LEAST_LEFT;
    return words <= most * (this.#lengths[number] ?? 0);
  }
}

/**
 * Whether one of a name's own words must have a counterpart, or a common one that is the listed name's own:
 * then what common words lead to is looked up and not counted, as some stand in thousands of names.
 */
export function needsOwnPair({ own, repeats }: SearchedOrganisation): boolean {
  return own.length > 0 && repeats === 0;
}
