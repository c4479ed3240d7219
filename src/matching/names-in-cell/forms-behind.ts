import { ownText } from '../../foundation/own-text.ts';
import { RecentMap } from '../../foundation/recent-map.ts';
import { words } from '../../names/folding.ts';
import { cutLegalForms } from '../../names/legal-forms.ts';
import { upToLegalForm } from './legal-border.ts';
import { personInFirm } from './person-in-firm.ts';

const MOST_KEPT = 1_000;
const known = new RecentMap<string, boolean>(MOST_KEPT);
/** Two words that belong to no legal form. */
const NAME = 'Sample Sample';

/**
 * Whether such forms, as they are written behind a name, are nothing but the name's end: `Co., Ltd.`, and
 * not `Ltd. HQ`, nor letters that are no form together: `V.O.F.`. What they are is the same behind any words
 * that belong to no form.
 */
export function areOnlyForms(forms: string): boolean {
  let answer = known.get(forms);
  if (answer === undefined) {
    const text = `${NAME} ${forms}`;
    const areCut = cutLegalForms(words(text)).words.join(' ') === words(NAME).join(' ');
    answer = areCut && upToLegalForm(text) === undefined && personInFirm(text) === NAME;
    known.set(ownText(forms), answer);
  }
  return answer;
}
