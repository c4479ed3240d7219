import { HaechiError } from '../foundation/haechi-error.ts';

/** First bytes of files that are mistaken for CSV, in Latin-1. Source: the formats' own definitions. */
const SIGNATURES: readonly {
  readonly start: string;
  readonly looks: string;
  readonly cure: string;
}[] = [
  { start: 'PK\x03\x04', looks: 'a ZIP or XLSX file', cure: 'export it as CSV' },
  { start: '\xD0\xCF\x11\xE0', looks: 'an old Excel or Word file', cure: 'export it as CSV' },
  { start: '%PDF-', looks: 'a PDF', cure: 'export its table as CSV' },
  {
    start: '\x1F\x8B',
    looks: 'a gzip file',
    cure: 'unpack it first, or pipe it: gzip -dc FILE | haechi screen -',
  },
  { start: '7z\xBC\xAF', looks: 'a 7-Zip file', cure: 'unpack it first' },
  { start: '\x28\xB5\x2F\xFD', looks: 'a Zstandard file', cure: 'unpack it first' },
  { start: '\x89PNG', looks: 'a PNG picture', cure: 'name a CSV file' },
  { start: 'GIF8', looks: 'a GIF picture', cure: 'name a CSV file' },
  { start: '\xFF\xD8\xFF', looks: 'a JPEG picture', cure: 'name a CSV file' },
  { start: 'SQLite format 3\0', looks: 'a SQLite database', cure: 'export the table as CSV' },
  { start: 'PAR1', looks: 'a Parquet file', cure: 'export it as CSV' },
];

/** Share of control characters from which text is none. */
const CONTROLS = 0.05;

/**
 * Refuses a file that is no text: by its first bytes, else by control characters in its head.
 *
 * @throws HaechiError `INPUT` saying what the file looks like
 */
export function refuseBinary(file: string, bytes: Uint8Array, text: string): void {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = SIGNATURES.find((signature) => start.startsWith(signature.start));
  if (known) {
    throw new HaechiError('INPUT', `looks like ${known.looks}`, {
      place: { file },
      cure: known.cure,
    });
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\0-\x08\x0E-\x19\x1C-\x1F]/g)?.length ?? 0;
  if (controls > text.length * CONTROLS) {
    throw new HaechiError('INPUT', 'looks like a binary file, not text', {
      place: { file },
      cure: 'export it as CSV, or name its encoding with --encoding',
    });
  }
}
