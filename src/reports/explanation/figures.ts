import type { HangulShare } from '../../names/korean/syllable.ts';
import type { WrittenSyllable } from './syllable.ts';

/** From this width on figures stand in columns; below, one after the other in a sentence. */
export const WIDE_ENOUGH = 64;

/** Less likely hangul is not shown beside its letters. */
const WORTH_SHOWING = 0.05;
/** Less likely hangul is not named in a sentence. */
const WORTH_NAMING = 0.1;
const CERTAIN = 0.995;
/** An initial may stand for many. */
const FEW = 3;

/** A probability in whole percent; what is not certain is not shown as 100%. */
export function writeShare(probability: number): string {
  if (probability >= 1 - 1e-9) return '100%';
  const percent = Math.min(99, Math.round(probability * 100));
  return percent === 0 ? '<1%' : `${percent}%`;
}

/** Hangul with their probabilities, likeliest first: `정62% 종37%`; what is certain stands alone. */
export function writeShares(hangul: readonly HangulShare[]): string {
  const [likeliest] = hangul;
  if (likeliest && likeliest.probability >= CERTAIN) return likeliest.form;
  const worth = hangul.filter(({ probability }) => probability >= WORTH_SHOWING);
  const shown = (worth.length > 0 ? worth : hangul).slice(0, FEW);
  const forms = shown.map(({ form, probability }) => form + writeShare(probability));
  return [...forms, ...(worth.length > FEW ? ['...'] : [])].join(' ');
}

/** The letters of a syllable and what they may stand for; hangul stands for itself. */
export function writeSide(side: WrittenSyllable | undefined): string {
  if (!side) return '';
  const shares = writeShares(side.hangul);
  return shares === side.text ? shares : `${side.text} ${shares}`;
}

/** What hangul a syllable may well be, of both its spellings: `정 or 종`. */
export function writeChoice(sides: readonly (readonly HangulShare[])[]): string {
  const shares = sides.flat().sort((a, b) => b.probability - a.probability);
  const likely = shares.filter(({ probability }) => probability >= WORTH_NAMING);
  const forms = new Set(likely.map(({ form }) => form));
  // One alone is no choice.
  for (const { form } of shares) if (forms.size < 2) forms.add(form);
  return [...forms].slice(0, FEW).join(' or ');
}

/** A weight in nats, its sign always written. */
export function writeWeight(weight: number): string {
  const text = weight.toFixed(1);
  return weight >= 0 && !text.startsWith('-') ? `+${text}` : text === '-0.0' ? '+0.0' : text;
}

/** Three decimals, never rounded up: a score below a bound must not look as if it had reached it. */
export function writeScore(score: number): string {
  return (Math.floor(score * 1000 + 1e-9) / 1000).toFixed(3);
}
