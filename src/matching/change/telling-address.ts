import { words } from '../../names/folding.ts';
import { romanizeCyrillic } from '../../names/romanization/cyrillic-letters.ts';
import { countryCodesOfPlace } from '../places/country.ts';
import { readAddress } from '../places/street.ts';
import { isDistinctive, isStreetType, withoutStreetType } from '../places/street-words.ts';
import { isNothing } from '../words-for-nothing.ts';

/** A part of an address between commas. */
interface Part {
  readonly text: string;
  /** Its words that are no country and none for nothing. */
  readonly own: readonly string[];
  readonly numbers: readonly string[];
  readonly namesStreet: boolean;
}

/** Words for a street written in one with its name, or of languages that lists have few streets in. */
const STREETS =
  /(?:gasse|weg|platz|allee|damm|straat|laan|plein|gade|vej|gatan|gata|utca|katu)$|^(?:rua|travessa|corso|piazza|viale|plaza|place|quai|chemin|court|ct|close|crescent|terrace|trail|parkway|pkwy|ulice|jalan|jl|gang|thanon|cadde|caddesi|cad|sokak|sok|house|dom|bldg|building)$/u;
/** The same in Korean, Chinese and Japanese, and what stands before the number of a lot. */
const STREETS_OF_EAST = /(?:로|길|동|리|가|읍|면|번지|大道|路|街|巷|弄|村|胡同|里|号|號|丁目|町)$/u;
const EAST = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Postcodes with letters (United Kingdom, Canada), and with a blank (Czechia, Sweden, India). */
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}|[a-z]\d[a-z][\s-]?\d[a-z]\d|\d{3}\s\d{2,3}|〒\s?\d{3}-?\d{4})(?![\p{L}\p{N}])/giu;
/** Postcodes with a dash: Japan, Korea before 2015, Brazil, United States, Poland. */
const DASHED_POSTCODE = /^(?:\d{3}-\d{3,4}|\d{5}-\d{3,4}|\d\d-\d{3})$/u;
/** Numbers of districts and blocks of flats, before or behind their word: `Ward 7`, `역삼1동`, `을지로 3가`. */
const DISTRICT =
  /(?<!\p{L})(?:ward|district|zone|quan|quận|phuong|phường|quarter|area|arrondissement|raion|rayon)\s*(?:no\.?\s*)?\d+|\d+\s*(?:동|가|구|구역|區|区|地区)(?!\p{L})/giu;
/** `12345 Sample Rd`, as in the suburbs of the United States. */
const LONG_HOUSE = /^\s*[1-9]\d{4}\s+\p{Script=Latin}/u;
/** What is only a number is the house of the part beside it: `Sample Rd, 1010`. */
const NUMBER_ALONE = /^\P{L}*$/u;
/** `東京都千代田区丸の内` has its words in one. */
const LONG_OF_EAST = 5;

/**
 * Whether a text has the number of a house, and a street or place that the house is in. A town with a number
 * is none: that is a postcode or a district.
 */
export function isHouse(text: string): boolean {
  const parts = text
    .replace(POSTCODE, ' ')
    .replace(DISTRICT, ' ')
    .split(/[,;\r\n]/u)
    .map(readPart);
  return parts.some((part, at) =>
    part.namesStreet ? isOnStreet(part, [parts[at - 1], parts[at + 1]]) : isInPlace(part, parts),
  );
}

function readPart(text: string): Part {
  const { words: read, numbers } = readAddress(text);
  const isCountry = countryCodesOfPlace(text.replace(/\d+/gu, ' ').trim()).length > 0;
  const own = read.filter((word) => !isNothing(word) && countryCodesOfPlace(word).length === 0);
  const tokens = words(text.replace(/\d+/gu, ' ')).map(romanizeCyrillic);
  return {
    text,
    own: isCountry ? [] : own,
    numbers: numbers.filter((number) => /[1-9]/u.test(number)),
    namesStreet: tokens.some(isStreet),
  };
}

function isStreet(word: string): boolean {
  return (
    isStreetType(word) ||
    withoutStreetType(word) !== word ||
    STREETS.test(word) ||
    STREETS_OF_EAST.test(word)
  );
}

function isOnStreet({ text, own, numbers }: Part, beside: readonly (Part | undefined)[]): boolean {
  if (own.length === 0) return false;
  if (numbers.some((number) => !/^\d{5,}$/u.test(number)) || LONG_HOUSE.test(text)) return true;
  return beside.some((part) =>
    part?.numbers.some(
      (number) => isShort(number) || (NUMBER_ALONE.test(part.text) && number.length <= 4),
    ),
  );
}

/** Where no word says that it is a street, it takes more words than a town has. */
function isInPlace({ text, own, numbers }: Part, all: readonly Part[]): boolean {
  const places = all.filter((part) => part.own.some(isTelling));
  const names = new Set(places.flatMap((part) => part.own.filter(isTelling)));
  const enough = names.size > 2 || (names.size > 1 && places.length > 1);
  return numbers.some((number) => {
    if (isShort(number)) return enough || (number.includes('-') && own.some(isLongOfEast));
    // Four digits behind a town are a postcode as often.
    return enough && places.length > 1 && /^\d{4}$/u.test(number) && text.trim().startsWith(number);
  });
}

function isShort(number: string): boolean {
  return !/^\d{4,}$/u.test(number) && !DASHED_POSTCODE.test(number);
}

function isTelling(word: string): boolean {
  return EAST.test(word) || isDistinctive(word);
}

function isLongOfEast(word: string): boolean {
  return EAST.test(word) && word.length >= LONG_OF_EAST;
}
