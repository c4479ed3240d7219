import { words } from '../../names/folding.ts';
import { cutLegalForms } from '../../names/legal-forms.ts';

/** At which ends a text has a legal form beside words of its own. */
export interface LegalFormEnds {
  readonly inFront: boolean;
  readonly behind: boolean;
  /** Words of its legal forms. */
  readonly length: number;
}

export function legalFormEnds(text: string): LegalFormEnds {
  const all = words(text);
  const own = cutLegalForms(all).words;
  return {
    inFront: own[0] !== all[0],
    behind: own.at(-1) !== all.at(-1),
    length: all.length - own.length,
  };
}
