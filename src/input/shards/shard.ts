/** One of several runs that share the same files; `index` counts from 1 to `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A range of bytes: from the first one to the one after the last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The bytes of a file of `size` bytes that fall to a shard, wherever records begin. The ranges of all
 * shards lie side by side and differ by one byte at most; with more shards than bytes some are empty.
 */
export function rangeOf(size: number, { index, of }: Shard): ByteRange {
  return { from: bound(size, index - 1, of), to: bound(size, index, of) };
}

/** In whole numbers: `size * index` may be more than a double holds exactly. */
function bound(size: number, index: number, of: number): number {
  return Number((BigInt(size) * BigInt(index)) / BigInt(of));
}
