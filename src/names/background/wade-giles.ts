/** Syllables that do not follow from their parts. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['zhi', 'chih'],
  ['chi', 'chih'],
  ['shi', 'shih'],
  ['ri', 'jih'],
  ['zi', 'tzu'],
  ['ci', 'tzu'],
  ['si', 'szu'],
  ['ge', 'ko'],
  ['ke', 'ko'],
  ['he', 'ho'],
  ['e', 'o'],
  ['gui', 'kuei'],
  ['kui', 'kuei'],
  ['you', 'yu'],
  ['yan', 'yen'],
  ['ye', 'yeh'],
]);

const INITIALS: ReadonlyMap<string, string> = new Map([
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['zh', 'ch'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
]);

const FINALS: ReadonlyMap<string, string> = new Map([
  ['ie', 'ieh'],
  ['ue', 'ueh'],
  ['ian', 'ien'],
  ['ong', 'ung'],
  ['iong', 'iung'],
  ['v', 'u'],
]);

/** Initials after which pinyin's `uo` is `o`. */
const SHORT_UO: ReadonlySet<string> = new Set('zh ch r z c s d t n l'.split(' '));

/**
 * A syllable of pinyin as Taiwan mostly writes it: Wade-Giles without apostrophes and umlauts, as
 * its passports leave them out (`zhi hao` Chih-hao, `yu xuan` Yu-hsuan, `guo rong` Kuo-jung).
 */
export function toWadeGiles(pinyin: string): string {
  const whole = WHOLE.get(pinyin);
  if (whole !== undefined) return whole;
  const cut = pinyin.charAt(1) === 'h' ? 2 : Number(!'aeou'.includes(pinyin.charAt(0)));
  const initial = pinyin.slice(0, cut);
  let final = pinyin.slice(cut);
  if (final === 'uo' && SHORT_UO.has(initial)) final = 'o';
  return (INITIALS.get(initial) ?? initial) + (FINALS.get(final) ?? final);
}
