import { cleanText } from './cell.ts';
import { type GroupName, groupOf, type PartName } from './parts.ts';

/** The parts of one group that stand together, each as printed but for blanks; empty ones are absent. */
export type Parts = { readonly [part in PartName]?: string };

/**
 * A designation as it is gathered from the rows of the CSV or the elements of the XML. The CSV has a row
 * for every combination of its names, addresses and the like, so that each stands there many times, and
 * the XML repeats some as well: every one is kept once, in the order of the file.
 */
export class Designation {
  readonly id: string;
  /** Where it begins. */
  readonly line: number;
  readonly #groups = new Map<GroupName, Map<string, Parts>>();

  constructor(id: string, line: number) {
    this.id = id;
    this.line = line;
  }

  /** Adds parts of one group. */
  add(printed: readonly (readonly [PartName, string])[]): void {
    const filled = printed
      .filter(([, text]) => text !== '')
      .map(([part, text]) => [part, cleanText(text)] as const)
      .filter(([, text]) => text !== '');
    const [first] = filled;
    if (!first) return;
    const group = groupOf(first[0]);
    const known = this.#groups.get(group) ?? new Map<string, Parts>();
    this.#groups.set(group, known);
    const key = filled.map(([part, text]) => `${part}\t${text}`).join('\n\n');
    if (!known.has(key)) known.set(key, Object.fromEntries(filled));
  }

  group(name: GroupName): readonly Parts[] {
    return [...(this.#groups.get(name)?.values() ?? [])];
  }

  /** What stands under a part that is the only one of its group, each text once. */
  texts(part: PartName): readonly string[] {
    return this.group(groupOf(part)).flatMap((parts) => parts[part] ?? []);
  }
}
