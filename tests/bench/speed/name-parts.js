// Given names and families to make names of: those of ordinary people where the data are at hand, else
// made-up words.
import { existsSync, readFileSync } from 'node:fs';

const PEOPLE = new URL('../../../../shared/data/names/ordinary_names_dev.tsv', import.meta.url);
const KOREAN_GROUP = 'KR';
/** A country with fewer people offers too few combinations for its share of ten million rows. */
const FEWEST_PEOPLE = 50;
/** Leaves out slips of the data, and what would need quotes in a CSV file. */
const PART = /^\p{L}[\p{L}\p{M} '’.-]+$/u;

export const hasPeople = () => existsSync(PEOPLE);

/** Groups of names that go together: `people` is the weight of the group. */
export function worldParts() {
  return hasPeople() ? [...peopleByCountry().values()].map(partsOf) : [madeUpParts()];
}

/** The parts of the Korean people; undefined where the data are not at hand. */
export function koreanPeople() {
  return hasPeople() ? partsOf(peopleByCountry().get(KOREAN_GROUP) ?? []) : undefined;
}

function peopleByCountry() {
  const groups = new Map();
  for (const line of readFileSync(PEOPLE, 'utf8').trimEnd().split('\n').slice(1)) {
    const [name = '', country = ''] = line.split('\t');
    const words = name.trim().split(/\s+/u);
    if (words.length < 2) continue;
    if (!groups.has(country)) groups.set(country, []);
    groups.get(country).push(words);
  }
  return new Map([...groups].filter(([, names]) => names.length >= FEWEST_PEOPLE));
}

/**
 * Families stand in capitals, before the given name; where nothing does, the family is what follows
 * the first word, unless only the first word is a known family. A given name is one word, so that no
 * two pairs of parts make the same name.
 */
function partsOf(names) {
  const families = new Set(names.flat().filter(isCapital).map(lower));
  const pairs = names.map((words) => {
    const lastCapital = words.findLastIndex(isCapital);
    if (lastCapital >= 0) return [words[lastCapital + 1], words.slice(0, lastCapital + 1)];
    const [first, ...others] = words;
    const turned = families.has(lower(first)) && !families.has(lower(words.at(-1)));
    return turned ? [others[0], [first]] : [first, others];
  });
  return {
    people: names.length,
    given: distinct(pairs.map(([given]) => given ?? '')),
    families: distinct(pairs.map(([, family]) => family.join(' '))),
  };
}

const isCapital = (word) => word.length > 1 && word === word.toUpperCase();
const lower = (word) => word.toLowerCase();

/** Each once, whatever its case, with capitals at the start of its words. */
function distinct(parts) {
  return [...new Set(parts.map(lower))].filter((part) => PART.test(part)).map(titled);
}

export const titled = (text) =>
  text.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

/** Words of two and three syllables, none of them a name. */
function madeUpParts() {
  const syllables = [...'bdfgklmnprstvz'].flatMap((letter) => [...'aeiou'].map((v) => letter + v));
  const pairs = syllables.flatMap((first) => syllables.map((second) => first + second));
  return {
    people: 1,
    given: pairs.map((pair) => titled(`${pair}n`)),
    families: pairs.map((pair) => titled(`${pair}sko`)),
  };
}
