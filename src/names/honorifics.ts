import { words } from './folding.ts';

/**
 * Forms of address, degrees, generations, ranks and positions that stand before or after a name in
 * files of people, and are no part of it. Source: what human-resources exports in English and Korean
 * hold; how Korean, Japanese, Chinese, Russian and the languages of Europe address people.
 */
const WORDS =
  'mr mrs ms miss mx dr prof professor sir madam jr sr ii iii iv phd ph.d mba msc bsc esq ceo cto cfo coo ' +
  'engineer developer freelancer contractor inactive former';
const BEFORE_A_DOT = 'mr mrs ms miss mx dr prof';
/** Only in front, as some are names too: Marshal, Col. */
const TITLES_IN_FRONT =
  'herr frau fräulein mme mlle monsieur madame señor señora señorita senor senora sra srta signor signora ' +
  'general colonel col marshal major captain capt lieutenant lt admiral sergeant sgt vice deputy chairman ' +
  'chairwoman chairperson president director manager minister ambassador secretary comrade rev dipl.-ing ' +
  'lic licdo licda licenciado licenciada abg abogado arq arquitecto engr brig brigadier gral cnel cmdte ' +
  'dott dottor mgr shri shree smt oknha datuk honourable hon ingeniero ingeniera avv ' +
  'г-н г-жа гн господин госпожа товарищ тов д-р доктор проф генерал полковник маршал';
/** Syllables of Korean and Chinese names as well: a title with its dot, or before three words. */
const SHORT_TITLES_IN_FRONT = 'gen ing';
const KOREAN_WORDS =
  '씨 님 귀하 대리 과장 차장 부장 사장 대표 대표이사 이사 팀장 실장 주임 사원 선생 박사 교수 개발자 프리랜서';
/** Only beside a name, as some are names too: 국장, 전무, 수석. */
const KOREAN_TITLES =
  '회장 부회장 부사장 국장 위원장 부위원장 국방위원장 국무위원장 동지 책임 선임 수석 매니저 프로 연구원 책임연구원 ' +
  '선임연구원 수석연구원 연구소장 소장 원장 이사장 의장 부의장 상무 전무 상무이사 전무이사 차관 장관 부장관 총리 주석 대통령 ' +
  '대사 의원 대의원 비서 서기 장군 대장 상장 중장 원수 본부장 센터장 그룹장 파트장 지점장 공장장 처장 부국장 부원장 반장 ' +
  '조장 감독 작가 기자 변호사 강사 기사 엔지니어 디자이너 컨설턴트';
const HAN_TITLES = '先生 女士 小姐 同志 教授 博士 さん さま 様 氏 殿';
/** With a given name of two syllables behind them that is a title too, they are no titled person. */
const LONG_SURNAMES = '남궁 황보 제갈 사공 선우 서문 독고 동방';

const alternatives = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

const APART = new RegExp(
  `(?<=^|[\\s,(])(?:(?:${alternatives(BEFORE_A_DOT)})\\.(?=\\p{L})|` +
    `(?:${alternatives(WORDS)}|(?:${alternatives(KOREAN_WORDS)})님?)\\.?(?=$|[\\s,)]))`,
  'giu',
);
const IN_FRONT = new RegExp(
  `^\\s*(?:(?:${alternatives(TITLES_IN_FRONT)}` +
    `|(?:${alternatives(SHORT_TITLES_IN_FRONT)})(?=\\.|(?:\\s+\\S+){2}\\s+\\S))(?:\\.[\\s-]*|\\s+))+`,
  'iu',
);
/** Two words, or a name of a script that needs no blanks. */
const FULL_NAME = /\p{L}\p{M}*\.?[\s,]+\p{L}|[\p{Script=Hangul}\p{Script=Han}]{2}/u;

const SYLLABLE = '[\\uac00-\\ud7a3]';
const NO_LONG_SURNAME = `(?<!(?<!${SYLLABLE})(?:${alternatives(LONG_SURNAMES)})\\s)`;
const BESIDE_HANGUL = new RegExp(
  `(?<=${SYLLABLE}{2}\\s)${NO_LONG_SURNAME}(?:${alternatives(KOREAN_TITLES)})님?(?=$|[\\s,)])` +
    `|(?<=${SYLLABLE}{3}\\s)[군양](?=$|[,)])` +
    `|^(?:${alternatives(KOREAN_TITLES)})님?\\s+(?=${SYLLABLE}{3})`,
  'gu',
);
/**
 * Korean writes them without a blank as well. A full name has three syllables before them, and two
 * at the least before the commonest two.
 */
const ATTACHED = new RegExp(
  `(?<=${SYLLABLE}{2})(?:씨|님)$` +
    `|(?<=${SYLLABLE}{3})(?:(?:${alternatives(`${KOREAN_WORDS} ${KOREAN_TITLES}`)})님?|[군양])$`,
  'u',
);
const AFTER_HAN_OR_KANA = new RegExp(
  `(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{2}\\s?)(?:${alternatives(HAN_TITLES)})$`,
  'u',
);
const SSI = /(?<=\p{L}[\s,]+\p{L}.*)[\s-]+ssi$/iu;
/**
 * `nim` ends given names too (Kim Jong-nim): a form of address behind three syllables apart, or in
 * small letters behind a long word with a capital.
 */
const NIM_BEHIND_SYLLABLES = /^\p{L}+[\s,]+\p{L}+[\s-]\p{L}+[\s-]nim$/iu;
const NIM_IN_SMALL = /^\p{L}+[\s,]+\p{Lu}\p{L}{4,} nim$/u;

const ENDS_IN_TITLE = /(?:ssi|nim)$/iu;
const MODERN_HANGUL = /[\uac00-\ud7a3]/u;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Written apart, or with a hyphen. */
const TITLES_BEHIND: ReadonlySet<string> = new Set(['ssi', 'nim']);
const ALL = new Set(words(`${WORDS} ${TITLES_IN_FRONT} ${SHORT_TITLES_IN_FRONT}`));

/** Whether a Latin word, folded, may be a form of address somewhere in a name. */
export function mayBeHonorific(word: string): boolean {
  return ALL.has(word) || TITLES_BEHIND.has(word);
}

/** A name without forms of address; as it is where nothing else would be left. */
export function withoutHonorifics(name: string): string {
  const shorter = withoutTitleInFront(name.replace(APART, ' ').trim());
  const rest = withoutTitleBehind(shorter).replace(/[\s,]+$/u, '');
  return /\p{L}/u.test(rest) ? rest : name;
}

function withoutTitleInFront(name: string): string {
  const rest = name.replace(IN_FRONT, '');
  return FULL_NAME.test(rest) ? rest : name;
}

function withoutTitleBehind(name: string): string {
  if (MODERN_HANGUL.test(name)) return name.replace(BESIDE_HANGUL, '').trim().replace(ATTACHED, '');
  if (HAN_OR_KANA.test(name)) return name.replace(AFTER_HAN_OR_KANA, '');
  if (!ENDS_IN_TITLE.test(name)) return name;
  const isNim = NIM_BEHIND_SYLLABLES.test(name) || NIM_IN_SMALL.test(name);
  return isNim ? name.slice(0, -'nim'.length).replace(/[\s-]+$/u, '') : name.replace(SSI, '');
}
