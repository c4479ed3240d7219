import type { ByteRange, Shard } from '../../input/shards/shard.ts';
import type { InputLayout, InputNotes } from '../../input/subject.ts';

/** What decides the result of a run besides lists, day and threshold, which a summary tells anyway. */
export interface PartOptions {
  readonly limit: number;
  readonly weakAliases: boolean;
  /** As given to `--column`. */
  readonly columns: readonly string[];
  /** As given; null where it was found out. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly noHeader: boolean;
  readonly allowEmpty: boolean;
  /** Dispositions that take a second person; empty in parts of runs without decisions. */
  readonly fourEyes: readonly string[];
}

/** Rows of a file with a name in a script that is compared letter by letter only. */
export interface UnreadNotes {
  readonly rows: number;
  readonly scripts: readonly string[];
  readonly firstLine: number;
}

/** What a shard read of one file. Rows count from the beginning of its share. */
export interface PartInput extends ByteRange {
  readonly layout: InputLayout;
  /** Bytes of the whole file. */
  readonly size: number;
  /** SHA-256 of the file's first MiB, in hexadecimal. */
  readonly headSha256: string;
  /** SHA-256 of the share. */
  readonly sha256: string;
  readonly rows: number;
  /** Number of its first line in this part. */
  readonly firstLine: number;
  readonly lines: number;
  readonly notes: InputNotes;
  readonly unread?: UnreadNotes;
}

/** What a part tells beside its rows and its counts, so that parts can be put together again. */
export interface PartFacts {
  readonly shard: Shard;
  readonly options: PartOptions;
  readonly inputs: readonly PartInput[];
}

/** Where the rows of a part stand in its file, and how to know that they are all there. */
export interface PartRows {
  /** Bytes of the lines of each input, in the order of the inputs. */
  readonly bytes: readonly number[];
  /** SHA-256 of all lines before the summary, in hexadecimal. */
  readonly sha256: string;
}
