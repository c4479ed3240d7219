// Folding of names for the measurements, independent of the build that is measured.

/** Lower-case words without diacritics, apostrophes and other marks. */
export function wordsOf(name) {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'`´‘’ʻʼ]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export const folded = (name) => wordsOf(name).join(' ');

export const isLatin = (text) => !/(?!\p{Script=Latin})\p{L}/u.test(text.replace(/\p{Lm}/gu, ''));

/** The letters of a name from each of its words on: equal for every order of surname and given name. */
function turnsOf(name) {
  const words = wordsOf(name);
  return words.map((_, turn) => [...words.slice(turn), ...words.slice(0, turn)].join(''));
}

/** Of all these names, which are letter-identical with a given one in some order. */
export function indexLetters(names) {
  const byLetters = new Map();
  for (const name of names) for (const turn of turnsOf(name)) byLetters.set(turn, name);
  return (name) => {
    const turn = turnsOf(name).find((letters) => byLetters.has(letters));
    return turn === undefined ? undefined : byLetters.get(turn);
  };
}
