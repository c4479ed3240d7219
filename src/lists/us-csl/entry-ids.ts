import { createHash } from 'node:crypto';
import type { CslRecord } from './record.ts';
import type { CslSource } from './sources.ts';

const HASH_DIGITS = 16;

/**
 * Gives every party an id of its own, the same for the same file.
 *
 * It is the file's `_id`, which for OFAC's parties is their number. The CSV of 2019 has none: there it is
 * OFAC's number, else the first 16 hexadecimal digits of the SHA-256 of source, name, start and end
 * date, with tabulators between them. One party may stand on two of OFAC's lists, and then the code of the
 * second comes behind its number (`9640-SSI`); where that does not help, a number does, from 2 on in
 * the order of the file.
 */
export class EntryIds {
  readonly #given = new Set<string>();
  /** The number from which the next free one of an id is looked for. */
  readonly #next = new Map<string, number>();
  /** The ids that more than one party had. */
  readonly shared = new Set<string>();

  give(record: CslRecord, source: CslSource): string {
    const { _id: printed = record.texts.entity_number } = record.texts;
    const id = printed ?? hashOf(record);
    const withCode = printed === undefined || source.code === '' ? id : `${id}-${source.code}`;
    if (this.#given.has(id)) this.shared.add(id);
    const free = [id, withCode].find((candidate) => !this.#given.has(candidate));
    const unique = free ?? this.#numbered(id);
    this.#given.add(unique);
    return unique;
  }

  #numbered(id: string): string {
    let number = this.#next.get(id) ?? 2;
    while (this.#given.has(`${id}-${number}`)) number++;
    this.#next.set(id, number + 1);
    return `${id}-${number}`;
  }
}

function hashOf({ texts }: CslRecord): string {
  const { source = '', name = '', start_date: start = '', end_date: end = '' } = texts;
  return createHash('sha256')
    .update([source, name, start, end].join('\t'))
    .digest('hex')
    .slice(0, HASH_DIGITS);
}
