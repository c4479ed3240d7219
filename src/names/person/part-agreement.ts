/** How two parts of persons' names agree. */
export type PartAgreement =
  | 'equal'
  /** Two romanizations of one name. */
  | 'romanization'
  /** As English writes a name, and as another country does. */
  | 'transcription'
  /** Pinyin and what Taiwan writes for it, which may be pinyin for another name. */
  | 'wade-giles'
  /** A given name and what people make of it: Aleksandr and Sasha. */
  | 'short form'
  /** One with the Arabic article written to it. */
  | 'article'
  /** Latin and Arabic letters with the same consonants. */
  | 'consonants'
  | 'slip'
  | 'two slips'
  | 'initial';

export interface PartLikeness {
  readonly how: PartAgreement;
  /** From 0 to 1. */
  readonly similarity: number;
  /** Letters of the shorter part. */
  readonly letters: number;
  /** Whether a slip changed the first letter, which people seldom get wrong. */
  readonly firstLetter?: boolean;
}
