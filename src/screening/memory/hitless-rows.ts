import type { Subject } from '../../input/subject.ts';
import type { DigestSet } from './digest-set.ts';
import { rowDigest } from './row-digest.ts';

/** Passes over rows that are known to have no hit, and gathers the digests of all that have none. */
export class HitlessRows {
  readonly #known: DigestSet | undefined;
  readonly #remember: boolean;
  readonly #digests: Uint8Array[] = [];
  #current: Uint8Array | undefined;

  constructor({ hitless, remember = false }: { hitless?: DigestSet; remember?: boolean }) {
    this.#known = hitless;
    this.#remember = remember;
  }

  /** Whether this row, which is the current one from now on, is known to have none. */
  has({ values }: Subject): boolean {
    if (!this.#known && !this.#remember) return false;
    this.#current = rowDigest(values);
    return this.#known?.has(this.#current) ?? false;
  }

  /** The current row has none. */
  add(): void {
    if (this.#remember && this.#current) this.#digests.push(this.#current);
  }

  told(): { readonly hitless?: Uint8Array } {
    return this.#remember ? { hitless: Uint8Array.from(Buffer.concat(this.#digests)) } : {};
  }
}
