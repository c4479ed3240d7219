/** Today's date in UTC as YYYY-MM-DD, the default of `--as-of`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
