import { RecentMap } from '../../foundation/recent-map.ts';
import { upToLegalForm } from './legal-border.ts';
import { personInFirm } from './person-in-firm.ts';

const MOST_KEPT = 1_000;
const known = new RecentMap<string, boolean>(MOST_KEPT);
/** Two words that belong to no legal form. */
const NAME = 'Sample Sample';

/**
 * Whether such forms, as they are written behind a name, are nothing but the name's end: `Co., Ltd.`, and
 * not `Ltd. HQ`. What they are is the same behind any words that belong to no form.
 */
export function areOnlyForms(forms: string): boolean {
  let answer = known.get(forms);
  if (answer === undefined) {
    const text = `${NAME} ${forms}`;
    answer = upToLegalForm(text) === undefined && personInFirm(text) === NAME;
    known.set(forms, answer);
  }
  return answer;
}
