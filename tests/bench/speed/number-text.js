// Numbers as people read them: whole ones in thousands, others with three digits.

export function numberText(value, unit) {
  if (!Number.isFinite(value)) return 'none';
  if (unit === 'n' || Math.abs(value) >= 100) return countText(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

/** 20000 is `20,000`. */
export const countText = (count) => count.toLocaleString('en');

/** 20000 is `20 k`, 5000000 `5 M`. */
export function shortCount(count) {
  if (count >= 1e6) return `${count / 1e6} M`;
  return count >= 1e3 ? `${count / 1e3} k` : String(count);
}
