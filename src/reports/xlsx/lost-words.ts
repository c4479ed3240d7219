import { strFromU8, strToU8, type Unzipped } from 'fflate';

/**
 * The writer looks texts up in a plain object, and takes the names of what every object has for texts that
 * it knows: the builder `constructor` would be lost and the file broken. Such a word is handed to it with
 * its first letter by number, and gets it back in the file, since not every program reads numbers there.
 */
const LOST: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const STRINGS = 'xl/sharedStrings.xml';

export function markLost(text: string): string {
  if (!LOST.has(text)) return text;
  const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${text.slice(1)}`;
}

export function withLostWords(files: Unzipped): Unzipped {
  const packed = files[STRINGS];
  if (packed === undefined) return files;
  const text = strFromU8(packed);
  const whole = text.replace(/(?<=<t>)_x([0-9A-F]{4})_(\w+)(?=<\/t>)/gu, (marked, code, rest) => {
    const word = String.fromCharCode(Number.parseInt(code, 16)) + rest;
    return LOST.has(word) ? word : marked;
  });
  return whole === text ? files : { ...files, [STRINGS]: strToU8(whole) };
}
