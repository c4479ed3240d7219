import { possibleAcronym } from '../../names/organisation/acronym.ts';
import { meantForms } from '../../names/organisation/common-words.ts';
import { SHORTEST_CUT } from '../../names/organisation/cut-off.ts';
import type { OrganisationName } from '../../names/organisation/organisation-name.ts';
import { longWordSound } from '../../names/organisation/own-word-similarity.ts';
import type { PreparedName } from '../../names/prepared-name.ts';
import type { ColumnWriter } from './columns.ts';
import { PostingsBuilder } from './hash-postings.ts';
import { writeNearWords } from './near-words.ts';
import { countedWords, writtenLetters } from './organisation-facts.ts';
import { post } from './postings.ts';
import { SieveBuilder } from './sieve-builder.ts';
import { writeTexts } from './text-column.ts';
import { hashOf } from './text-hash.ts';
import { runsOf } from './word-runs.ts';
import { writeWordTable } from './word-table.ts';

/** Words that another name writes as one, see `word-alignment.ts`. */
export const MOST_JOINED = 3;

const POSTINGS = ['runs', 'letters', 'acronyms', 'shorts', 'beginnings'] as const;

/** Writes what `OrganisationIndex` reads, of the organisations among the names. */
export function writeOrganisations(columns: ColumnWriter, names: readonly PreparedName[]): void {
  const words = new Map<string, number[]>();
  const own = new Map<string, number[]>();
  const ownCounts = new Uint8Array(names.length);
  const counts = new Uint8Array(names.length);
  const lengths = new Uint16Array(names.length);
  const repeats = new Uint8Array(names.length);
  const spelt = new PostingsBuilder();
  const postings = POSTINGS.map(() => new PostingsBuilder());
  for (const [number, name] of names.entries()) {
    const { organisation } = name;
    if (!organisation) continue;
    const all = organisation.parts.flatMap((part) => part.words);
    const counted = countedWords(organisation.parts, organisation.initials);
    const initials = organisation.initials.filter((word) => all.includes(word));
    for (const word of new Set(all)) {
      post(words, word, number);
      spelt.add(hashOf(word), number);
    }
    for (const word of new Set([...counted.own, ...initials])) post(own, word, number);
    lengths[number] = Math.min(65_535, all.length);
    repeats[number] = new Set(all).size < all.length ? 1 : 0;
    ownCounts[number] = Math.min(255, counted.own.size);
    counts[number] = Math.min(255, counted.own.size + counted.common.size);
    for (const [at, hashes] of hashesOf(name.words, organisation).entries()) {
      for (const hash of hashes) postings[at]?.add(hash, number);
    }
  }
  writeWordTable(columns, 'organisation.table', words);
  writeWordTable(columns, 'organisation.own', own);
  spelt.write(columns, 'organisation.spelt');
  writeWords(columns, [...words.keys()]);
  for (const [at, name] of POSTINGS.entries()) postings[at]?.write(columns, `organisation.${name}`);
  columns.put('organisation.ownCounts', ownCounts);
  columns.put('organisation.counts', counts);
  columns.put('organisation.lengths', lengths);
  columns.put('organisation.repeats', repeats);
  writeRuns(columns, names);
}

/** Under what a name is found as a whole, in the order of `POSTINGS`. */
function hashesOf(
  words: readonly string[],
  { parts, initials, acronyms }: OrganisationName,
): readonly (readonly number[])[] {
  const all = parts.flatMap((part) => part.words);
  const beside = all.filter((word) => !initials.includes(word));
  const runs = [all, beside].flatMap((some) => [...runsOf(some, MOST_JOINED)]);
  const short = possibleAcronym({ parts });
  const whole = words.join('');
  return [
    runs.map(({ text }) => hashOf(text)),
    [writtenLetters(parts)],
    acronyms.map(hashOf),
    short === undefined ? [] : [hashOf(short)],
    whole.length < SHORTEST_CUT ? [] : [hashOf(whole.slice(0, SHORTEST_CUT))],
  ];
}

/** How words are found that are misspelt, or common words in other forms. */
function writeWords(columns: ColumnWriter, words: readonly string[]): void {
  const sounds = new PostingsBuilder();
  const forms: string[] = [];
  const formOf: number[] = [];
  for (const [number, word] of words.entries()) {
    const sound = longWordSound(word);
    if (sound !== undefined) sounds.add(hashOf(sound), number);
    const meant = meantForms(word);
    if (meant.length === 1 && meant[0] === word) continue;
    for (const form of meant) {
      forms.push(form);
      formOf.push(number);
    }
  }
  sounds.write(columns, 'organisation.sounds');
  writeNearWords(columns, 'organisation.near', words, true);
  writeNearWords(columns, 'organisation.forms', forms, true);
  writeTexts(columns, 'organisation.formTexts', forms);
  columns.put('organisation.formOf', Uint32Array.from(formOf));
}

/** Words that read as Korean, or have a translation. */
function writeRuns(columns: ColumnWriter, names: readonly PreparedName[]): void {
  const readings = new SieveBuilder();
  const runs = new Map<string, number[]>();
  const meanings = new PostingsBuilder();
  for (const [number, { organisation }] of names.entries()) {
    for (const run of organisation?.runs ?? []) {
      post(runs, run.text, number);
      for (const meaning of run.meanings) meanings.add(hashOf(meaning), number);
      for (const reading of run.korean?.readings ?? []) readings.add(reading.syllables, number);
    }
  }
  writeWordTable(columns, 'run.table', runs);
  writeNearWords(columns, 'run.near', [...runs.keys()], true);
  meanings.write(columns, 'run.meanings');
  readings.write(columns, 'run');
}
