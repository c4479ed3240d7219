import { Composition, composedBy, type Parts } from '../composition.ts';
import type { Place } from '../syllable-model.ts';
import type { BySpelling, Rewriting } from './jamo-letters.ts';
import { readInStyle, type Sought } from './jamo-reading.ts';
import {
  type Before,
  buildStyles,
  type JamoStyle,
  type StyleRows,
  type VoicedShares,
} from './jamo-style.ts';
import { addNorthernSpellings, knownForms } from './known-forms.ts';
import { addOwnSpellings, type OwnSpellings, readOwnSpellings } from './own-spellings.ts';
import type { SpellingSystem, SystemName } from './spelling-system.ts';

/** What tells one alphabet from another. */
export interface Alphabet {
  readonly name: SystemName;
  readonly longest: number;
  readonly styles: readonly StyleRows[];
  readonly voiced: VoicedShares;
  /** Rows `hangul|spelling probability, ...` of surnames that their jamo do not spell. */
  readonly surnameRows: string;
  /** How often a syllable with a northern form is written for that: Ли for 이. */
  readonly northern: Readonly<Record<Place, number>>;
  readonly rewrite?: Rewriting;
  /** A piece in the letters of the tables; undefined where it cannot be in this alphabet. */
  toLetters(piece: string): string | undefined;
  /** What the end of the letters in front does to the initial of these letters. */
  before(front: string, letters: string): Before;
  /** What the beginning of the letters behind does to the final of these letters. */
  after(letters: string, behind: string): string;
}

interface Built {
  readonly styles: readonly JamoStyle[];
  readonly own: OwnSpellings;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The system of an alphabet that writes Korean jamo by jamo; its tables are read on first use. */
export function alphabetSystem(alphabet: Alphabet): SpellingSystem {
  let tables: Built | undefined;
  const read = () => {
    tables ??= build(alphabet);
    return tables;
  };
  return {
    name: alphabet.name,
    longest: alphabet.longest,
    context(before, piece, after) {
      const [front, letters, behind] = [before, piece, after].map(alphabet.toLetters);
      if (letters === undefined) return '';
      return writeContext(
        front ? alphabet.before(front, letters) : 'head',
        behind ? alphabet.after(letters, behind) : '',
      );
    },
    composition: composedBy((place) => {
      const { styles, own } = read();
      return new Composition(styles.map(partsOf), place === 'surname' ? own.bySpelling.keys() : []);
    }),
    spellings(text, place, context) {
      const piece = alphabet.toLetters(text);
      if (piece === undefined) return NONE;
      const built = read();
      const among = knownForms(place).syllables;
      const neighbours = place === 'surname' ? IN_SURNAME : readContext(context);
      const found = readByJamo(built, { piece, ...neighbours, among });
      addNorthernSpellings(found, place, alphabet.northern[place]);
      if (place === 'surname') {
        addOwnSpellings(found, piece, built.own);
        addCompounds(found, piece, built, alphabet);
      }
      return found;
    },
  };
}

function build({ styles, voiced, rewrite, surnameRows }: Alphabet): Built {
  return {
    styles: buildStyles(styles, voiced, rewrite),
    own: readOwnSpellings(surnameRows, rewrite),
  };
}

/** In all surroundings. */
function partsOf(style: JamoStyle): Parts {
  const { initials, initialsAfter, medials, bareMedials, finals, finalsBefore } = style;
  return {
    initials: keysOf([initials, ...initialsAfter.values()]),
    medials: keysOf([medials, bareMedials]),
    finals: keysOf([finals, ...finalsBefore.values()]),
  };
}

const keysOf = (tables: readonly BySpelling[]) => tables.flatMap((table) => [...table.keys()]);

function readByJamo({ styles }: Built, sought: Sought): Map<string, number> {
  const found = new Map<string, number>();
  for (const style of styles) readInStyle(style, sought, found);
  return found;
}

/** Letters: the first syllable of all surnames of two has a consonant and a vowel. */
const SHORTEST_HEAD = 2;

/** Surnames of two syllables, cut in all ways. */
function addCompounds(
  found: Map<string, number>,
  piece: string,
  built: Built,
  alphabet: Alphabet,
): void {
  const { compounds, compoundHeads, compoundTails } = knownForms('surname');
  if (piece.length > 2 * alphabet.longest) return;
  for (let cut = SHORTEST_HEAD; cut < piece.length; cut++) {
    const [head, tail] = [piece.slice(0, cut), piece.slice(cut)];
    const after = alphabet.after(head, tail);
    const first = readByJamo(built, {
      piece: head,
      before: 'surname',
      after,
      among: compoundHeads,
    });
    if (first.size === 0) continue;
    const before = alphabet.before(head, tail);
    const second = readByJamo(built, { piece: tail, before, after: '', among: compoundTails });
    for (const form of compounds) {
      const both = (first.get(form.charAt(0)) ?? 0) * (second.get(form.charAt(1)) ?? 0);
      if (both > 0) found.set(form, (found.get(form) ?? 0) + both);
    }
  }
}

type Neighbours = Pick<Sought, 'before' | 'after'>;

const IN_SURNAME: Neighbours = { before: 'surname', after: '' };

function writeContext(before: Before, after: string): string {
  return before === 'head' && after === '' ? '' : `${before} ${after}`;
}

function readContext(context: string): Neighbours {
  const [before = '', after = ''] = context.split(' ');
  return { before: before === '' ? 'head' : before, after };
}
