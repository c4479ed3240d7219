import { firstRows, type ListHead } from './list-head.ts';
import type { ListFormat, LoadedList, OpenListOptions } from './loaded-list.ts';
import type { ListSource } from './source/list-source.ts';
import { isUkHeader } from './uk/header.ts';
import { CSL_COLUMNS } from './us-csl/fields.ts';

/** A published layout of one file: how it is told, and what reads it. */
export interface ListReader {
  readonly format: ListFormat;
  /** Its name in messages. */
  readonly title: string;
  recognises(head: ListHead): boolean;
  /**
   * Reads a whole list. The date is the file's own, else `options.date`, else `unknown`.
   * Throws LIST, with the line, for a file that is damaged, cut off or contradicts its own counts.
   */
  read(source: ListSource, options: OpenListOptions): Promise<LoadedList>;
}

/** The layouts that stand in one file; no head is recognised by two. Each is loaded when it is met. */
export const LIST_READERS: readonly ListReader[] = [
  {
    format: 'ofac-xml',
    title: 'OFAC sdnList XML',
    recognises: (head) => head.shape === 'xml' && head.root === 'sdnList',
    read: async (source, options) =>
      (await import('./ofac/legacy-xml.ts')).readLegacyXml(source, options),
  },
  {
    format: 'ofac-advanced-xml',
    title: 'OFAC advanced XML',
    recognises: (head) => head.shape === 'xml' && head.root === 'Sanctions',
    read: async (source, options) =>
      (await import('./ofac/advanced/advanced-xml.ts')).readAdvancedXml(source, options),
  },
  {
    format: 'uk-csv',
    title: 'UK Sanctions List CSV',
    recognises: (head) => head.shape === 'text' && firstRows(head.text).some(isUkHeader),
    read: async (source, options) => (await import('./uk/csv.ts')).readUkCsv(source, options),
  },
  {
    format: 'uk-xml',
    title: 'UK Sanctions List XML',
    recognises: (head) => head.shape === 'xml' && head.root === 'Designations',
    read: async (source, options) => (await import('./uk/xml.ts')).readUkXml(source, options),
  },
  {
    format: 'us-csl-csv',
    title: 'US Consolidated Screening List CSV',
    recognises: (head) => hasHeader(head, ',', CSL_COLUMNS),
    read: async (source, options) => (await import('./us-csl/csv.ts')).readCslCsv(source, options),
  },
  {
    format: 'us-csl-json',
    title: 'US Consolidated Screening List JSON',
    recognises: (head) =>
      head.shape === 'json' &&
      head.text.includes('"source_list_url"') &&
      head.text.includes('"source_information_url"'),
    read: async (source, options) =>
      (await import('./us-csl/json.ts')).readCslJson(source, options),
  },
  {
    format: 'un-xml',
    title: 'the UN consolidated XML',
    recognises: (head) => head.shape === 'xml' && head.root === 'CONSOLIDATED_LIST',
    read: async (source, options) =>
      (await import('./un/consolidated-xml.ts')).readConsolidatedXml(source, options),
  },
  {
    format: 'eu-xml',
    title: 'the EU FSF XML 1.1',
    recognises: (head) => head.shape === 'xml' && head.root === 'export',
    read: async (source, options) => (await import('./eu/fsf-xml.ts')).readFsfXml(source, options),
  },
  {
    format: 'eu-csv',
    title: 'the EU FSF CSV 1.1',
    recognises: (head) => hasHeader(head, ';', ['entity_logicalid', 'namealias_wholename']),
    read: async (source, options) => (await import('./eu/fsf-csv.ts')).readFsfCsv(source, options),
  },
  {
    format: 'watch-list-csv',
    title: 'a watch list',
    recognises: (head) => hasHeader(head, ',', ['id', 'name']),
    read: async (source, options) =>
      (await import('./watch-list/watch-list.ts')).readWatchList(source, options),
  },
];

/** Whether the first row of a table has these columns, in any order and case. */
function hasHeader(head: ListHead, delimiter: string, columns: readonly string[]): boolean {
  if (head.shape !== 'text') return false;
  const header = firstRows(head.text, delimiter)[0]?.map((cell) => cell.toLowerCase()) ?? [];
  return columns.every((column) => header.includes(column));
}
