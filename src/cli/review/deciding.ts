import { refuseNameAlone } from '../../decisions/name-alone.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import type { Disposition } from '../../matching/disposition.ts';
import type { Hit } from '../../matching/hit.ts';
import { dispositionWords } from '../../reports/decision-wording.ts';
import { expiryOf } from '../expiry.ts';
import type { Choice, ReviewSession } from './session.ts';
import type { ReviewWindow } from './window.ts';

/** What an analyst says of a hit. */
interface Words {
  readonly reason: string;
  readonly text: string;
  readonly evidence: string;
}

/** Asks for what a decision takes, and writes it. What was typed is kept where that fails. */
export class Deciding {
  readonly #session: ReviewSession;
  readonly #window: ReviewWindow;
  readonly #expires: string | undefined;
  #unwritten: (Words & { readonly hit: Hit }) | undefined;

  constructor(session: ReviewSession, window: ReviewWindow, expires: string | undefined) {
    this.#session = session;
    this.#window = window;
    this.#expires = expires;
  }

  /** Decides the shown hit, and returns what is to be said of it. */
  async decide(hit: Hit, disposition: Disposition): Promise<string> {
    try {
      refuseNameAlone(disposition, hit.subject);
    } catch (error) {
      return explained(error);
    }
    const words = await this.#ask(hit, disposition);
    if (!words) return 'not decided';
    try {
      const said = await this.#write(words, disposition);
      this.#unwritten = undefined;
      return said;
    } catch (error) {
      this.#unwritten = { ...words, hit };
      return `not decided, but what you typed is kept: ${explained(error)}`;
    }
  }

  async #ask(hit: Hit, disposition: Disposition): Promise<Words | undefined> {
    const begun = this.#unwritten?.hit === hit ? this.#unwritten : { text: '', evidence: '' };
    const reason = await this.#window.chooseReason(hit, disposition);
    if (reason === undefined) return undefined;
    const asked = reason === 'other' ? 'In your own words' : 'In your own words, or Enter';
    const text = await this.#window.type(hit, asked, begun.text);
    if (text === undefined || (reason === 'other' && text === '')) return undefined;
    const proof = 'Where the proof is kept, or Enter';
    const evidence = await this.#window.type(hit, proof, begun.evidence);
    return evidence === undefined ? undefined : { reason, text, evidence };
  }

  async #write({ reason, text, evidence }: Words, disposition: Disposition): Promise<string> {
    const day = expiryOf(this.#expires, disposition, new Date().toISOString());
    const choice: Choice = {
      disposition,
      reason,
      ...(text !== '' && { text }),
      ...(evidence !== '' && { evidence: [evidence] }),
      ...(day !== undefined && { expires: day }),
    };
    const faster = await this.#window.whileWriting(() => this.#session.decide(choice));
    const until = day === undefined ? '' : `, until ${day}`;
    return faster ?? `${dispositionWords(disposition)}${until}; u takes it back`;
  }
}

/** The words of an error that an analyst can do something about; any other goes on its way. */
export function explained(error: unknown): string {
  if (error instanceof HaechiError) return error.message;
  throw error;
}
