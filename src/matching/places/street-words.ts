/**
 * Words of an address that say what a thing is and not which: written out, shortened or left away as
 * people like. From the addresses of OFAC's lists and the postal forms of the countries where DPRK IT
 * workers are; Cyrillic in the Latin letters of passports.
 */
const STREET_TYPES = `street st str road rd avenue ave av lane ln boulevard blvd drive dr highway square sq
  way alley ulitsa ulica ul prospekt prospect pr pereulok per shosse bulvar naberezhnaya proezd vul vulytsya
  lu jie dajie dadao hao gil daero rue avenida calle carrera cra via strasse duong pho hem soi`;

/** Streets that have numbers for names, as in Latin America; their house number follows. */
const NUMBERED = 'avenida calle carrera cra diagonal transversal';

const NUMBER_WORDS = `no nr num number n dom d house h bldg building bld korpus korp k stroenie str
  zdanie hao so`;

const FLOOR_WORDS = 'floor fl f piso etazh etage 층';

/**
 * What follows is a number within a building, another tenant at the same street address, or that of a
 * quarter, where many houses stand.
 */
const UNIT_WORDS = `block phase sector office off of ofc ofis oficina local interior int torre suite ste
  room rm apartment apt apartament flat unit kvartira kv pomeshchenie pom komnata 호 ${FLOOR_WORDS}`;

/** `Hauptstrasse`, `Hauptstr.`, `Tianhelu`: the street's name and its type in one word. */
const JOINED_TYPE = /^(\p{L}{3,}?)(?:strasse|str|dajie|dadao|lu|jie)$/u;

/** Too common in addresses to name a street by themselves. */
const COMMON = `east west north south central center centre main new old upper lower park industrial zone area
  district city town village county province box po p o the and of in near city`;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}

const TYPES = wordsOf(STREET_TYPES);
const NUMBERS = wordsOf(NUMBER_WORDS);
const FLOORS = wordsOf(FLOOR_WORDS);
const UNITS = wordsOf(UNIT_WORDS);
const NUMBERED_STREETS = wordsOf(NUMBERED);
const COMMONS = wordsOf(COMMON);

/** Whether a word says that a street is meant. */
export function isStreetType(word: string): boolean {
  return TYPES.has(word);
}

/** Whether a word stands before a number within a building. */
export function isUnit(word: string): boolean {
  return UNITS.has(word);
}

/** Whether a word means a floor: its number stands before or behind it. */
export function isFloor(word: string): boolean {
  return FLOORS.has(word);
}

/** Whether a number behind this word is the name of a street. */
export function isNumberedStreet(word: string): boolean {
  return NUMBERED_STREETS.has(word);
}

/** A word without the type of street that is written in one with it. */
export function withoutStreetType(word: string): string {
  return JOINED_TYPE.exec(word)?.[1] ?? word;
}

/** Whether a word says nothing of which street or house is meant. */
export function isFiller(word: string): boolean {
  return TYPES.has(word) || NUMBERS.has(word) || UNITS.has(word) || word === 's';
}

/** Whether a word can tell one street from others. */
export function isDistinctive(word: string): boolean {
  return word.length >= 3 && !isFiller(word) && !COMMONS.has(word);
}
