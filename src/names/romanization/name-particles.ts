/**
 * Little words within names that come and go from paper to paper: articles, `son of`, `of`. Sources:
 * the naming customs in ALA-LC's and the IFLA's rules for personal names (Names of persons, 4th
 * edition) for Arabic, Persian, Spanish, Portuguese, French, Italian, Dutch and German.
 */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ar as ash az ad at an es ed et ez er en ech bin ibn ben bint ould de del dela la las los da das dos di du van von der den'.split(
    ' ',
  ),
);

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/**
 * Titles that are borne as part of a name and left out as often as not: of descendants of the Prophet,
 * pilgrims, scholars and tribal elders. Source: A Guide to Names and Naming Practices (United Kingdom,
 * 2006), on Afghan, Iranian, Pakistani, Arabic, Nigerian and Burmese names.
 */
const BORNE_TITLES: ReadonlySet<string> = new Set(
  'sayyid sayed sayid seyed seyyed seyyid syed haji hajji hajj hadji sheikh shaykh shaikh sheik cheikh mullah mulla molla mawlawi maulvi mawlana maulana qari hafiz hafez ustad ustaz alhaji mallam malam daw khan agha mirza'.split(
    ' ',
  ),
);

/** Whether a word says nothing where one name has it and another not. */
export function isOptional(word: string): boolean {
  return isParticle(word) || BORNE_TITLES.has(word);
}

/** `Ortega y Gasset` without its `y`, which at either end, or beside another initial, is an initial. */
export function withoutAnd(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    return word !== 'y' || before.length < 2 || after.length < 2;
  });
}

/** Whether a word is a name by itself: `abd` is half of one, and particles are none. */
export function isNamePart(word: string): boolean {
  return !isParticle(word) && word !== LATIN_SERVANT && word !== ARABIC_SERVANT;
}

const LATIN_SERVANT = 'abd';
const ARABIC_SERVANT = 'عبد';

/**
 * `Abd al-Rahman`, `Abdul Rahman`, `Abdelrahman` and `Abdurrahman` as `abd`, `rahman`: servant of, an
 * article that follows the sound, and a name of God. Abdullah, a word of its own, stays, and so do
 * surnames that were made of such names (Abdurakhmanov, Abdullazadeh).
 */
export function splitServantNames(words: readonly string[]): readonly string[] {
  if (!words.some((word) => /^(?:abd|عبد)/u.test(word))) return words;
  return words.flatMap((word, index) => {
    if (word !== LATIN_SERVANT && isArticle(word) && words[index - 1] === LATIN_SERVANT) return [];
    if (/^abd[aeiou]l?$/u.test(word)) return [LATIN_SERVANT];
    if (ABDULLAH.test(word) || SURNAME_END.test(word)) return [word];
    const rest = (SERVANT_OF.exec(word) ?? ARABIC_SERVANT_OF.exec(word))?.groups?.name;
    if (rest === undefined) return [word];
    return [word.startsWith(LATIN_SERVANT) ? LATIN_SERVANT : ARABIC_SERVANT, rest];
  });
}

const ABDULLAH = /^abd(?:[aeou]|ou)l{1,2}a(?:h|hi|ye?)?$/u;
const SURNAME_END = /(?:[eo]va?|[eo]ff?|zade?h?|oglu|[iy]an)$/u;
const SERVANT_OF = /^abd(?:[aeiou]|ou)(?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z))?(?<name>\p{L}{3,})$/u;
const ARABIC_SERVANT_OF = /^عبد(?:ال)?(?!الله$|لله$)(?<name>\p{L}{3,})$/u;

function isArticle(word: string): boolean {
  return /^(?:[aeu]l|ar|as|ash|az|ad|at|an)$/u.test(word);
}

/** A Russian, Ukrainian or Belarusian name after the father, in Latin letters. */
export function isPatronymic(word: string): boolean {
  return /(?:[aeoy]v[iy]ch|[aeio]vna|ichna|ilyich)$/u.test(word);
}
