import type { ListFormat, LoadedList, OpenListOptions } from './loaded-list.ts';
import { firstKeys } from './opening/json-head.ts';
import { firstRows, type ListHead } from './opening/list-head.ts';
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

/** What tells OpenSanctions' files from watch lists, which have an id and a name as well. */
const OPENSANCTIONS_COLUMNS = ['id', 'name', 'schema', 'dataset'];
const OPENSANCTIONS_KEYS = ['id', 'schema', 'properties'];

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
    title: 'UN consolidated XML',
    recognises: (head) => head.shape === 'xml' && head.root === 'CONSOLIDATED_LIST',
    read: async (source, options) =>
      (await import('./un/consolidated-xml.ts')).readConsolidatedXml(source, options),
  },
  {
    format: 'eu-xml',
    title: 'EU FSF XML 1.1',
    recognises: (head) => head.shape === 'xml' && head.root === 'export',
    read: async (source, options) => (await import('./eu/fsf-xml.ts')).readFsfXml(source, options),
  },
  {
    format: 'eu-csv',
    title: 'EU FSF CSV 1.1',
    recognises: (head) => hasHeader(head, ';', ['entity_logicalid', 'namealias_wholename']),
    read: async (source, options) => (await import('./eu/fsf-csv.ts')).readFsfCsv(source, options),
  },
  {
    format: 'opensanctions-csv',
    title: 'OpenSanctions targets.simple.csv',
    recognises: (head) => hasHeader(head, ',', OPENSANCTIONS_COLUMNS),
    read: async (source, options) =>
      (await import('./opensanctions/simple-csv.ts')).readSimpleCsv(source, options),
  },
  {
    format: 'opensanctions-ftm',
    title: 'OpenSanctions entities.ftm.json',
    recognises: (head) => hasKeys(head, OPENSANCTIONS_KEYS),
    read: async (source, options) =>
      (await import('./opensanctions/ftm.ts')).readFtm(source, options),
  },
  {
    format: 'watch-list-ndjson',
    title: 'a watch list in JSON lines',
    recognises: (head) => hasKeys(head, ['id', 'name']) && !hasKeys(head, OPENSANCTIONS_KEYS),
    read: async (source, options) =>
      (await import('./watch-list/ndjson.ts')).readNdjsonWatchList(source, options),
  },
  {
    format: 'watch-list-csv',
    title: 'a watch list',
    recognises: (head) =>
      hasHeader(head, ',', ['id', 'name']) && !hasHeader(head, ',', OPENSANCTIONS_COLUMNS),
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

/** Whether the first object of a JSON text has these keys. */
function hasKeys(head: ListHead, keys: readonly string[]): boolean {
  if (head.shape !== 'json') return false;
  const found = firstKeys(head.text);
  return keys.every((key) => found.has(key));
}
