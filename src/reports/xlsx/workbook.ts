import { type Unzipped, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { HIT_COLUMNS } from '../hit-columns.ts';
import type { RunHead, RunSummary } from '../report.ts';
import { printable } from '../table/printable.ts';
import { markLost, withLostWords } from './lost-words.ts';
import { type SheetRow, tooMuch, type WorkbookRows } from './rows.ts';
import { summarySheet } from './summary-sheet.ts';

export interface WorkbookFacts extends WorkbookRows {
  readonly head: RunHead;
  readonly summary: RunSummary;
  /** Hits that a limit left out. */
  readonly notShown: number;
}

/** Limit of the format. Source: Microsoft, "Excel specifications and limits". */
const MOST_CHARACTERS = 32_767;
const CUT = ' (cut here; ndjson and csv have all)';

/** In characters of the usual font. */
const NARROW = 11;
const WIDE = 44;
const WIDTHS: { readonly [header: string]: number } = {
  matched_value: 26,
  matched_name: 26,
  entry_name: 32,
  evidence: WIDE,
  listings: WIDE,
  decided: WIDE,
  change_reason: WIDE,
  file: 22,
  url: 30,
};

/** The first day that a zip archive can name: no clock decides the bytes of a workbook. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The bytes of a workbook; the same facts give the same bytes.
 *
 * @throws HaechiError `OUTPUT` for more text than one string holds
 */
export async function writeWorkbook(facts: WorkbookFacts): Promise<Uint8Array> {
  const { head, hits, rejected, summary, notShown } = facts;
  const headers = Object.keys(HIT_COLUMNS);
  const sheets = [
    sheet(
      'Hits',
      headers,
      rowsOf(hits),
      headers.map((header) => WIDTHS[header] ?? NARROW),
    ),
    sheet('Summary', ['what', 'value'], rowsOf(summarySheet(head, summary, notShown)), [30, 90]),
    ...(rejected.length > 0
      ? [
          sheet(
            'Rejected',
            ['file', 'row', 'line', 'reason', 'raw'],
            rowsOf(rejected),
            [22, 8, 8, 50, 90],
          ),
        ]
      : []),
  ];
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
    withFilters(xml, sheets[sheetIndex]?.data ?? []);
  const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }];
  try {
    const packed = await writeExcelFile(sheets, { features, fontFamily: 'Calibri' }).toBuffer();
    return withoutClock(withLostWords(unzipSync(packed)));
  } catch (error) {
    // Texts of which every character is escaped are several times as long as they were counted.
    throw error instanceof RangeError ? tooMuch('one string holds') : error;
  }
}

interface Sheet {
  readonly sheet: string;
  readonly data: SheetData;
  readonly stickyRowsCount: number;
  readonly columns: { width: number }[];
}

function sheet(
  name: string,
  headers: readonly string[],
  rows: readonly CellObject[][],
  widths: readonly number[],
): Sheet {
  const header = headers.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' }));
  return {
    sheet: name,
    data: [header, ...rows],
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  };
}

function rowsOf(rows: readonly SheetRow[]): CellObject[][] {
  return rows.map((row) => row.map(cellOf));
}

function cellOf(value: string | number): CellObject {
  if (value === '') return {};
  if (typeof value === 'number') {
    return { value, type: Number, ...(Number.isInteger(value) ? {} : { format: '0.000' }) };
  }
  const text = printable(value).replace(NONCHARACTERS, numberOf).replace(ESCAPED, '_x005F$&');
  const whole = text.length <= MOST_CHARACTERS;
  const shown = whole ? text : `${cutText(text, MOST_CHARACTERS - CUT.length)}${CUT}`;
  // `@` also keeps a number from being read out of a text that somebody edits.
  return { value: markLost(shown), type: String, format: '@', alignVertical: 'top' };
}

/** What looks like an escaped character of the format would be read as one (ECMA-376, ST_Xstring). */
const ESCAPED = /_x[0-9A-Fa-f]{4}_/gu;
/** XML has no way to write them. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/gu;

function numberOf(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`;
}

/** Never half of a character. */
function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
}

/** The XML of a sheet with filters in its header; they stand right behind the cells (ECMA-376, 18.3.1.99). */
function withFilters(xml: string, data: SheetData): string {
  const range = `A1:${columnName(data[0]?.length ?? 1)}${data.length}`;
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
}

/** `A` for 1, `AA` for 27. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}

function withoutClock(files: Unzipped): Uint8Array {
  return zipSync(files, { mtime: NO_TIME });
}
