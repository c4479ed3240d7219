/** The fields of an ndjson record that these tests look at; see the published JSON Schemas for all. */
export interface Line {
  readonly kind: string;
  readonly schemaVersion: number;
  readonly row: number;
  readonly line: number;
  readonly file: string;
  readonly subject: Readonly<Record<string, readonly string[]>>;
  readonly entry: {
    readonly id: string;
    readonly list: string;
    readonly name: string;
    readonly listings: readonly { readonly list: string; readonly id: string }[];
  };
  readonly matched: { readonly role: string; readonly strength: string; readonly name: string };
  readonly score: number;
  readonly tier: 'exact' | 'strong' | 'possible';
  readonly more?: number;
  readonly fingerprint: string;
}

export interface Summary {
  readonly kind: string;
  readonly rowsRead: number;
  readonly rowsScreened: number;
  readonly rowsRejected: number;
  readonly rowsWithHits: number;
  readonly hits: { readonly exact: number; readonly strong: number; readonly possible: number };
  readonly lists: readonly {
    readonly name: string;
    readonly date: string;
    readonly sha256: string;
    readonly entries: number;
    readonly coverage?: string;
    readonly warnings?: readonly { readonly file: string; readonly message: string }[];
  }[];
  readonly columns: readonly {
    readonly file: string;
    readonly read: Readonly<Record<string, readonly string[]>>;
    readonly ignored: readonly unknown[];
    readonly absent: readonly string[];
  }[];
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly threshold: number;
}

/** The records of an ndjson report: all but the last are hits, the last is the summary. */
export function readLines(text: string): { hits: Line[]; summary: Summary } {
  const records: unknown[] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const summary = records.pop();
  return { hits: records as Line[], summary: summary as Summary };
}

/** Lines of a text that ends with a line break. */
export function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Starts every colour and cursor sequence of a terminal. */
export const startOfSequence = '\u001b';

/** Whether a text holds what may not reach a terminal: control characters beside the line feed. */
export function hasControls(text: string): boolean {
  return [...text].some((character) => character !== '\n' && /\p{Cc}/u.test(character));
}

/** The text without its colours. */
export function uncoloured(text: string): string {
  return text.replace(new RegExp(`${startOfSequence}\\[\\d+m`, 'g'), '');
}
