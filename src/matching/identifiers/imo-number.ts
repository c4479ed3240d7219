/** Digits from the first on count seven times to twice (IMO Resolution A.1117(30), annex). */
const WEIGHTS = [7, 6, 5, 4, 3, 2];

/** Whether seven digits are a ship's IMO number by their check digit, the last of the weighted sum. */
export function isImoNumber(digits: string): boolean {
  if (!/^\d{7}$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return sum % 10 === Number(digits.charAt(6));
}
