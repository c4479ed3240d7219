/** Priors and spellings of the syllables of a table, as they are read from its rows. */
export class ModelBuilder {
  readonly priors = new Map<string, number>();
  /** Spelling to form to P(spelling | form). */
  readonly spellings = new Map<string, Map<string, number>>();
  /** Forms with spellings of their own. */
  readonly customary = new Set<string>();

  addForm(form: string, prior: number): void {
    this.priors.set(form, (this.priors.get(form) ?? 0) + prior);
  }

  addSpelling(form: string, spelling: string, weight: number): void {
    this.customary.add(form);
    let forms = this.spellings.get(spelling);
    if (!forms) {
      forms = new Map();
      this.spellings.set(spelling, forms);
    }
    forms.set(form, (forms.get(form) ?? 0) + weight);
  }

  addSpellings(form: string, weights: string, factor: number): void {
    for (const [spelling, weight] of readWeights(weights)) {
      this.addSpelling(form, spelling, factor * weight);
    }
  }
}

/** The spellings of a row with their weights: `kim:0.995 gim:0.0042`. */
export function* readWeights(weights: string): Generator<readonly [string, number]> {
  for (const item of weights.split(' ')) {
    const colon = item.indexOf(':');
    if (colon > 0) yield [item.slice(0, colon), Number(item.slice(colon + 1))];
  }
}
