/** Words of one kind between two names, with cells that they do and do not divide. */
export interface LinkWords {
  /** In small letters. */
  readonly words: readonly string[];
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/*
 * Between two names in one cell they say that both are names of one party, or that one acts or pays
 * for the other. Source: what accounting and human-resources exports hold; the abbreviations are
 * those of English business letters.
 */

/** Nobody's name: with dots, slashes or neither. */
export const ABBREVIATED_LINKS: LinkWords = {
  words: 'aka fka nka pka dba obo fao'.split(' '),
  examples: {
    yes: ['Sample One a/k/a Other Two', 'Velatrix A.K.A. Tarmond', 'Sample One, fka: Other Two'],
    no: ['Sample Akande', 'Obote Sample', 'Sample Aka'],
  },
};

/** Without its slash a word or a name: Co, Ta, Oa. */
export const SLASHED_LINKS: LinkWords = {
  words: 'c/o t/a o/a'.split(' '),
  examples: {
    yes: ['Sample One c/o Other Two', 'Sample One, T/A: Velatrix Works'],
    no: ['Sample Co Works', 'Sample Ta Works'],
  },
};

export const SPELT_OUT_LINKS: LinkWords = {
  words: [
    'also known as',
    'formerly known as',
    'now known as',
    'known as',
    'formerly',
    'previously',
    'alias',
    'trading as',
    'doing business as',
    'operating as',
    'care of',
    'on behalf of',
    'by order of',
    'for the account of',
    'for the attention of',
    'attn',
    'represented by',
    'a subsidiary of',
    'subsidiary of',
    'a division of',
    // As they stand in the registers of Germany, France, Spain and Russia.
    'vormals',
    'anciennement',
    'antes',
    'ранее',
  ],
  examples: {
    yes: [
      'Velatrix Ltd, Attn: Sample Person',
      'Velatrix Ltd doing business as Tarmond',
      'Sample One on behalf of Velatrix Ltd',
      'ООО Образец ранее ООО Пример',
    ],
    no: ['Sample Aliasov', 'Velatrix Formerly', 'Division of Samples'],
  },
};

/** Names too, of persons and firms: only in small letters, or between two full names. */
export const DOUBTFUL_LINKS: LinkWords = {
  words: 'ex now via attention'.split(' '),
  examples: {
    yes: [
      'Sunrise ex Velatrix',
      'Velatrix Ltd, now Tarmond Ltd',
      'SAMPLE PERSON VIA TARMOND WORKS',
    ],
    no: [
      'Ex Velatrix Works',
      'Attention Works Ltd',
      'Maria Via Sample',
      'Now Velatrix',
      'SAMPLE VIA',
      'Sample Via Works',
    ],
  },
};
