/** The place of a quote or line end that is not there: after everything. */
export const NOWHERE = Number.POSITIVE_INFINITY;

/**
 * A part of a file's text in which quotes and line ends are looked for. The last find of each is
 * remembered: a file without a single CR would else be searched to its end for one at every line.
 */
export class TextWindow {
  readonly text: string;
  /** Whether the file ends with this text. */
  readonly final: boolean;
  private readonly lf: Finder;
  private readonly cr: Finder;
  private readonly quotes: Finder;

  constructor(text: string, final: boolean) {
    this.text = text;
    this.final = final;
    this.lf = new Finder(text, '\n');
    this.cr = new Finder(text, '\r');
    this.quotes = new Finder(text, '"');
  }

  /** Index of the first quote from `from`, or `NOWHERE`. */
  quote(from: number): number {
    return this.quotes.next(from);
  }

  /**
   * Index at which the physical line that `from` lies on ends, in CR, LF or the end of the file;
   * undefined where more text must tell, as it must of a CR that may be half of a CRLF.
   */
  lineEnd(from: number): number | undefined {
    const end = Math.min(this.lf.next(from), this.cr.next(from), this.text.length);
    if (this.final) return end;
    const settled = end < this.text.length - 1 || this.text[end] === '\n';
    return settled ? end : undefined;
  }

  /** Index after the CR, LF or CRLF at `end`. */
  afterLineEnd(end: number): number {
    return end + (this.text.startsWith('\r\n', end) ? 2 : 1);
  }
}

class Finder {
  private readonly text: string;
  private readonly char: string;
  private from = 0;
  private at = -1;

  constructor(text: string, char: string) {
    this.text = text;
    this.char = char;
  }

  next(from: number): number {
    if (from < this.from || from > this.at) {
      const at = this.text.indexOf(this.char, from);
      this.from = from;
      this.at = at < 0 ? NOWHERE : at;
    }
    return this.at;
  }
}
