import type { Subject } from '../../input/subject.ts';
import type { RevisionFilter } from '../../matching/revision/revision-filter.ts';
import type { DigestSet } from './digest-set.ts';
import { rowDigest } from './row-digest.ts';

/** What is known of rows of an earlier run that had no hit. */
export interface KnownRows {
  readonly hitless?: DigestSet;
  /** Where the lists were others then. */
  readonly revision?: RevisionFilter;
  /** Whether to gather the digests of the rows that have none now. */
  readonly remember?: boolean;
}

/** Passes over rows that are known to have no hit, and gathers the digests of all that have none. */
export class HitlessRows {
  readonly #known: DigestSet | undefined;
  readonly #revision: RevisionFilter | undefined;
  readonly #remember: boolean;
  readonly #digests: Uint8Array[] = [];
  #current: Uint8Array | undefined;

  constructor({ hitless, revision, remember = false }: KnownRows) {
    this.#known = hitless;
    this.#revision = revision;
    this.#remember = remember;
  }

  /** Whether this row, which is the current one from now on, is known to have none. */
  has(subject: Subject): boolean {
    if (!this.#known && !this.#remember) return false;
    this.#current = rowDigest(subject.values);
    const hadNone = this.#known?.has(this.#current) ?? false;
    return hadNone && !this.#revision?.mayHit(subject);
  }

  /** The current row has none. */
  add(): void {
    if (this.#remember && this.#current) this.#digests.push(this.#current);
  }

  told(): { readonly hitless?: Uint8Array } {
    return this.#remember ? { hitless: Uint8Array.from(Buffer.concat(this.#digests)) } : {};
  }
}
