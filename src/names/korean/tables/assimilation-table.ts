/**
 * What happens between two syllables of a given name that are written as they sound together: the
 * letters of a piece then stand for other jamo than alone. A rule says what the piece stands for
 * also, and how often a name with such a boundary is written so: in plain Latin letters (0 where the
 * jamo table has it already), and with the marks of McCune-Reischauer, which asks for it.
 *
 * Sources: McCune and Reischauer (1939) with the chart of the University of Chicago library; Library
 * of Congress, Korean romanization (hyphens keep the change: Ŭng-nyŏl, Mog-wŏl); table of boundaries of the
 * system of the DPRK (2012); the United Nations list, which often prints hyphenated names unchanged
 * (Myo'ng-kuk). Revised Romanization leaves the change out in names, and the North writes every
 * syllable by itself, so in plain letters it is rare. Shares judged.
 */
export interface AssimilationRule extends Boundary {
  readonly name: string;
  /** What takes the place of what `written` matches. */
  readonly meant: string;
  readonly plain: number;
  readonly marked: number;
  /** Whether in plain letters only spellings of the North and of McCune-Reischauer have it. */
  readonly northern?: true;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly Example[];
}

/** What the letters of a piece and of its neighbours match; these are '' at the ends of a given name. */
export interface Boundary {
  readonly before?: RegExp;
  readonly written: RegExp;
  readonly after?: RegExp;
}

/** Letters before, piece, letters after, and the hangul that the piece then may (not) stand for. */
export type Example = readonly [before: string, piece: string, after: string, hangul: string];

