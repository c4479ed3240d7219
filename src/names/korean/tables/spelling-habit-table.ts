import type { Example } from './assimilation-table.ts';

/**
 * Habits of writing that are laid over any plain spelling: a letter that is not sounded, a doubled
 * one. A rule per habit, so that no row of a table needs to know it; `probability` is that of the
 * habit where the letters allow it.
 *
 * Sources: AHN, HAHN, NAHM, MAHN, OHK, WHANG and KAHNG of the passport samples (National Institute of
 * Korean Language 2007; the foreign ministry's list of granted changes has NAHM, MAHN, OHK and HAHN as
 * held by fewer than one bearer in a hundred); 17 of 42 artists write 아 as Ah, which the jamo table
 * has. `uh` is a spelling of ㅓ and no 우 with a silent h.
 */
export interface SpellingHabit {
  readonly name: string;
  readonly written: RegExp;
  readonly meant: string;
  readonly probability: number;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly Example[];
}

export const SPELLING_HABITS: readonly SpellingHabit[] = [
  {
    name: 'h behind an open vowel',
    written: /(?<=[aeo])h$/u,
    meant: '',
    probability: 0.02,
    examples: [
      ['', 'nah', '', '나'],
      ['', 'soh', '', '소'],
      ['', 'yeh', '', '예'],
      ['', 'ooh', '', '우'],
      ['', 'seoh', '', '서'],
    ],
    counterexamples: [
      ['', 'suh', '', '수'],
      ['', 'nah', '', '낙'],
    ],
  },
  {
    name: 'h behind an open i',
    written: /(?<=[^ae]i)h$/u,
    meant: '',
    probability: 0.004,
    examples: [['', 'jih', '', '지']],
    counterexamples: [['', 'jih', '', '직']],
  },
  {
    name: 'h between a vowel and its final',
    written: /(?<=[aoi])h(?=(?:ng|[nmlkp])$)/u,
    meant: '',
    probability: 0.006,
    examples: [
      ['', 'mahn', '', '만'],
      ['', 'nahm', '', '남'],
      ['', 'ohk', '', '옥'],
      ['', 'kahng', '', '강'],
      ['', 'ihn', '', '인'],
    ],
    counterexamples: [
      ['', 'suhn', '', '순'],
      ['', 'mahn', '', '많'],
    ],
  },
  {
    name: 'a doubled final',
    written: /([nmlkpt])\1$/u,
    meant: '$1',
    probability: 0.005,
    examples: [
      ['', 'minn', '', '민'],
      ['', 'ill', '', '일'],
      ['', 'seokk', '', '석'],
      ['', 'seopp', '', '섭'],
    ],
    counterexamples: [['', 'min', '', '밀']],
  },
  {
    name: 'wh for hw',
    written: /^wh(?=[aei])/u,
    meant: 'hw',
    probability: 0.04,
    examples: [
      ['', 'whan', '', '환'],
      ['', 'wha', '', '화'],
      ['', 'whang', '', '황'],
      ['', 'whi', '', '휘'],
    ],
    counterexamples: [
      ['', 'whan', '', '완'],
      ['', 'wan', '', '환'],
    ],
  },
];
