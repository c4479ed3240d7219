import { writtenWords } from '../../names/korean/arrangement.ts';
import { type Readability, readabilityOf } from '../../names/korean/readability.ts';
import { mayBelongToLegalForm } from '../../names/legal-forms.ts';
import { isKoreanPiece } from '../../names/organisation/korean-word.ts';
import {
  isKorean,
  LONGEST_RUN,
  type Run,
  runOf,
  runsOf,
} from '../../names/organisation/organisation-name.ts';
import { type Part, partsApart } from '../../names/organisation/parts.ts';
import { formWords, plainWords } from '../names-in-cell/plain-word.ts';
import type { OrganisationWord } from './organisation-words.ts';
import type { PersonWord } from './person-words.ts';
import { lettersHash } from './text-hash.ts';

/** A word of a plain name. */
export interface PlainWord {
  readonly text: string;
  readonly letters: number;
  /** Whether it may be Abd al- with the name that follows. */
  readonly servant: boolean;
  /** What it may be in a Korean name, as it is written. */
  readonly readability: Readability;
  /** Whether it may belong to a legal form, and whether it is written as such alone is: `Inc.`. */
  readonly form: boolean;
  readonly closing: boolean;
  /** Its parts where it belongs to no legal form; undefined where these depend on its neighbours. */
  readonly parts: readonly Part[] | undefined;
  /** Whether it is one part, a word of an organisation's own. */
  readonly own: boolean;
  /** As a Korean word by itself, if it may be one; and whether it may be a piece of one. */
  readonly run: Run | undefined;
  readonly piece: boolean;
  /** As it is looked up in names of persons, and as a word of an organisation's own, once it was. */
  person: PersonWord | undefined;
  ownWord: OrganisationWord | undefined;
}

const SERVANT = /^abd/u;

/** The words of a piece of a cell between blanks; undefined where it is none of a plain name. */
export function readPiece(piece: string): readonly PlainWord[] | undefined {
  const plain = plainWords(piece);
  const texts = plain ?? formWords(piece);
  // With the marks that the Korean systems read, and without.
  const writings = writtenWords(piece).map(({ words }) => words);
  if (!texts || writings.some((words) => words.length !== texts.length)) return undefined;
  return texts.map((text, at) => {
    const parts = partsApart(text);
    const apart = parts?.some(isKorean) ? undefined : parts;
    return {
      text,
      letters: lettersHash(text),
      servant: SERVANT.test(text),
      form: mayBelongToLegalForm(text),
      closing: plain === undefined,
      readability: readabilityOf([text, ...writings.flatMap((words) => words[at] ?? [])]),
      parts: apart,
      own: apart?.length === 1 && apart.every(isOwnAsWritten),
      run: apart && runsOf(apart, false)[0],
      piece: apart?.some(({ kind, written }) => kind === 'name' && isKoreanPiece(written)) ?? false,
      person: undefined,
      ownWord: undefined,
    };
  });
}

function isOwnAsWritten({ kind, written, words }: Part): boolean {
  return kind === 'name' && words.length === 1 && words[0] === written;
}

/** As `runsOf` finds them: of single words they are remembered, and others are of Korean pieces alone. */
export function runsWithin(words: readonly PlainWord[]): readonly Run[] {
  const isSimple = words.every(({ parts }) => parts?.length === 1);
  if (!isSimple) {
    const some = words.some(({ run, piece }) => run || piece);
    const parts = words.flatMap((word) => word.parts ?? []);
    return some ? runsOf(parts, false) : NO_RUNS;
  }
  const runs: Run[] = [];
  for (const [from, { run, piece }] of words.entries()) {
    if (run) runs.push({ ...run, from, to: from + 1 });
    if (!piece) continue;
    for (let to = from + 1; to < from + LONGEST_RUN && words[to]?.piece; to++) {
      const members = words.slice(from, to + 1).flatMap((word) => word.parts ?? []);
      const joined = runOf(members, from, true, false);
      if (joined) runs.push(joined);
    }
  }
  return runs;
}

const NO_RUNS: readonly Run[] = [];
