/** A column of numbers. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

type Kind = 'Uint8Array' | 'Uint16Array' | 'Uint32Array';

/** Columns start at multiples of this, as the widest of them asks. */
const ALIGNMENT = 8;

interface Place {
  readonly kind: Kind;
  /** Bytes from the beginning of the columns. */
  readonly at: number;
  /** Numbers. */
  readonly length: number;
}

/** Where each column of a pack is. */
export interface ColumnTable {
  readonly places: Readonly<Record<string, Place>>;
  readonly bytes: number;
}

/** Collects named columns of numbers, and lays them one behind the other. */
export class ColumnWriter {
  readonly #columns = new Map<string, Column>();

  put(name: string, column: Column): void {
    if (this.#columns.has(name)) throw new RangeError(`a second column ${name}`);
    this.#columns.set(name, column);
  }

  /** Texts without line feeds, in their order. */
  putTexts(name: string, texts: readonly string[]): void {
    this.put(name, new TextEncoder().encode(texts.join('\n')));
  }

  table(): ColumnTable {
    const places: Record<string, Place> = {};
    let at = 0;
    for (const [name, column] of this.#columns) {
      places[name] = { kind: kindOf(column), at, length: column.length };
      at += Math.ceil(column.byteLength / ALIGNMENT) * ALIGNMENT;
    }
    return { places, bytes: at };
  }

  /** Copies all columns to where the table has them. */
  copyTo(target: Uint8Array): void {
    const { places } = this.table();
    for (const [name, column] of this.#columns) {
      const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
      target.set(bytes, places[name]?.at ?? 0);
    }
  }
}

function kindOf(column: Column): Kind {
  if (column instanceof Uint8Array) return 'Uint8Array';
  return column instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array';
}

/** Named columns within one buffer, which several threads may share. */
export class ColumnReader {
  readonly #table: ColumnTable;
  readonly #buffer: ArrayBufferLike;
  readonly #offset: number;

  /** The columns begin `offset` bytes into the buffer, a multiple of 8. */
  constructor(table: ColumnTable, buffer: ArrayBufferLike, offset = 0) {
    this.#table = table;
    this.#buffer = buffer;
    this.#offset = offset;
  }

  uint8(name: string): Uint8Array {
    return this.#column(name, 'Uint8Array', Uint8Array);
  }

  uint16(name: string): Uint16Array {
    return this.#column(name, 'Uint16Array', Uint16Array);
  }

  uint32(name: string): Uint32Array {
    return this.#column(name, 'Uint32Array', Uint32Array);
  }

  texts(name: string): string[] {
    // A decoder takes no shared memory.
    const text = new TextDecoder().decode(Uint8Array.from(this.uint8(name)));
    return text === '' ? [] : text.split('\n');
  }

  #column<Numbers>(
    name: string,
    kind: Kind,
    View: new (buffer: ArrayBufferLike, at: number, length: number) => Numbers,
  ): Numbers {
    const place = this.#table.places[name];
    if (place?.kind !== kind) throw new RangeError(`no column ${name} of ${kind}`);
    return new View(this.#buffer, this.#offset + place.at, place.length);
  }
}
