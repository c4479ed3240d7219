/**
 * A jamo index with the probabilities that it is spelt in the way in question: as a rule, and where
 * its sound is voiced.
 */
export type Spelt = readonly [index: number, plain: number, voiced: number];

/** What jamo a spelling of a part of a syllable may stand for. */
export type BySpelling = ReadonlyMap<string, readonly Spelt[]>;

/** Spellings with their probabilities. */
export type Weights = ReadonlyMap<string, number>;

/** The columns of spellings of each jamo, by its index. */
export type JamoRows = ReadonlyMap<number, readonly Weights[]>;

/**
 * How another script writes a spelling, with the probability of each writing; `head` tells that the
 * spelling begins its syllable.
 */
export type Rewriting = (spelling: string, head: boolean) => Weights;

/** How a table of jamo is read. */
export interface TableReading {
  /** The jamo in the order of their indices; `-` in a row is the blank among them. */
  readonly letters: string;
  /** Whether these jamo begin their syllable. */
  readonly head: boolean;
  /** In which other script the spellings are to be, if in any. */
  readonly rewrite: Rewriting | undefined;
  /** Columns read so far: styles and cases share most of them. */
  readonly columns: Map<string, Weights>;
}

/**
 * Reads rows `jamo|spelling probability, ...|...`, a column for each case; of a jamo that stands in
 * several tables the last one counts, for it is the special case.
 */
export function readRows(reading: TableReading, tables: readonly string[]): JamoRows {
  const texts = new Map<number, readonly string[]>();
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    const [letter = '', ...columns] = row.split('|');
    texts.set(reading.letters.indexOf(letter === '-' ? ' ' : letter), columns);
  }
  const perJamo = new Map<number, readonly Weights[]>();
  for (const [index, columns] of texts) {
    perJamo.set(
      index,
      columns.map((column) => readColumn(column, reading)),
    );
  }
  return perJamo;
}

function readColumn(column: string, { head, rewrite, columns }: TableReading): Weights {
  const key = head ? `^${column}` : column;
  const known = columns.get(key);
  if (known) return known;
  const weights = rewriteAll(readWeights(column), rewrite, head);
  columns.set(key, weights);
  return weights;
}

/** Reads `spelling probability, spelling probability`; `-` is the empty spelling. */
export function readWeights(text: string): Weights {
  return new Map(
    text.split(', ').map((item) => {
      const [spelling = '', probability = ''] = item.split(' ');
      return [spelling === '-' ? '' : spelling, Number(probability)] as const;
    }),
  );
}

/**
 * The same by spelling. Rows of one column are spelt alike whether voiced or not. Of jamo that have
 * no rows the spellings are those of `usual`.
 */
export function bySpelling(rows: JamoRows, usual: BySpelling = new Map()): BySpelling {
  const found = new Map<string, Spelt[]>();
  for (const [spelling, jamo] of usual) {
    const others = jamo.filter(([index]) => !rows.has(index));
    if (others.length > 0) found.set(spelling, others);
  }
  const add = (spelling: string, spelt: Spelt) => {
    const known = found.get(spelling);
    if (known) known.push(spelt);
    else found.set(spelling, [spelt]);
  };
  for (const [index, [plain, voiced = plain]] of rows) {
    for (const [spelling, probability] of plain ?? []) {
      add(spelling, [index, probability, voiced?.get(spelling) ?? 0]);
    }
    for (const [spelling, probability] of voiced ?? []) {
      if (!plain?.has(spelling)) add(spelling, [index, 0, probability]);
    }
  }
  return found;
}

/** What is rare in one script is not looked for in what comes of it in another. */
const LEAST_REWRITTEN = 0.008;

/** Spellings in another script, where `rewrite` says how. */
export function rewriteAll(
  weights: Weights,
  rewrite: Rewriting | undefined,
  head: boolean,
): Weights {
  if (!rewrite) return weights;
  const rewritten = new Map<string, number>();
  for (const [spelling, probability] of weights) {
    if (probability < LEAST_REWRITTEN) continue;
    for (const [other, share] of rewrite(spelling, head)) {
      rewritten.set(other, (rewritten.get(other) ?? 0) + probability * share);
    }
  }
  return rewritten;
}
