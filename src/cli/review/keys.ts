import { emitKeypressEvents } from 'node:readline';
import type { Terminal } from '../terminal.ts';

/** A key as it was pressed: its character, or the name of one that has none. */
export interface Key {
  readonly text: string;
  /** `return`, `escape`, `backspace`, `up`, `down`, `left`, `right`, `pageup`, `pagedown`, `resize`, ... */
  readonly name: string;
  readonly ctrl: boolean;
}

/** Keys of a terminal one by one, none lost that were pressed ahead. */
export class Keys {
  readonly #terminal: Terminal;
  readonly #pressed: Key[] = [];
  #waiting: ((key: Key) => void) | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    const { stdin, stdout } = terminal;
    emitKeypressEvents(stdin);
    stdin.setRawMode(true);
    stdin.on('keypress', this.#onKey);
    stdin.on('end', this.#onEnd);
    stdout.on('resize', this.#onResize);
    stdin.resume();
  }

  next(): Promise<Key> {
    const key = this.#pressed.shift();
    return key ? Promise.resolve(key) : new Promise((resolve) => (this.#waiting = resolve));
  }

  close(): void {
    const { stdin, stdout } = this.#terminal;
    stdin.off('keypress', this.#onKey);
    stdin.off('end', this.#onEnd);
    stdout.off('resize', this.#onResize);
    stdin.setRawMode(false);
    stdin.pause();
  }

  readonly #onKey = (
    text: string | undefined,
    { name = '', ctrl = false }: { readonly name?: string; readonly ctrl?: boolean },
  ): void => this.#take({ text: text ?? '', name, ctrl });

  /** The window is gone, as if it had been left. */
  readonly #onEnd = (): void => this.#take({ text: '', name: 'c', ctrl: true });

  readonly #onResize = (): void => this.#take({ text: '', name: 'resize', ctrl: false });

  #take(key: Key): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(key);
    else this.#pressed.push(key);
  }
}

export function isInterrupt({ name, ctrl }: Key): boolean {
  return ctrl && (name === 'c' || name === 'd');
}

/** A line that is being typed: undefined once it was given up with Escape or Ctrl-C. */
export async function typeLine(
  keys: Keys,
  draw: (typed: string) => void,
): Promise<string | undefined> {
  let typed = '';
  for (;;) {
    draw(typed);
    const key = await keys.next();
    if (key.name === 'escape' || isInterrupt(key)) return undefined;
    if (key.name === 'return' || key.name === 'enter') return typed.trim();
    if (key.name === 'backspace') typed = [...typed].slice(0, -1).join('');
    else if (key.ctrl && key.name === 'u') typed = '';
    else if (!key.ctrl && key.text !== '' && !/\p{Cc}/u.test(key.text)) typed += key.text;
  }
}
