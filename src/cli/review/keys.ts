import { emitKeypressEvents } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Terminal } from '../terminal.ts';

/** A key as it was pressed: its character, or the name of one that has none. */
export interface Key {
  /** Of a paste, all of its text. */
  readonly text: string;
  /** `return`, `escape`, `backspace`, `up`, `down`, `pageup`, `pagedown`, `resize`, `paste`, ... */
  readonly name: string;
  readonly ctrl: boolean;
}

/** Whatever follows sooner upon what was typed before it belongs to it; in milliseconds. */
const PAUSE = 50;

/** Keys of a terminal one by one; what the terminal marks as pasted is one key. */
export class Keys {
  readonly #terminal: Terminal;
  #pressed: Key[] = [];
  #pasted: string | undefined;
  #waiting: ((key: Key) => void) | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    const { stdin, stdout } = terminal;
    emitKeypressEvents(stdin);
    stdin.setRawMode(true);
    stdin.on('keypress', this.#onKey);
    stdin.on('end', onGone);
    stdin.on('error', onGone);
    stdout.on('resize', this.#onResize);
    stdin.resume();
  }

  next(): Promise<Key> {
    const key = this.#pressed.shift();
    return key ? Promise.resolve(key) : new Promise((resolve) => (this.#waiting = resolve));
  }

  /** Throws away what was pressed ahead: it was meant for what is shown no more. */
  forget(): void {
    this.#pressed = this.#pressed.filter(isInterrupt);
  }

  /** Throws away what comes without a pause, such as the rest of a paste that nothing marks. */
  async settle(): Promise<void> {
    do {
      this.forget();
      await setTimeout(PAUSE);
    } while (this.#pressed.some((key) => !isInterrupt(key)));
  }

  /** Takes what was pressed ahead, where there is text in it. */
  takeText(): string {
    const text = this.#pressed.map((key) => key.text).join('');
    if (!/\P{Cc}/u.test(text)) return '';
    this.#pressed = [];
    return text;
  }

  close(): void {
    const { stdin, stdout } = this.#terminal;
    stdin.off('keypress', this.#onKey);
    stdin.off('end', onGone);
    stdout.off('resize', this.#onResize);
    stdin.setRawMode(false);
    stdin.pause();
  }

  readonly #onKey = (
    text = '',
    { name = '', ctrl = false }: { readonly name?: string; readonly ctrl?: boolean },
  ): void => {
    const key = { text, name, ctrl };
    if (name === 'paste-start') this.#pasted = '';
    else if (this.#pasted === undefined) this.#take(key);
    else if (name === 'paste-end') {
      this.#take({ text: this.#pasted, name: 'paste', ctrl: false });
      this.#pasted = undefined;
    } else if (isInterrupt(key)) {
      // Its end may never come. If it does, what is before it is still no key.
      this.#pasted = '';
      this.#take(key);
    } else this.#pasted += text;
  };

  readonly #onResize = (): void => this.#take({ text: '', name: 'resize', ctrl: false });

  #take(key: Key): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(key);
    else this.#pressed.push(key);
  }
}

/** The terminal is gone, whether or not its signal came. */
function onGone(): void {
  process.emit('SIGHUP', 'SIGHUP');
}

export function isInterrupt({ name, ctrl }: Key): boolean {
  return ctrl && (name === 'c' || name === 'd');
}
