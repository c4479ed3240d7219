import type { Explanation } from './explanation.ts';
import { writeWeight } from './figures.ts';
import type { ExplainedHangul } from './hangul.ts';
import { timesWords } from './name-wording.ts';
import type { Settlement } from './settlement.ts';
import type { SyllableRelation } from './syllable.ts';

/** How the comparison went about it. */
export function methodWords({ method, nameKind }: Explanation): string {
  switch (method) {
    case 'hangul':
      return 'as Korean names, by the hangul that they may stand for';
    case 'letters':
      return 'by all letters, in the same or in turned order';
    case 'words':
      return nameKind === 'person'
        ? 'by their words, as if all were rare; a list knows which are'
        : 'by their distinctive words, as if rare; a list knows which are';
  }
}

const RELATIONS: Readonly<Record<SyllableRelation, string>> = {
  equal: 'equal',
  'one-of-several': 'one of several',
  differs: 'differs',
  'only-in-one': 'only in one',
};

export function relationWords(relation: SyllableRelation): string {
  return RELATIONS[relation];
}

/** Fewer nats are not worth a word. */
const WORTH_SAYING = 0.1;

/** What the weights come to, as a figure and as how much likelier it makes one name. */
export function togetherWords({
  weight,
  takenForReading,
  takenForLanguage,
}: ExplainedHangul): string {
  const losses = [
    [takenForReading, 'an unlikely reading'],
    [takenForLanguage, 'another language'],
  ] as const;
  const taken = losses
    .filter(([nats]) => nats >= WORTH_SAYING)
    .map(([nats, why]) => `, ${nats.toFixed(1)} taken off for ${why}`);
  const [likelier, other] = weight >= 0 ? ['one name', 'two'] : ['two names', 'one'];
  const times = timesWords(Math.abs(weight));
  return `${writeWeight(weight)} nats${taken.join('')}: letters ${times} likelier for ${likelier} than ${other}`;
}

const SETTLEMENTS: Readonly<Record<Settlement, string>> = {
  hangul: 'the hangul',
  hanja: 'the hanja',
  'full name': 'the full name',
  spelling: 'how the name is really spelt',
  birth_date: 'the birth date',
  passport: 'a passport number',
  registration: 'a registration number',
  address: 'an address',
};

/** What would tell the two apart or make them one. */
export function settlementWords({ settlements, verdict }: Explanation): string {
  if (verdict === 'different') {
    return 'an equal identifier alone (a passport, a wallet) would raise it';
  }
  return settlements.map((settlement) => SETTLEMENTS[settlement]).join(', ');
}
