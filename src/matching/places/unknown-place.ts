import { saysUnknown } from '../words-for-nothing.ts';

/** Whether a text names no place: it only fills a form, or has no word in it. */
export function isUnknownPlace(text: string): boolean {
  return !/\p{L}/u.test(text) || saysUnknown(text);
}
