/** What stands before a date and says that it is one, in the languages of customers' files. */
const BEFORE = new RegExp(
  `^(?:${[
    ...['born(?: (?:on|in))?', 'b\\.', 'd\\.?o\\.?b\\.?', 'birth ?date', 'date of birth'],
    ...['geb(?:oren)?\\.?(?: am)?', 'née? le', 'nacid[oa] el', 'дата рождения', 'род\\.'],
    ...['생년월일', '출생', '生年月日', '出生日期', '出生'],
  ].join('|')})[\\s:]*`,
  'u',
);

const ABOUT =
  'circa|c\\.|ca\\.?|approximately|approx\\.?|about|around|estimated|est\\.?|около|прибл\\.?|vers|environ|etwa|um';
const ABOUT_BEFORE = new RegExp(`^(?:(?:${ABOUT})\\s|(?:c\\.?|~)(?=\\d{4}$))`, 'u');
const ABOUT_BEHIND = new RegExp(`[\\s,(]+(?:${ABOUT})\\)?$`, 'u');

/**
 * Words beside the numbers of a date that change nothing of it: ordinals, the words for year, month and
 * day, for the solar calendar, and for who was born then.
 */
const WITHIN =
  /(?<=\d)(?:st|nd|rd|th)(?!\p{L})|[年月日号號生]|[년월일생]|양력|陽曆|阳历|公曆|公历|(?<!\p{L})(?:г|год|года|р|рік|року)(?!\p{L})/gu;

/** A part of a date that was not known: `1969-XX-XX`, `??/02/1969`. */
const UNKNOWN_PART = /(?<![\p{L}\d?])(?:xx|\?\?)(?![\p{L}\d?])/gu;

/** A date in lower case without the words before it, its unknown parts as noughts. */
export function dateAlone(text: string): string {
  return text.replace(BEFORE, '').replace(UNKNOWN_PART, '00');
}

/** A date without the word for `about`, before it or behind; undefined where there is none. */
export function withoutAbout(text: string): string | undefined {
  const rest = text.replace(ABOUT_BEFORE, '').replace(ABOUT_BEHIND, '');
  return rest === text ? undefined : rest.trim();
}

/** Whether a date that names no month holds a word that is not understood, and may be the month. */
export function hasOtherWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(WITHIN, ''));
}

/** With the digits of Arabic and Persian as the usual ones. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
