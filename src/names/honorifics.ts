/**
 * Forms of address, degrees, generations and positions that stand before or after a name in files of
 * people, and are no part of it. Source: what human-resources exports in English and Korean hold.
 */
const WORDS =
  'mr mrs ms miss mx dr prof professor sir madam jr sr ii iii iv phd ph.d mba msc bsc esq ceo cto cfo coo ' +
  'engineer developer freelancer contractor inactive former';
const KOREAN_WORDS =
  '씨 님 귀하 대리 과장 차장 부장 사장 대표 대표이사 이사 팀장 실장 주임 사원 선생 선생님 박사 교수 개발자 프리랜서';

const alternatives = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

const APART = new RegExp(
  `(?<=^|[\\s,(])(?:${alternatives(WORDS)}|${alternatives(KOREAN_WORDS)})\\.?(?=$|[\\s,)])`,
  'giu',
);
/**
 * Korean writes them without a blank as well. A full name has three syllables before them, and two
 * at the least before the commonest two.
 */
const ATTACHED = new RegExp(
  `(?<=[\\uac00-\\ud7a3]{2})(?:씨|님)$|(?<=[\\uac00-\\ud7a3]{3})(?:${alternatives(`${KOREAN_WORDS} 군 양`)})$`,
  'u',
);

/** A name without forms of address; as it is where nothing else would be left. */
export function withoutHonorifics(name: string): string {
  const rest = name
    .replace(APART, ' ')
    .trim()
    .replace(ATTACHED, '')
    .replace(/[\s,]+$/u, '');
  return /\p{L}/u.test(rest) ? rest : name;
}
