import { digitsOf } from '../word-alignment.ts';

/** Department 53 and Department 54: where both have numbers, they are what tells them apart. */
export function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) => words.map(digitsOf).filter(Boolean).sort().join(' '));
  return x !== '' && y !== '' && x !== y;
}
