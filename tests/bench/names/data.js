// The data that is measured on. It is no part of the project; without it nothing is measured.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openList } from './build.js';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const pathOf = (name) => fileURLToPath(new URL(name, DATA));

export const hasData = () => existsSync(DATA);

/** Rows of a tab-separated table as objects by its header. */
export function readTable(name) {
  const [header = '', ...rows] = readFileSync(pathOf(name), 'utf8').trimEnd().split('\n');
  const columns = header.trimEnd().split('\t');
  return rows.map((row) => {
    const cells = row.replace(/\r$/u, '').split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

let ofac;
/** The OFAC list of 2026 with 19,249 entries, opened once. */
export function ofacList() {
  ofac ??= openList(pathOf('lists/ofac-2026-08-20-reconstructed'), {});
  return ofac;
}

/** A list in memory of persons who have names only; the first is the primary one. */
export function listOf(persons) {
  const entries = persons.map(({ id, names: [name = '', ...aliases] }) => ({
    list: 'bench',
    id,
    name,
    type: 'individual',
    programs: [],
    aliases: aliases.map((alias) => ({ name: alias, kind: 'aka', strength: 'strong' })),
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    identifiers: [],
    addresses: [],
    linkedTo: [],
    sanctionsRemarks: [],
    remarks: '',
  }));
  return {
    name: 'bench',
    format: 'watch-list-csv',
    path: 'bench',
    date: 'unknown',
    sha256: '',
    files: [],
    entries,
    counts: { entries: entries.length, aliases: 0, addresses: 0 },
    warnings: [],
  };
}

/** All names of listed individuals with their entries. */
export async function individualNames() {
  const entries = (await ofacList()).flatMap((list) => [...list.entries]);
  return entries
    .filter(({ type }) => type === 'individual')
    .flatMap((entry) =>
      [entry.name, ...entry.aliases.map(({ name }) => name)].map((name) => ({ name, entry })),
    );
}
