import { isHangul } from '../jamo.ts';
import { modelOf } from '../syllable-model.ts';
import type { SpellingSystem } from './spelling-system.ts';

const NONE: ReadonlyMap<string, number> = new Map();

/** Hangul stands for itself; a surname has to be one of the table, so that 남궁 is cut as one. */
export const hangul: SpellingSystem = {
  name: 'hangul',
  longest: 2,
  spellings(piece, place) {
    if (!isHangul(piece)) return NONE;
    const whole = place === 'surname' ? modelOf('surname').forms.has(piece) : piece.length === 1;
    return whole ? new Map([[piece, 1]]) : NONE;
  },
};
