/** The name of a country in the form in which names are compared: letters in lower case, and blanks. */
export function countryKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘´`ʼ.]/gu, '')
    .replace(/[^\p{L}#]+/gu, ' ')
    .replace(/\b(?:and|the)\b/gu, ' ')
    .replace(/\brep\b/gu, 'republic')
    .replace(/\bdem\b/gu, 'democratic')
    .replace(/ +/gu, ' ')
    .trim();
}
