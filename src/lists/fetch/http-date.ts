/** Days and months have three letters, the zone is always GMT: RFC 9110, section 5.6.7. */
const FIXED_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** A date of an HTTP header in milliseconds since 1970; undefined for anything else. */
export function httpDate(text: string): number | undefined {
  const ms = FIXED_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Its day as YYYY-MM-DD, in UTC. */
export function httpDay(text: string): string | undefined {
  const ms = httpDate(text);
  return ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 10);
}
