import { readFileSync } from 'node:fs';

let build: { readonly id: string | undefined } | undefined;

/** What the compiled program is known by; undefined where it runs from its sources. */
export function buildId(): string | undefined {
  if (!build) {
    let id: string | undefined;
    try {
      id = readFileSync(new URL('../build-id', import.meta.url), 'utf8');
    } catch {
      id = undefined;
    }
    build = { id };
  }
  return build.id;
}
