import { beforeMojibake } from '../../foundation/mojibake.ts';
import { ownText } from '../../foundation/own-text.ts';
import { RecentMap } from '../../foundation/recent-map.ts';
import type { SubjectValues } from '../../input/subject.ts';
import { KINDS } from '../candidates/name-columns.ts';
import { MOST_JOINED } from '../candidates/person-columns.ts';
import { type PlainWord, readPiece } from '../candidates/plain-piece.ts';
import { isClosedByForms, textsOf } from '../candidates/plain-words.ts';
import { runsOf } from '../candidates/word-runs.ts';
import { upToLegalForm } from '../names-in-cell/legal-border.ts';
import { type NameCell, type RowNames, rowNames } from '../subject-name.ts';
import { weighedWords } from './weighed-words.ts';

/** Pieces of cells that were met lately. */
const MOST_KEPT = 20_000;

/** The words of a piece of a cell that can be nothing but words of a name. */
interface Piece {
  readonly words: readonly PlainWord[];
  /** Whether a comma sets it apart as such. */
  readonly isSurname: boolean;
  /** Whether no name takes one of the words from it, unless from it together with its neighbours. */
  readonly isFree: boolean;
  /** Whether it may begin one of them, written apart. */
  readonly begins: boolean;
}

/** Tells in which rows words are that comparing their names may ask the weight of. */
export class MentionedWords {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: ReadonlySet<string>;
  readonly #pieces = new RecentMap<string, Piece | null>(MOST_KEPT);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#beginnings = new Set([...this.#words].flatMap(beginningsOf));
  }

  areIn(values: SubjectValues): boolean {
    const names = rowNames(values);
    return names.cells.some((cell) => {
      const pieces = this.#piecesOf(cell.value);
      if (pieces && this.#areFree(pieces)) return false;
      if (pieces && isOneName(cell.value, pieces)) names.markPlain(cell);
      return this.#areRead(cell, names);
    });
  }

  #areRead(cell: NameCell, names: RowNames): boolean {
    return names.inCell(cell).some((name) =>
      KINDS.some((kind) => {
        const prepared = name.as(kind);
        return prepared && weighedWords(prepared).some((word) => this.#words.has(word));
      }),
    );
  }

  /** Whether the cell need not be read: its pieces are none of the words, and none together. */
  #areFree(pieces: readonly Piece[]): boolean {
    if (!pieces.every(({ isFree }) => isFree)) return false;
    if (!pieces.some(({ begins }) => begins)) return true;
    const words = pieces.flatMap((piece) => piece.words);
    // Without a legal form in the midst, what stands around it are neighbours.
    if (words.some(({ form }) => form)) return false;
    for (const { text } of runsOf(textsOf(words), MOST_JOINED)) {
      if (this.#words.has(text)) return false;
    }
    return true;
  }

  #piecesOf(cell: string): readonly Piece[] | undefined {
    const pieces: Piece[] = [];
    for (const text of cell.split(' ')) {
      const piece = this.#read(text);
      if (!piece) return undefined;
      pieces.push(piece);
    }
    return beforeMojibake(cell) === undefined ? pieces : undefined;
  }

  #read(piece: string): Piece | undefined {
    const known = this.#pieces.get(piece);
    if (known !== undefined) return known ?? undefined;
    const copy = ownText(piece);
    return this.#pieces.set(copy, this.#pieceOf(copy) ?? null) ?? undefined;
  }

  #pieceOf(piece: string): Piece | undefined {
    const whole = readPiece(piece);
    const words = whole ?? readPiece(piece.replace(/,$/u, ''));
    if (!words) return undefined;
    return {
      words,
      isSurname: whole === undefined,
      isFree: words.every((word) => this.#isFree(word)),
      begins: words.some(({ text }) => this.#beginnings.has(text)),
    };
  }

  #isFree({ text, servant, parts }: PlainWord): boolean {
    if (servant || !parts || this.#words.has(text)) return false;
    return parts.every(({ written, words }) =>
      [written, ...words].every((word) => word === text || !this.#beginnings.has(word)),
    );
  }
}

/** Whether the cell holds one name and nothing beside it, so that it is soon read. */
function isOneName(cell: string, pieces: readonly Piece[]): boolean {
  if (pieces.some(({ isSurname }) => isSurname)) return false;
  const words = pieces.flatMap((piece) => piece.words);
  return isClosedByForms(words) && upToLegalForm(cell) === undefined;
}

/** The word itself too. */
function beginningsOf(word: string): string[] {
  const letters = [...word];
  return letters.map((_, at) => letters.slice(0, at + 1).join(''));
}
