import { extname } from 'node:path';
import { HaechiError } from '../foundation/haechi-error.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import type { OpenedReport, ReportKind } from './kind.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import type { FindListing, Report, ReportFormat, ReportStyle } from './report.ts';
import { table } from './table.ts';
import { xlsx } from './xlsx.ts';

export { summariseColumns } from './columns.ts';

/** A new format is a file beside this one, a line here, and its name in `ReportFormat`. */
const FORMATS: { readonly [format in ReportFormat]: ReportKind } = {
  table,
  csv,
  ndjson,
  json,
  html,
  markdown,
  xlsx,
};

/** The names of all formats, in the order of the help. */
export const REPORT_FORMATS = Object.keys(FORMATS) as readonly ReportFormat[];

/**
 * A report in the given format, as yet without a word in it. `style` matters to formats with looks,
 * `findListing` to those that show whole listings. Any call before `begin` throws `INTERNAL`.
 */
export function openReport(
  format: ReportFormat,
  style: ReportStyle,
  findListing: FindListing = () => undefined,
): Report {
  let opened: OpenedReport | undefined;
  const report = () => {
    if (opened === undefined) {
      throw new HaechiError('INTERNAL', `the ${format} report was written before it was begun`);
    }
    return opened;
  };
  return {
    begin(head) {
      opened = FORMATS[format].open(head, style, findListing);
      return opened.opening;
    },
    hits: (row) => report().hits(row),
    rejected: (row) => report().rejected(row),
    end: (summary) => report().end(summary),
  };
}

/** The format that a file's ending names, in whatever case, or undefined if it names none. */
export function formatOfFile(path: string): ReportFormat | undefined {
  const ending = extname(path).toLowerCase();
  return REPORT_FORMATS.find((format) => FORMATS[format].endings.includes(ending));
}
