/**
 * Calendars that count years from an event of their own, with the year before their first: the Japanese
 * eras since 1868 (Japan's Era Name Act and the edicts before it), that of the Republic of China, and
 * Juche, North Korea's from 1997 on, whose first year is 1912 too. Months and days are Gregorian.
 */
const YEAR_BEFORE: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
  주체: 1911,
  主体: 1911,
  主體: 1911,
  juche: 1911,
};

const ERA = `(${Object.keys(YEAR_BEFORE).join('|')})\\s*(\\d{1,3}(?!\\d)|元)`;
/** `주체68(1979)년`: the Western year stands beside it. */
const ERA_YEAR = new RegExp(`${ERA}(?:\\s*[年년]?\\s*\\(\\s*(\\d{4})\\s*[年년]?\\s*\\))?`, 'gu');
/** `1979(昭和54)年`. */
const ERA_IN_BRACKETS = new RegExp(
  `(?<=\\d{4}\\s*[年년]?\\s*)\\(\\s*${ERA}\\s*[年년]?\\s*\\)`,
  'gu',
);

/** A date in lower case with the Western year for that of an era: `昭和54年3月5日` is `1979年3月5日`. */
export function withWesternYear(text: string): string {
  return text
    .replace(ERA_IN_BRACKETS, '')
    .replace(ERA_YEAR, (_, era: string, count: string, western?: string) => {
      const year = (YEAR_BEFORE[era] ?? 0) + (count === '元' ? 1 : Number(count));
      return `${western ?? year} `;
    });
}
