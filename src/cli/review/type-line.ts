import { isInterrupt, type Keys } from './keys.ts';

/**
 * A line that is being typed: undefined once it was given up with Escape or Ctrl-C. What is pasted goes
 * whole into it. A terminal may not mark that; then text that came together with Enter, and after it, tells.
 */
export async function typeLine(
  keys: Pick<Keys, 'next' | 'takeText'>,
  draw: (typed: string) => void,
  begun = '',
): Promise<string | undefined> {
  let typed = begun;
  for (;;) {
    draw(typed);
    const key = await keys.next();
    if (key.name === 'escape' || isInterrupt(key)) return undefined;
    if (key.name === 'return' || key.name === 'enter') {
      const rest = keys.takeText();
      if (rest === '') return typed.trim();
      typed += inOneLine(` ${rest}`);
    } else if (key.name === 'paste') typed += inOneLine(key.text);
    else if (key.name === 'backspace') typed = [...typed].slice(0, -1).join('');
    else if (key.ctrl && key.name === 'u') typed = '';
    else if (!key.ctrl && !/\p{Cc}/u.test(key.text)) typed += key.text;
  }
}

/** Line ends and tabs as blanks. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/ {2,}/gu, ' ');
}
