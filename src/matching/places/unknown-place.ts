import { words } from '../../names/folding.ts';

/**
 * What people write where they know no place, by language: English, Spanish, French, German, Russian,
 * Ukrainian, Korean, Chinese, Japanese. Written by hand from the forms of those languages; marks and
 * case are folded away, so that `N/A` is `n a`.
 */
const UNKNOWN: ReadonlySet<string> = new Set(
  `unknown, unk, not known, not available, not applicable, not provided, not stated, not specified,
  undetermined, unspecified, undisclosed, none, nil, null, n a, na, tbd, tbc, pending, blank, no data,
  desconocido, desconocida, no consta, inconnu, inconnue, non renseigne, unbekannt, keine angabe, k a,
  неизвестно, неизвестен, не указано, нет данных, невідомо, 미상, 불명, 없음, 모름, 해당없음, 해당 없음,
  不详, 不詳, 未知, 不明, 无, 無`
    .split(',')
    .map((text) => words(text).join(' ')),
);

/** Whether a text names no place: it only fills a form, or has no word in it. */
export function isUnknownPlace(text: string): boolean {
  const plain = words(text).join(' ');
  return !/\p{L}/u.test(plain) || UNKNOWN.has(plain);
}
