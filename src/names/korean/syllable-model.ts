import { toSouthernForm } from './jamo.ts';
import { writeBreve } from './jamo-spelling.ts';
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
  /** Weight of the letter-by-letter spelling beside that of the tables. */
  readonly jamoShare: number;
}

interface TableRow {
  readonly form: string;
  readonly prior: number;
  readonly spellings: ReadonlyMap<string, number>;
}

function addWeight(weights: Map<string, number>, spelling: string, weight: number): void {
  const plain = writeBreve(spelling.toLowerCase());
  weights.set(plain, (weights.get(plain) ?? 0) + weight);
}

function readWeights(text: string): (readonly [string, number])[] {
  return text
    .split(' ')
    .filter((item) => item !== '')
    .map((item) => {
      const cut = item.lastIndexOf(':');
      return [item.slice(0, cut), Number(item.slice(cut + 1))] as const;
    });
}

const withoutMarks = (spelling: string) => writeBreve(spelling).replaceAll("'", '');

/**
 * Surnames: 58 % of the weight to South Korean passports, 24 % to the spelling of the DPRK, 8 % to
 * McCune-Reischauer, the rest to letters (`jamoShare`). The North is in the list far more often
 * than its share of the world's Koreans, and its passports follow its own system.
 */
function surnameRows(): TableRow[] {
  return SURNAME_ROWS.trim()
    .split('\n')
    .map((row) => {
      const [form = '', , share = '', rr = '', mr = '', dprk = '', passports = ''] = row.split('|');
      const spellings = new Map<string, number>();
      for (const [spelling, weight] of readWeights(passports))
        addWeight(spellings, spelling, 0.62 * weight);
      addWeight(spellings, withoutMarks(dprk), 0.24);
      addWeight(spellings, withoutMarks(mr), 0.06);
      addWeight(spellings, mr, 0.04);
      addWeight(spellings, rr, 0.04);
      return { form, prior: Math.max(Number(share) / 100, 1e-6), spellings };
    });
}

/** Given syllables: half of the prior from the South, 42 % from the North, the rest to all alike. */
function givenRows(): TableRow[] {
  const rows = GIVEN_SYLLABLE_ROWS.trim().split('\n');
  return rows.map((row) => {
    const [form = '', south = '', north = '', , , , weights = ''] = row.split('|');
    const spellings = new Map<string, number>();
    for (const [spelling, weight] of readWeights(weights)) addWeight(spellings, spelling, weight);
    return {
      form,
      prior: 0.5 * Number(south) + 0.42 * Number(north) + 0.08 / rows.length,
      spellings,
    };
  });
}

function buildModel(rows: readonly TableRow[], jamoShare: number): SyllableModel {
  const priors = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  for (const row of rows) {
    priors.set(row.form, (priors.get(row.form) ?? 0) + row.prior);
    for (const [spelling, weight] of row.spellings) {
      const forms = spellings.get(spelling) ?? new Map<string, number>();
      forms.set(row.form, (forms.get(row.form) ?? 0) + weight);
      spellings.set(spelling, forms);
    }
  }
  return { priors, spellings, forms: new Set(priors.keys()), jamoShare };
}

// The tables take some milliseconds to read: only a run that meets a Korean-like name pays for them.
const models = new Map<Place, SyllableModel>();
export function modelOf(place: Place): SyllableModel {
  let model = models.get(place);
  if (!model) {
    model = place === 'surname' ? buildModel(surnameRows(), 0.04) : buildModel(givenRows(), 0.15);
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

/** Northern and southern writing of one syllable, or of a compound surname, as the southern one. */
export function southernForm(form: string, place: Place): string {
  return toSouthernForm(form.charAt(0), place === 'given') + form.slice(1);
}
