import { toSouthernForm } from './jamo.ts';
import { ModelBuilder } from './model-builder.ts';
import { spellOfficially } from './official-spelling.ts';
import { GIVEN_SYLLABLE_ROWS } from './tables/given-syllable-table.ts';
import { SURNAME_ROWS } from './tables/surname-table.ts';

/** Where in a name a syllable stands: both have their own hangul and spellings. */
export type Place = 'surname' | 'given';

/** What the tables say of the syllables in one place. */
export interface SyllableModel {
  readonly priors: ReadonlyMap<string, number>;
  /** Spelling to written form (northern or southern) to P(spelling | form). */
  readonly spellings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly forms: ReadonlySet<string>;
  /** Forms that the tables know spellings of; the others are spelt letter by letter only. */
  readonly customary: ReadonlySet<string>;
  /** Weight of the letter-by-letter spelling of these beside that of the tables. */
  readonly jamoShare: number;
}

const JAMO_SHARE: Readonly<Record<Place, number>> = { surname: 0.04, given: 0.2 };

// Of the weight of a surname's spellings. The North is in the list far more often than its share of
// the world's Koreans, and its passports follow its own system.
const PASSPORTS = 0.62;
const NORTHERN = 0.24;
const MARKS_LOST = 0.06;
const MARKED = 0.04;
const REVISED = 0.04;
const LEAST_PRIOR = 1e-6;

// Of the prior of a given syllable. What few names have is in no sample; it is held to follow the
// number of characters with that reading that names may be written with.
const SOUTH = 0.5;
const NORTH = 0.42;
const UNSEEN = 0.08;
/** For native syllables, which have no characters. */
const LEAST_CHARACTERS = 0.5;

const withoutMarks = (spelling: string) => spelling.replaceAll("'", '');

/** A surname of the table. */
export interface SurnameRow {
  readonly form: string;
  /** How the North writes it. */
  readonly northern: string;
  /** Bearers in per cent of the South Korean population. */
  readonly share: number;
  /** Its spellings in passports with their shares: `kim:0.995 gim:0.0042`. */
  readonly passports: string;
}

export function surnameRows(): readonly SurnameRow[] {
  return rowsOf(SURNAME_ROWS).map((row) => {
    const [form = '', northern = '', share = '', passports = ''] = row.split('|');
    return { form, northern: northern || form, share: Number(share), passports };
  });
}

function surnameModel(): SyllableModel {
  const builder = new ModelBuilder();
  for (const { form, northern, share, passports } of surnameRows()) {
    const marked = spellOfficially(form, 'mccune-reischauer');
    builder.addForm(form, Math.max(share / 100, LEAST_PRIOR));
    builder.addSpellings(form, passports, PASSPORTS);
    builder.addSpelling(form, withoutMarks(spellOfficially(northern, 'dprk')), NORTHERN);
    builder.addSpelling(form, withoutMarks(marked), MARKS_LOST);
    builder.addSpelling(form, marked, MARKED);
    builder.addSpelling(form, spellOfficially(form, 'revised'), REVISED);
  }
  return finish(builder, 'surname');
}

function givenModel(): SyllableModel {
  const builder = new ModelBuilder();
  const rows = rowsOf(GIVEN_SYLLABLE_ROWS).map((row) => row.split('|'));
  const charactersOf = (count = '') => Math.max(Number(count), LEAST_CHARACTERS);
  const characters = rows.reduce((sum, row) => sum + charactersOf(row[3]), 0);
  for (const [form = '', south = '', north = '', hanja = '', weights = ''] of rows) {
    const unseen = (UNSEEN * charactersOf(hanja)) / characters;
    builder.addForm(form, SOUTH * Number(south) + NORTH * Number(north) + unseen);
    builder.addSpellings(form, weights, 1);
  }
  return finish(builder, 'given');
}

function finish({ priors, spellings, customary }: ModelBuilder, place: Place): SyllableModel {
  const jamoShare = JAMO_SHARE[place];
  return { priors, spellings, forms: new Set(priors.keys()), customary, jamoShare };
}

const rowsOf = (table: string) => table.trim().split('\n');

// The tables take some milliseconds to read: only a run that meets a Korean-like name pays for them.
const models = new Map<Place, SyllableModel>();
export function modelOf(place: Place): SyllableModel {
  let model = models.get(place);
  if (!model) {
    model = place === 'surname' ? surnameModel() : givenModel();
    models.set(place, model);
  }
  return model;
}

const priorsBySouthernForm = new Map<Place, ReadonlyMap<string, number>>();
/** P(hangul) by southern form. */
export function southernPriors(place: Place): ReadonlyMap<string, number> {
  let priors = priorsBySouthernForm.get(place);
  if (!priors) {
    const sums = new Map<string, number>();
    for (const [form, prior] of modelOf(place).priors) {
      const southern = southernForm(form, place);
      sums.set(southern, (sums.get(southern) ?? 0) + prior);
    }
    priors = sums;
    priorsBySouthernForm.set(place, priors);
  }
  return priors;
}

/**
 * Given syllables whose ㄴ is always the ㄹ of the same characters: 난 and 란 (蘭), 녹 and 록 (錄, 綠).
 * The South writes ㄴ where a given name begins with them, the North never; ㄹ elsewhere both. 나, 남,
 * 내 and 능 are not among them: they have characters of their own.
 */
const ALWAYS_LIQUID = new Set('란록락로루론뢰롱');

/** Northern and southern writing of one syllable, or of a compound surname, as the southern one. */
export function southernForm(form: string, place: Place): string {
  const inside = place === 'given' && !ALWAYS_LIQUID.has(form);
  return toSouthernForm(form.charAt(0), inside) + form.slice(1);
}
