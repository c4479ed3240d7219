// Files of rows and of lists, written as they are made.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openParties } from './subjects.js';

const LINES_AT_ONCE = 1_000;

/** The header decides what is read: of the one file the name alone, of the other all six columns. */
export const HEADERS = {
  'name only': 'note_1,name,note_2,note_3,note_4,note_5',
  'all columns': 'id,name,birth_date,country,email,company',
};

/** Roles that must be read, so that no other work is measured than is said. */
export const ROLES = {
  'name only': ['name'],
  'all columns': ['id', 'name', 'birth_date', 'country', 'email', 'organisation'],
};

/** A CSV file of six columns with distinct names; a longer one begins with the rows of a shorter. */
export async function writeRows(path, { origin, columns, rows }) {
  const lines = firstOf(rows, await openParties(origin, 'rows'), rowLine);
  await write(path, [[HEADERS[columns]], lines]);
}

function rowLine({ name, birthDate, country, organisation }, row) {
  return `F-${row},${name},${birthDate},${country},sample${row}@example.com,"${organisation}"`;
}

/** A watch-list of entries with one name each; every third is an organisation. */
export async function writeWatchList(path, names) {
  await write(path, [firstOf(names, await openParties('world', 'list'), listLine)]);
}

function listLine({ name, birthDate, country, organisation }, row) {
  const id = `W-${row}`;
  if (row % 3 === 0) {
    return JSON.stringify({ id, name: `${name} ${organisation}`, type: 'entity' });
  }
  const nationality = country === '' ? {} : { nationality: [country] };
  return JSON.stringify({ id, name, type: 'individual', birth_date: [birthDate], ...nationality });
}

function* firstOf(count, source, line) {
  let row = 0;
  for (const party of source) {
    row += 1;
    yield line(party, row);
    if (row === count) return;
  }
}

function write(path, parts) {
  return pipeline(Readable.from(inBlocks(parts)), createWriteStream(path));
}

/** One write for many lines: a stream's own cost is per write. */
function* inBlocks(parts) {
  let block = [];
  for (const lines of parts) {
    for (const line of lines) {
      block.push(`${line}\n`);
      if (block.length < LINES_AT_ONCE) continue;
      yield block.join('');
      block = [];
    }
  }
  if (block.length > 0) yield block.join('');
}
