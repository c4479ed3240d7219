import type { Subject } from '../../input/subject.ts';
import { compileIndex } from '../candidates/index-image.ts';
import { createMatcher, type Matcher, type MatcherOptions } from '../matcher.ts';
import { type PackedMatcher, packMatcher, unpackLists } from '../packed-matcher.ts';
import { MentionedWords } from './mentioned-words.ts';
import type { Revision } from './revision.ts';

/** A revision in a form that can be sent to another thread. */
export interface PackedRevision {
  readonly concerned: PackedMatcher;
  readonly words: readonly string[];
}

export function packRevision({ lists, words }: Revision, options: MatcherOptions): PackedRevision {
  return { concerned: packMatcher(lists, { ...options, index: compileIndex(lists) }), words };
}

/**
 * Tells which of the rows that had no hit in an earlier run may have one now: those with a word that
 * weighs otherwise, and those that a party leads to that is new or other, or has such a word. With all
 * others nothing changed.
 */
export class RevisionFilter {
  readonly #mentioned: MentionedWords;
  readonly #concerned: Matcher;

  /** `whole` compares with all parties. */
  constructor({ concerned, words }: PackedRevision, whole: Matcher) {
    this.#mentioned = new MentionedWords(words);
    this.#concerned = createMatcher(unpackLists(concerned), concerned.options, whole.weightOf);
  }

  mayHit(subject: Subject): boolean {
    return this.#mentioned.areIn(subject.values) || this.#concerned.match(subject).length > 0;
  }
}
