/**
 * Little words within names that come and go from paper to paper: articles, `son of`, `of`. Sources:
 * the naming customs in ALA-LC's and the IFLA's rules for personal names (Names of persons, 4th
 * edition) for Arabic, Persian, Spanish, Portuguese, French, Italian, Dutch and German.
 */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ar as ash az ad at an es ed et ez er en ech bin ibn ben bint ould de del dela la las los da das dos di du van von der den y'.split(
    ' ',
  ),
);

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/**
 * `Abd al-Rahman`, `Abdul Rahman`, `Abdelrahman` and `Abdurrahman` as `abd`, `rahman`: servant of, an
 * article that follows the sound, and a name of God. Abdullah, its own word, stays.
 */
export function splitServantNames(words: readonly string[]): readonly string[] {
  if (!words.some((word) => /^(?:abd|عبد)/u.test(word))) return words;
  return words.flatMap((word, index) => {
    if (word !== 'abd' && isArticle(word) && words[index - 1] === 'abd') return [];
    if (/^abd[aeiou]l?$/u.test(word)) return ['abd'];
    if (ABDULLAH.test(word)) return [word];
    const rest = (SERVANT_OF.exec(word) ?? ARABIC_SERVANT_OF.exec(word))?.groups?.name;
    return rest === undefined ? [word] : [word.startsWith('abd') ? 'abd' : 'عبد', rest];
  });
}

const ABDULLAH = /^abd[aeou]l{1,2}ah?$/u;
const SERVANT_OF = /^abd[aeou](?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z))?(?<name>\p{L}{3,})$/u;
const ARABIC_SERVANT_OF = /^عبد(?:ال)?(?!الله$|لله$)(?<name>\p{L}{3,})$/u;

function isArticle(word: string): boolean {
  return /^(?:[aeu]l|ar|as|ash|az|ad|at|an)$/u.test(word);
}
