import type { KoreanName, Reading } from '../../names/korean/reading.ts';
import type { Limit } from '../../names/korean/systems/systems.ts';
import { SCHEMA_VERSION } from '../record-parts.ts';
import type { ComparisonMethod } from './explanation.ts';
import type { ExplainedKind } from './name.ts';
import type { Obstacle } from './obstacle.ts';
import type { Settlement } from './settlement.ts';
import type { SyllableRelation } from './syllable.ts';
import type { NameVerdict } from './verdict.ts';

interface Schema {
  readonly [keyword: string]: unknown;
}

const TEXT: Schema = { type: 'string' };
const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 };
const NATS: Schema = { type: 'number', description: 'natural logarithm' };

/** All members of a union of texts: one that is forgotten does not compile. */
function oneOf<Value extends string>(values: Readonly<Record<Value, true>>): Schema {
  return { enum: Object.keys(values) };
}

/** An object whose fields are all there, save the optional ones. Unknown fields are allowed. */
function object(required: Schema, optional: Schema = {}): Schema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

const HANGUL_SHARES = listOf(object({ form: TEXT, probability: SHARE }));

const LETTERS: Schema = {
  system: oneOf<Reading['system']>({
    hangul: true,
    latin: true,
    'mccune-reischauer': true,
    yale: true,
    'j for y': true,
    pinyin: true,
    hanja: true,
    cyrillic: true,
    'romanized cyrillic': true,
    kana: true,
  }),
  surname: { ...TEXT, description: 'its letters, folded' },
  given: { ...listOf(TEXT), description: 'the letters of each syllable, folded' },
};

const REMARKS: Schema = {
  limit: oneOf<Limit>({ slip: true, initial: true, pinyin: true }),
  besides: { ...TEXT, description: 'a word that is no part of the Korean name' },
};

const READING = object({ hangul: TEXT, probability: SHARE, ...LETTERS }, REMARKS);
const CHOSEN = object({ ...LETTERS, share: SHARE }, REMARKS);

const KOREAN = object(
  {
    odds: {
      type: ['number', 'null'],
      description:
        'natural logarithm of how many times better the name reads as Korean than as otherwise; null for hangul, which is nothing else',
    },
    otherwise: oneOf<KoreanName['otherwise']>({
      chinese: true,
      vietnamese: true,
      japanese: true,
      english: true,
      russian: true,
      other: true,
    }),
    readings: { ...listOf(READING), description: 'likeliest first, at most four' },
    rest: { ...SHARE, description: 'probability of all other readings' },
  },
  { chosen: { ...CHOSEN, description: 'the reading that fits the other name best' } },
);

const NAME = object(
  { text: TEXT, compared: { ...TEXT, description: 'what of the text was compared' } },
  { korean: KOREAN },
);

const WRITTEN: Schema = {
  ...object({ text: TEXT, hangul: HANGUL_SHARES }),
  type: ['object', 'null'],
  description: 'null where the name has no such syllable',
};

const HANGUL = object({
  name: { ...TEXT, description: 'the likeliest behind both; ? for a syllable that does not fit' },
  sum: { ...NATS, description: 'over the syllables' },
  takenForReading: { ...NATS, description: 'because a name is seldom read so' },
  takenForLanguage: { ...NATS, description: 'because a name reads well in another language' },
  weight: { ...NATS, description: 'what is left of the sum' },
});

const SYLLABLE = object({
  place: { enum: ['surname', 'given'] },
  first: WRITTEN,
  second: WRITTEN,
  relation: oneOf<SyllableRelation>({
    equal: true,
    'one-of-several': true,
    differs: true,
    'only-in-one': true,
  }),
  hangul: HANGUL_SHARES,
  weight: NATS,
  fullWeight: { ...NATS, description: 'weight of the syllable against itself' },
});

/** JSON Schema of what `explain` writes, one object as json and as ndjson. */
export const EXPLANATION_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'How two names compare',
  ...object(
    {
      kind: { const: 'explanation' },
      schemaVersion: { const: SCHEMA_VERSION },
      nameKind: oneOf<ExplainedKind>({ person: true, organisation: true }),
      verdict: oneOf<NameVerdict>({ 'potential-match': true, near: true, different: true }),
      identical: { type: 'boolean' },
      score: { ...SHARE, description: 'of the names alone' },
      bounds: object({ match: SHARE, near: SHARE }),
      method: oneOf<ComparisonMethod>({ hangul: true, words: true, letters: true }),
      detail: TEXT,
      obstacles: listOf(
        oneOf<Obstacle>({
          syllable: true,
          'missing syllable': true,
          length: true,
          initial: true,
          slip: true,
          pinyin: true,
          'other language': true,
          'unlikely reading': true,
        }),
      ),
      names: { ...listOf(NAME), minItems: 2, maxItems: 2 },
      syllables: listOf(SYLLABLE),
      settlements: listOf(
        oneOf<Settlement>({
          hangul: true,
          hanja: true,
          'full name': true,
          spelling: true,
          birth_date: true,
          passport: true,
          registration: true,
          address: true,
        }),
      ),
    },
    { hangul: HANGUL },
  ),
};
