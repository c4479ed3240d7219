import { REASONS } from '../../decisions/reasons.ts';
import type { InputLayout } from '../../input/subject.ts';
import type { Disposition } from '../../matching/disposition.ts';
import type { Hit } from '../../matching/hit.ts';
import { whenInterrupted } from '../interruption.ts';
import { type ColorChoice, type Terminal, wantsColor, widthOf } from '../terminal.ts';
import { isInterrupt, type Key, type Keys, typeLine } from './keys.ts';
import {
  hitScreen,
  reasonLines,
  type ScreenSize,
  type Surroundings,
  typingLines,
} from './screen.ts';

const ENTER = '\u001b[?1049h';
const LEAVE = '\u001b[?1049l';
const CLEAR = '\u001b[2J\u001b[H';

export interface WindowOptions {
  readonly report: string;
  readonly inputs: readonly InputLayout[];
  readonly color: ColorChoice;
}

/** The terminal during a review: a screen of its own, which leaves what was there before as it was. */
export class ReviewWindow {
  readonly #terminal: Terminal;
  readonly #keys: Keys;
  readonly #options: WindowOptions;
  readonly #forget: () => void;
  #message = '';

  constructor(terminal: Terminal, keys: Keys, options: WindowOptions) {
    this.#terminal = terminal;
    this.#keys = keys;
    this.#options = options;
    this.#forget = whenInterrupted(() => this.close());
    terminal.stdout.write(ENTER);
  }

  /** What the next screen is to say. */
  say(message: string): void {
    this.#message = message;
  }

  /** Shows a hit until a key is pressed that does more than scroll. */
  async show(hit: Hit, around: Omit<Surroundings, 'report' | 'message'>): Promise<Key> {
    const { report, inputs } = this.#options;
    for (let scrolled = 0; ; ) {
      const size = this.#size();
      const surroundings = { ...around, report, message: this.#message };
      const { lines, hidden } = hitScreen(hit, inputs, surroundings, size, scrolled);
      this.#draw(lines);
      const key = await this.#keys.next();
      if (key.name === 'down' || key.name === 'space' || key.name === 'pagedown') {
        scrolled += Math.min(hidden, key.name === 'down' ? 1 : Math.floor(size.height / 2));
      } else if (key.name === 'up' || key.name === 'pageup') {
        scrolled = Math.max(0, scrolled - (key.name === 'up' ? 1 : Math.floor(size.height / 2)));
      } else if (key.name !== 'resize') {
        this.#message = '';
        return key;
      }
    }
  }

  /** The code of the reason that is chosen; undefined where none is. */
  async chooseReason(hit: Hit, disposition: Disposition): Promise<string | undefined> {
    for (;;) {
      this.#draw(reasonLines(hit, disposition, this.#size()));
      const key = await this.#keys.next();
      if (key.name === 'escape' || isInterrupt(key)) return undefined;
      const reason = /^[1-9]$/u.test(key.text) && REASONS[disposition][Number(key.text) - 1];
      if (reason) return reason.code;
    }
  }

  /** A line of text; undefined where it was given up. */
  type(hit: Hit, label: string): Promise<string | undefined> {
    return typeLine(this.#keys, (typed) => {
      this.#draw(typingLines(hit, label, typed, this.#size()));
    });
  }

  close(): void {
    this.#forget();
    this.#keys.close();
    this.#terminal.stdout.write(LEAVE);
  }

  #draw(lines: readonly string[]): void {
    // In raw mode a line feed does not go back to the first column.
    this.#terminal.stdout.write(CLEAR + lines.join('\r\n'));
  }

  #size(): ScreenSize {
    const { stdout } = this.#terminal;
    const color = wantsColor(this.#options.color, stdout);
    return { width: widthOf(stdout), height: stdout.rows || 24, color };
  }
}
