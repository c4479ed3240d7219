import { beforeMojibake } from '../../foundation/mojibake.ts';
import { ownText } from '../../foundation/own-text.ts';
import { RecentMap } from '../../foundation/recent-map.ts';
import type { SubjectValues } from '../../input/subject.ts';
import { KINDS } from '../candidates/name-columns.ts';
import { readPiece } from '../candidates/plain-piece.ts';
import { type NameCell, type RowNames, rowNames } from '../subject-name.ts';
import { weighedWords } from './weighed-words.ts';

/** Pieces of cells that were met lately. */
const MOST_KEPT = 20_000;

/** Tells in which rows words are that comparing their names may ask the weight of. */
export class MentionedWords {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: ReadonlySet<string>;
  readonly #pieces = new RecentMap<string, boolean>(MOST_KEPT);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#beginnings = new Set([...this.#words].flatMap(beginningsOf));
  }

  areIn(values: SubjectValues): boolean {
    const names = rowNames(values);
    return names.cells.some((cell) => !this.#isFree(cell.value) && this.#areRead(cell, names));
  }

  #areRead(cell: NameCell, names: RowNames): boolean {
    return names.inCell(cell).some((name) =>
      KINDS.some((kind) => {
        const prepared = name.as(kind);
        return prepared && weighedWords(prepared).some((word) => this.#words.has(word));
      }),
    );
  }

  /** Whether none of its pieces may be such a word or begin one, so that the cell need not be read. */
  #isFree(cell: string): boolean {
    return (
      cell.split(' ').every((piece) => this.#isFreePiece(piece)) &&
      beforeMojibake(cell) === undefined
    );
  }

  #isFreePiece(piece: string): boolean {
    const known = this.#pieces.get(piece);
    if (known !== undefined) return known;
    const copy = ownText(piece);
    // Behind a surname.
    const words = readPiece(copy.replace(/,$/u, ''));
    const isFree = words?.every(({ text, servant, parts }) => {
      if (servant || !parts || this.#beginnings.has(text)) return false;
      return parts.every((part) =>
        [part.written, ...part.words].every((word) => !this.#beginnings.has(word)),
      );
    });
    return this.#pieces.set(copy, isFree ?? false);
  }
}

/** The word itself too. */
function beginningsOf(word: string): string[] {
  const letters = [...word];
  return letters.map((_, at) => letters.slice(0, at + 1).join(''));
}
