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

/** What follows is a number, and nothing is said of what it numbers. */
const NUMBER_SIGNS = 'no nr nro num number numero n nomer so';

const HOUSE_WORDS = `dom d house h bldg building bld korpus korp k stroenie str zdanie zd hao`;

/** With a number before or behind them. */
const FLOOR_WORDS = 'floor fl f piso etazh et etage andar pietro ceng 층';
/** The same, of words that are names too. */
const DOUBTFUL_FLOOR_WORDS = 'kat piano';

/**
 * What follows is a number within a building, another tenant at the same street address, that of a
 * quarter, where many houses stand, or of a post office box. By language, in the Latin letters that
 * addresses are compared in; the words that stand before numbers in OFAC's address files, and those of
 * the postal forms of the Universal Postal Union. Left away are words that stand before the numbers of
 * houses as often, since streets are named so: `phong`, `scala`, `stock`.
 */
const UNIT_WORDS = `
  block phase sector office offices off suite suites ste room rooms rm apartment apartments apt
    flat flats unit units box
  oficina of ofc local interior int torre apartamento apto departamento depto dpto
  sala loja
  ofis kvartira kv pomeshchenie pomeshch pom komnata kom kabinet kab kvartyra kimnata
  daire
  wohnung whg buro zimmer
  appartement appt bureau
  interno ufficio
  mieszkanie lokal pokoj apartament
  호
  ${FLOOR_WORDS}`;
/** The same, of words that are names too: `Puerta de Hierro`, `Hill Top`. */
const DOUBTFUL_UNIT_WORDS = `shop shops level puerta top ${DOUBTFUL_FLOOR_WORDS}`;

/** Which floor, where a word says it and no number. */
const FLOOR_ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  ground top upper lower primer primero segundo tercer tercero cuarto quinto sexto septimo octavo
  premier deuxieme troisieme quatrieme cinquieme pervyy vtoroy tretiy`;

/** `Hauptstrasse`, `Hauptstr.`, `Tianhelu`: the street's name and its type in one word. */
const JOINED_TYPE = /^(\p{L}{3,}?)(?:strasse|str|dajie|dadao|lu|jie)$/u;

/** Too common in addresses to name a street by themselves. */
const COMMON = `east west north south central center centre main new old upper lower park industrial zone area
  district city town village county province box po p o the and of in near city`;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

const TYPES = wordsOf(STREET_TYPES);
const SIGNS = wordsOf(NUMBER_SIGNS);
const HOUSES = wordsOf(HOUSE_WORDS);
const ORDINALS = wordsOf(FLOOR_ORDINALS);
const FLOORS = wordsOf(`${FLOOR_WORDS} ${DOUBTFUL_FLOOR_WORDS}`);
const UNITS = wordsOf(UNIT_WORDS);
const DOUBTFUL_UNITS = wordsOf(DOUBTFUL_UNIT_WORDS);
const NUMBERED_STREETS = wordsOf(NUMBERED);
const COMMONS = wordsOf(COMMON);

/** Whether a word says that a street is meant. */
export function isStreetType(word: string): boolean {
  return TYPES.has(word);
}

/** Whether a word stands before a number within a building. */
export function isUnit(word: string): boolean {
  return UNITS.has(word) || isDoubtfulUnit(word);
}

/** Whether a word does so only where a number follows, and else is a name. */
export function isDoubtfulUnit(word: string): boolean {
  return DOUBTFUL_UNITS.has(word);
}

/** Whether a word says no more than that a number follows. */
export function isNumberSign(word: string): boolean {
  return SIGNS.has(word);
}

/** Whether a word tells floors apart as a number does. */
export function isFloorOrdinal(word: string): boolean {
  return ORDINALS.has(word);
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
  return [TYPES, SIGNS, HOUSES, UNITS].some((fillers) => fillers.has(word)) || word === 's';
}

/** Whether a word can tell one street from others. */
export function isDistinctive(word: string): boolean {
  return word.length >= 3 && !isFiller(word) && !COMMONS.has(word);
}