const VOICED_END = /(?:[aeiou]'?|[nml]|ng)$/u;

const VOICED_RULES: readonly AssimilationRule[] = [
  {
    name: 'ㄱ is voiced after a vowel, ㄴ ㅁ ㅇ ㄹ',
    before: VOICED_END,
    written: /^g/u,
    meant: 'k',
    plain: 0,
    marked: 0.8,
    examples: [
      ["yo'ng", "go'n", '', '건'],
      ['il', 'gyu', '', '규'],
    ],
    counterexamples: [["yo'ng", "go'n", '', '곤']],
  },
  {
    name: 'ㄷ is voiced after a vowel, ㄴ ㅁ ㅇ ㄹ',
    before: VOICED_END,
    written: /^d/u,
    meant: 't',
    plain: 0,
    marked: 0.8,
    examples: [['ki', 'dong', '', '동']],
    counterexamples: [['ki', 'dong', '', '통']],
  },
  {
    name: 'ㅂ is voiced after a vowel, ㄴ ㅁ ㅇ ㄹ',
    before: VOICED_END,
    written: /^b/u,
    meant: 'p',
    plain: 0,
    marked: 0.8,
    examples: [['se', 'bong', '', '봉']],
    counterexamples: [['se', 'bong', '', '붕']],
  },
  {
    name: 'ㅈ is voiced after a vowel, ㄴ ㅁ ㅇ ㄹ',
    before: VOICED_END,
    written: /^j/u,
    meant: 'ch',
    plain: 0,
    marked: 0.8,
    examples: [['tong', 'jun', '', '준']],
    counterexamples: [['tong', 'jun', '', '춘']],
  },
];

export const ASSIMILATION_RULES: readonly AssimilationRule[] = [
  {
    name: 'ㄱ sounds as ng before ㄴ ㅁ ㄹ',
    written: /ng$/u,
    after: /^[nmrl]/u,
    meant: 'k',
    plain: 0.01,
    marked: 0.8,
    northern: true,
    examples: [
      ['', 'pong', 'nam', '복'],
      ['', "ku'ng", "nyo'l", '극'],
    ],
    counterexamples: [
      ['', 'pong', 'su', '복'],
      ['', 'pong', '', '복'],
    ],
  },
  {
    name: 'ㅂ sounds as m before ㄴ ㅁ ㄹ',
    written: /m$/u,
    after: /^[nmrl]/u,
    meant: 'p',
    plain: 0.01,
    marked: 0.8,
    northern: true,
    examples: [
      ['', "so'm", 'min', '섭'],
      ['', 'kam', 'nyong', '갑'],
    ],
    counterexamples: [['', 'kam', 'su', '갑']],
  },
  {
    name: 'ㄴ sounds as l before ㄹ',
    written: /l$/u,
    after: /^l/u,
    meant: 'n',
    plain: 0.01,
    marked: 0.8,
    northern: true,
    examples: [['', 'chil', 'lyong', '진']],
    counterexamples: [['', 'chil', 'yong', '진']],
  },
  {
    name: 'ㄹ sounds as n after ㅇ ㅁ ㄱ ㅂ',
    before: /(?:ng|m|k|p)$/u,
    written: /^n/u,
    meant: 'r',
    plain: 0.08,
    marked: 0.8,
    examples: [
      ['myong', 'nok', '', '록'],
      ["ku'ng", "nyo'l", '', '렬'],
      ["so'ng", "nyo'l", '', '렬'],
    ],
    counterexamples: [
      ['su', "nyo'l", '', '렬'],
      ['', 'nam', '', '람'],
    ],
  },
  {
    name: 'ㄴ and ㄹ may sound as n both',
    before: /n$/u,
    written: /^n/u,
    meant: 'r',
    plain: 0.02,
    marked: 0.3,
    examples: [['in', 'nyong', '', '룡']],
    counterexamples: [['su', 'nyong', '', '룡']],
  },
  {
    name: 'ㄹ sounds as l after ㄹ or ㄴ',
    before: /l$/u,
    written: /^l/u,
    meant: 'r',
    plain: 0.3,
    marked: 0.8,
    examples: [
      ["ch'o'l", 'lyong', '', '룡'],
      ['jil', 'lyong', '', '룡'],
    ],
    counterexamples: [["ch'o'l", 'lyong', '', '종']],
  },
  {
    name: 'ㄴ sounds as l after ㄹ',
    before: /l$/u,
    written: /^l/u,
    meant: 'n',
    plain: 0.01,
    marked: 0.8,
    northern: true,
    examples: [["ch'o'l", 'lam', '', '남']],
    counterexamples: [['chong', 'lam', '', '남']],
  },
  ...VOICED_RULES,
  {
    name: 'ㄹ is r before a vowel or ㅎ',
    written: /r$/u,
    after: /^[aeiouywh]/u,
    meant: 'l',
    plain: 0.1,
    marked: 0.5,
    examples: [
      ['', "ch'o'r", 'ho', '철'],
      ['', 'ir', 'ung', '일'],
    ],
    counterexamples: [['', "ch'o'r", 'su', '철']],
  },
  {
    name: 'ㄱ is g before a vowel',
    written: /(?<!n)g$/u,
    after: /^[aeiouyw]/u,
    meant: 'k',
    plain: 0,
    marked: 0.4,
    examples: [
      ['', 'kug', 'il', '국'],
      ['', 'mog', "wo'l", '목'],
    ],
    counterexamples: [['', 'kug', 'su', '국']],
  },
  {
    name: 'ㅂ is b before a vowel',
    written: /b$/u,
    after: /^[aeiouyw]/u,
    meant: 'p',
    plain: 0,
    marked: 0.4,
    examples: [['', 'kab', 'il', '갑']],
    counterexamples: [['', 'kab', 'su', '갑']],
  },
  {
    name: 'an apostrophe keeps ㄴ and ㄱ from being read as ㅇ',
    written: /n'$/u,
    after: /^g/u,
    meant: 'n',
    plain: 0.3,
    marked: 0.5,
    examples: [
      ['', "han'", 'gi', '한'],
      ['', "chin'", 'gyu', '진'],
    ],
    counterexamples: [['', "han'", 'su', '한']],
  },
];

/** Where the rules of McCune-Reischauer ask for other letters: how often names keep these. */
interface KeptRule extends Boundary {
  readonly name: string;
  readonly share: number;
}

export const KEPT_RULES: readonly KeptRule[] = [
  {
    name: 'k t p ch after a vowel, n, m, ng, l',
    before: VOICED_END,
    written: /^(?:k(?![kh'])|t(?![tch'])|p(?![ph'])|ch(?!'))/u,
    share: 0.2,
  },
  { name: 'k p before n m r', written: /[kp]$/u, after: /^[nmrl]/u, share: 0.2 },
  { name: 'n before l or r', written: /n$/u, after: /^[lr]/u, share: 0.2 },
  { name: 'r after a consonant', before: /[ngmklp]$/u, written: /^r/u, share: 0.2 },
  { name: 'n after l', before: /l$/u, written: /^n/u, share: 0.2 },
  { name: 'l before a vowel or h', written: /l$/u, after: /^[aeiouywh]/u, share: 0.5 },
  { name: 'k p before a vowel', written: /[kp]$/u, after: /^[aeiouyw]/u, share: 0.6 },
];
