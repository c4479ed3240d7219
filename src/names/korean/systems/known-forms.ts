import { compose, decompose, INITIAL_LETTERS, toSouthernForm } from '../jamo.ts';
import { modelOf, type Place } from '../syllable-model.ts';
import { SURNAME_ROWS } from '../tables/surname-table.ts';
import { type SyllableSet, syllableSet } from './syllable-set.ts';

/** The hangul that names are made of, in one place of a name. */
export interface KnownForms {
  readonly syllables: SyllableSet;
  /** Northern form to the southern one that it may stand for. */
  readonly southern: ReadonlyMap<string, Southern>;
  /** The southern forms among these. */
  readonly withNorthern: ReadonlySet<string>;
  /** Surnames of two syllables, and these syllables. */
  readonly compounds: readonly string[];
  readonly compoundHeads: SyllableSet;
  readonly compoundTails: SyllableSet;
}

interface Southern {
  readonly form: string;
  /** Its part of all northern forms of the southern one, from 0 to 1. */
  readonly part: number;
}

/** Judged: 용 is mostly 룡 in the North, 영 now and then 녕; the parts of ㄹ and ㄴ sum to 1. */
const NORTHERN_INITIALS = [
  ['ㄹ', 0.75],
  ['ㄴ', 0.25],
] as const;

const known = new Map<Place, KnownForms>();

/** The hangul of the tables in this place, in both forms. */
export function knownForms(place: Place): KnownForms {
  let forms = known.get(place);
  if (!forms) {
    forms = place === 'surname' ? surnames() : givenSyllables();
    known.set(place, forms);
  }
  return forms;
}

function surnames(): KnownForms {
  const forms = new Set(modelOf('surname').forms);
  const southern = new Map<string, Southern>();
  for (const row of SURNAME_ROWS.trim().split('\n')) {
    const [form = '', northern = ''] = row.split('|');
    if (northern !== '') southern.set(northern, { form, part: 1 });
  }
  for (const northern of southern.keys()) forms.add(northern);
  return finish(forms, southern);
}

function givenSyllables(): KnownForms {
  const forms = new Set(modelOf('given').forms);
  const southern = new Map<string, Southern>();
  for (const form of [...forms].map((each) => toSouthernForm(each, true))) {
    forms.add(form);
    const jamo = decompose(form);
    for (const [initial, part] of NORTHERN_INITIALS) {
      const northern = jamo && compose({ ...jamo, initial: INITIAL_LETTERS.indexOf(initial) });
      if (!northern || northern === form || toSouthernForm(northern, true) !== form) continue;
      southern.set(northern, { form, part });
      forms.add(northern);
    }
  }
  return finish(forms, southern);
}

function finish(forms: ReadonlySet<string>, southern: ReadonlyMap<string, Southern>): KnownForms {
  const compounds = [...forms].filter(({ length }) => length > 1);
  return {
    syllables: syllableSet(forms),
    southern,
    withNorthern: new Set([...southern.values()].map(({ form }) => form)),
    compounds,
    compoundHeads: syllableSet(compounds.map((form) => form.charAt(0))),
    compoundTails: syllableSet(compounds.map((form) => form.charAt(1))),
  };
}

/**
 * Adds to P(piece | hangul) that a syllable is written for its northern form with the probability
 * `share`: Ли for 이, Рён for 용.
 */
export function addNorthernSpellings(
  found: Map<string, number>,
  place: Place,
  share: number,
): void {
  const { southern, withNorthern } = knownForms(place);
  const direct = [...found];
  for (const [form, probability] of direct) {
    if (withNorthern.has(form)) found.set(form, probability * (1 - share));
  }
  for (const [form, probability] of direct) {
    const target = southern.get(form);
    if (!target) continue;
    found.set(target.form, (found.get(target.form) ?? 0) + share * target.part * probability);
  }
}
