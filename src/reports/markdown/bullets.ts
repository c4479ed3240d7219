import { escapeMarkdown } from './escape.ts';

/** Labels with their texts, an item a line. */
export function bullets(items: readonly (readonly [label: string, text: string])[]): string {
  return items.map(([label, text]) => `- ${label}: ${escapeMarkdown(text)}`).join('\n');
}
