import { NAME_ROLES, type Subject } from '../input/subject.ts';
import { unreadScripts } from '../names/unread-scripts.ts';

/** Rows of one file with a name in a script that is compared letter by letter only. */
export interface UnreadNames {
  readonly rows: number;
  /** In the order in which they turned up. */
  readonly scripts: readonly string[];
  /** First physical line of the first of them. */
  readonly firstLine: number;
}

/** Of the rows so far and one more: a name that nobody could read must not pass for one not listed. */
export function countUnread(
  counted: UnreadNames | undefined,
  subject: Subject,
): UnreadNames | undefined {
  const scripts = scriptsOf(subject);
  if (scripts.length === 0) return counted;
  return joinUnread(counted, { rows: 1, scripts, firstLine: subject.line });
}

/** Of two parts of a file, the first of which comes before the other. */
export function joinUnread(first: UnreadNames | undefined, then: UnreadNames): UnreadNames {
  return {
    rows: (first?.rows ?? 0) + then.rows,
    scripts: [...new Set([...(first?.scripts ?? []), ...then.scripts])],
    firstLine: first?.firstLine ?? then.firstLine,
  };
}

/** Letters below are Latin ones. Source: the code charts of Unicode. */
const BEYOND_LATIN = /[^\0-\u024F]/;

function scriptsOf({ values }: Subject): readonly string[] {
  const scripts: string[] = [];
  for (const role of NAME_ROLES) {
    for (const name of values[role] ?? []) {
      if (!BEYOND_LATIN.test(name)) continue;
      scripts.push(...unreadScripts(name, role === 'organisation' ? 'organisation' : 'person'));
    }
  }
  return scripts;
}
