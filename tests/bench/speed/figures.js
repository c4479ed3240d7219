// What was measured, and what is made of several measurements.

export const median = (values) => quantile(values, 0.5);

/** Between two values, the mean weighed by nearness; NaN of none. */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined ? Number.NaN : below + (above - below) * (place % 1);
}

/**
 * One figure: what it is of (`of`), what it says (`what`), its unit, and a value for each round.
 * `unit` is one of rows/s, names/s, s, ms, MB, x (a ratio) or n (a count).
 */
export function figure(of, what, unit, values) {
  return {
    of,
    what,
    unit,
    median: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    values,
  };
}

/** For each round the first divided by the second. */
export const ratios = (dividends, divisors) =>
  dividends.map((dividend, round) => dividend / divisors[round]);
