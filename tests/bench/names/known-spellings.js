// Whether a listed name is made of Korean syllables, by the spellings of the tables.
import { surnameRows, syllableRows } from './hangul.js';
import { wordsOf } from './writing.js';

const SYSTEMS = ['RR', 'MR', 'MR_plain', 'DPRK', 'DPRK_plain'];

let spellings;
function knownSpellings() {
  spellings ??= {
    surnames: collect(surnameRows(), 'romanizations_SK_weights'),
    given: collect(syllableRows(), 'latin_spellings_weights'),
  };
  return spellings;
}

function collect(rows, weights) {
  const known = new Set();
  for (const row of rows.values()) {
    const common = row[weights].split(' ').map((item) => item.slice(0, item.lastIndexOf(':')));
    for (const spelling of [...SYSTEMS.map((system) => row[system]), ...common]) {
      known.add(wordsOf(spelling).join(''));
    }
  }
  return known;
}

/** `SURNAME, Given` or `SURNAME Given` whose words are a surname and one to three syllables. */
export function isKoreanName(name) {
  const { surnames, given } = knownSpellings();
  const [surname = '', ...others] = wordsOf(name);
  const splits = (word, most) => {
    if (word === '') return true;
    if (most === 0) return false;
    return [...word].some(
      (_, end) => given.has(word.slice(0, end + 1)) && splits(word.slice(end + 1), most - 1),
    );
  };
  return surnames.has(surname) && others.length > 0 && splits(others.join(''), 3);
}
