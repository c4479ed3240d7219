import { Eta } from 'eta/core';
import { printable } from '../table/printable.ts';

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML: whatever it holds is shown and does nothing, and what could not be seen is told. */
function escapeText(text: unknown): string {
  return printable(String(text)).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}

const HANGUL = /\p{Script=Hangul}/u;

/** A name in a bracket of its own direction, so that it cannot turn the text around it. */
export function isolated(text: string): string {
  return `<bdi${HANGUL.test(text) ? ' lang="ko"' : ''}>${escapeText(text)}</bdi>`;
}

/** An address that a link may lead to; undefined for any that is no page of the web. */
export function pageAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined;
}

/** Renders templates, every value escaped that a template does not mark as HTML itself. */
export class Templates {
  readonly #eta = new Eta({ autoEscape: true, autoTrim: false, escapeFunction: escapeText });

  constructor(templates: { readonly [name: string]: string }) {
    for (const [name, template] of Object.entries(templates)) {
      this.#eta.loadTemplate(`@${name}`, template);
    }
  }

  render(name: string, values: object): string {
    return this.#eta.render(`@${name}`, values);
  }
}
