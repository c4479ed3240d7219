import { basename, extname } from 'node:path';

/**
 * A watch list is called after its file, without the ending. In composed letters (Unicode NFC), so that
 * a Korean name can be typed whatever system the file comes from.
 */
export function watchListName(file: string): string {
  return basename(file, extname(file)).normalize('NFC');
}
