/** Digits from the first on count seven times to twice (IMO Resolution A.1117(30), annex). */
const WEIGHTS = [7, 6, 5, 4, 3, 2];

const CALLED_SO = /\bIMO\b|^imoNumber$/iu;

/**
 * A ship's number as most lists print it, behind `IMO`, where a list has the letters in the label alone;
 * undefined for any other number.
 */
export function behindImo(label: string, value: string): string | undefined {
  const digits = value.trim();
  return CALLED_SO.test(label) && isImoNumber(digits) ? `IMO ${digits}` : undefined;
}

/** Whether seven digits are a ship's IMO number by their check digit, the last of the weighted sum. */
export function isImoNumber(digits: string): boolean {
  if (!/^\d{7}$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return sum % 10 === Number(digits.charAt(6));
}
