import { REASONS } from '../../decisions/reasons.ts';
import type { Disposition } from '../../matching/disposition.ts';
import type { Hit } from '../../matching/hit.ts';
import type { RolesRead } from '../../reports/table/block.ts';
import { whenInterrupted } from '../interruption.ts';
import { type ColorChoice, type Terminal, wantsColor, widthOf } from '../terminal.ts';
import { isInterrupt, type Key, type Keys } from './keys.ts';
import type { Page } from './page.ts';
import {
  endPage,
  type HitSurroundings,
  hitPage,
  reasonPage,
  type ScreenSize,
  type Surroundings,
  typingLines,
  waitingLines,
} from './screen.ts';
import { typeLine } from './type-line.ts';

/** A screen of its own, on which the terminal marks what is pasted. */
const ENTER = '\u001b[?1049h\u001b[?2004h';
const LEAVE = '\u001b[?2004l\u001b[?1049l';
const CLEAR = '\u001b[2J\u001b[H';

/** Until it is said that writing takes long; in milliseconds. */
const LONG = 1000;

/** By how many lines keys scroll in a window of a height. */
const SCROLLING: { readonly [key: string]: (height: number) => number } = {
  down: () => 1,
  up: () => -1,
  space: halfOf,
  pagedown: halfOf,
  pageup: (height) => -halfOf(height),
};

function halfOf(height: number): number {
  return Math.floor(height / 2);
}

export interface WindowOptions {
  readonly report: string;
  readonly inputs: readonly RolesRead[];
  readonly color: ColorChoice;
}

/** What the window adds to what surrounds a hit. */
type Given = 'report' | 'message';

/** The terminal during a review: a screen of its own, which leaves what was there before as it was. */
export class ReviewWindow {
  readonly #terminal: Terminal;
  readonly #keys: Keys;
  readonly #options: WindowOptions;
  readonly #forget: () => void;
  #message = '';
  #shown: Hit | undefined;

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

  /** Shows a hit until a key is pressed that does more than scroll; one pressed before does not count. */
  show(hit: Hit, around: Omit<HitSurroundings, Given>): Promise<Key> {
    if (hit !== this.#shown) this.#keys.forget();
    this.#shown = hit;
    return this.#ask((size, from) =>
      hitPage(hit, this.#options.inputs, { ...around, ...this.#given() }, size, from),
    );
  }

  /** Shows that no hit is open any more, until a key is pressed. */
  showEnd(around: Omit<Surroundings, Given>): Promise<Key> {
    this.#shown = undefined;
    return this.#ask((size, from) => endPage({ ...around, ...this.#given() }, size, from));
  }

  /** The code of the reason that is chosen; undefined where none is. */
  async chooseReason(hit: Hit, disposition: Disposition): Promise<string | undefined> {
    for (;;) {
      const key = await this.#ask((size, from) => reasonPage(hit, disposition, size, from));
      if (key.name === 'escape' || isInterrupt(key)) return undefined;
      const reason = /^[1-9]$/u.test(key.text) && REASONS[disposition][Number(key.text) - 1];
      if (reason) return reason.code;
    }
  }

  /** A line of text, which may be begun; undefined where it was given up. */
  type(hit: Hit, label: string, begun: string): Promise<string | undefined> {
    const draw = (typed: string) => this.#draw(typingLines(hit, label, typed, this.#size()));
    return typeLine(this.#keys, draw, begun);
  }

  /**
   * Runs what writes decisions, and says so where that takes long. What was typed meanwhile is heeded no
   * more, nor what follows it without a pause: it was typed before the next screen could be read.
   */
  async whileWriting<Result>(act: () => Promise<Result>): Promise<Result> {
    const slow = setTimeout(() => this.#draw(waitingLines(this.#size())), LONG);
    try {
      return await act();
    } finally {
      clearTimeout(slow);
      await this.#keys.settle();
    }
  }

  close(): void {
    this.#forget();
    this.#keys.close();
    this.#terminal.stdout.write(LEAVE);
  }

  /** Shows a page, any part of it, until a key is pressed that is not about which part. */
  async #ask(page: (size: ScreenSize, from: number) => Page): Promise<Key> {
    for (let from = 0; ; ) {
      const size = this.#size();
      const { lines, above, below } = page(size, from);
      this.#draw(lines);
      const key = await this.#keys.next();
      const step = SCROLLING[key.name]?.(size.height);
      if (step !== undefined) from = Math.max(0, above + Math.min(below, step));
      else if (key.name !== 'resize' && key.name !== 'paste') {
        this.#message = '';
        return key;
      }
    }
  }

  #given(): Pick<Surroundings, Given> {
    return { report: this.#options.report, message: this.#message };
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
