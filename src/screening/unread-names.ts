import { NAME_ROLES, type Subject } from '../input/subject.ts';
import { unreadScripts } from '../names/unread-scripts.ts';

/** Rows of one file with a name in a script that is compared letter by letter only. */
export interface UnreadNames {
  readonly file: string;
  readonly rows: number;
  /** In the order in which they turned up. */
  readonly scripts: ReadonlySet<string>;
  /** First physical line of the first of them. */
  readonly firstLine: number;
}

/** Counts them: a name that nobody could read must not pass for one that is not listed. */
export class UnreadNameCount {
  readonly #byFile = new Map<string, UnreadNames>();

  /** Files that have such rows, in the order of the run. */
  files(): readonly UnreadNames[] {
    return [...this.#byFile.values()];
  }

  add(subject: Subject): void {
    const scripts = scriptsOf(subject);
    if (scripts.length === 0) return;
    const { file, line } = subject;
    const known = this.#byFile.get(file);
    this.#byFile.set(file, {
      file,
      rows: (known?.rows ?? 0) + 1,
      scripts: new Set([...(known?.scripts ?? []), ...scripts]),
      firstLine: known?.firstLine ?? line,
    });
  }
}

function scriptsOf({ values }: Subject): readonly string[] {
  return NAME_ROLES.flatMap((role) =>
    (values[role] ?? []).flatMap((name) =>
      unreadScripts(name, role === 'organisation' ? 'organisation' : 'person'),
    ),
  );
}
