import { Composition, composedBy } from '../composition.ts';
import { makeJamoSpeller, writeBreve } from '../jamo-spelling.ts';
import { readWeights } from '../model-builder.ts';
import { spellOfficially } from '../official-spelling.ts';
import { markedContext, unassimilateMarked } from '../respelling.ts';
import { assimilatedParts } from '../respelt-parts.ts';
import { modelOf, surnameRows } from '../syllable-model.ts';
import {
  MARKED_FINAL_ROWS,
  MARKED_INITIAL_ROWS,
  MARKED_MEDIAL_ROWS,
  MARKED_OPEN_MEDIAL_ROWS,
} from '../tables/mccune-reischauer-table.ts';
import type { SpellingSystem } from './spelling-system.ts';

type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>;
const NONE: ReadonlyMap<string, number> = new Map();

const spellMarked = makeJamoSpeller(() => ({
  initials: MARKED_INITIAL_ROWS,
  medials: MARKED_MEDIAL_ROWS,
  openMedials: MARKED_OPEN_MEDIAL_ROWS,
  finals: MARKED_FINAL_ROWS,
}));

/**
 * McCune-Reischauer with its marks kept, breves as `ŏ ŭ` or `o' u'`. Where a name keeps the marks,
 * plain letters mean the jamo without: Song is 송 and never 성, Cho'ng is 정 and never 종. Syllables are
 * written as they sound together (Yo'ng-go'n, Pong-nam, Ku'ng-nyo'l), or, as lists print them, each
 * by itself (Myo'ng-kuk). Source: McCune and Reischauer, Transactions of the Korea Branch of the
 * Royal Asiatic Society 29 (1939).
 */
export const mccuneReischauer: SpellingSystem = {
  name: 'mccune-reischauer',
  longest: 7,
  context: markedContext,
  composition: composedBy((place) =>
    place === 'surname'
      ? new Composition([], surnameSpellings().keys())
      : new Composition([assimilatedParts(spellMarked.parts(), false)]),
  ),
  spellings(piece, place, context) {
    const written = writeBreve(piece);
    if (place === 'surname') return surnameSpellings().get(written) ?? NONE;
    const { forms } = modelOf('given');
    const likelihoods = new Map<string, number>();
    for (const { text, probability } of unassimilateMarked(written, context)) {
      for (const [form, likelihood] of spellMarked(text)) {
        if (!forms.has(form)) continue;
        likelihoods.set(form, (likelihoods.get(form) ?? 0) + likelihood * probability);
      }
    }
    return likelihoods;
  },
};

// Of the weight of a surname. Librarians follow the South's initial-sound law (Yi, No), lists of
// northerners mostly the North (Ri, Ro) and now and then its own system (Jo'ng); in the press some
// keep the spelling of the bearer.
const SOUTHERN = 0.5;
const NORTHERN = 0.33;
const OWN_SYSTEM = 0.05;
const BEARER = 0.1;

/** 이 stands alone as Yi, against the rule. */
const CONVENTIONAL: Readonly<Record<string, string>> = { 이: 'yi' };

let surnames: Spellings | undefined;

function surnameSpellings(): Spellings {
  if (surnames) return surnames;
  const spellings = new Map<string, Map<string, number>>();
  const add = (form: string, spelling: string, weight: number) => {
    const forms = spellings.get(spelling) ?? new Map<string, number>();
    forms.set(form, (forms.get(form) ?? 0) + weight);
    spellings.set(spelling, forms);
  };
  for (const { form, northern, passports } of surnameRows()) {
    add(form, CONVENTIONAL[form] ?? spellOfficially(form, 'mccune-reischauer'), SOUTHERN);
    add(form, spellOfficially(northern, 'mccune-reischauer'), NORTHERN);
    add(form, spellOfficially(northern, 'dprk'), OWN_SYSTEM);
    for (const [spelling, weight] of readWeights(passports)) add(form, spelling, BEARER * weight);
  }
  surnames = spellings;
  return spellings;
}
