import type { Parts } from './composition.ts';
import { ASSIMILATION_RULES, type AssimilationRule } from './tables/assimilation-table.ts';

/** All that a rule takes for others, a letter or two. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', 'ng', "n'"];

/** Spellings with what assimilation writes for them, where in plain letters (or else with marks) it does. */
export function assimilatedParts(parts: Parts, plainly: boolean): Parts {
  const changes = changesIn(plainly);
  const { initials, finals } = parts;
  return {
    initials: [...initials, ...initials.flatMap((one) => writtenAtStart(one, changes))],
    medials: parts.medials,
    finals: [...finals, ...finals.flatMap((one) => writtenAtEnd(one, changes))],
  };
}

/** The same of whole syllables. */
export function assimilatedWhole(whole: Iterable<string>): readonly string[] {
  const changes = changesIn(true);
  return [...whole].flatMap((one) => {
    const starts = [one, ...writtenAtStart(one, changes)];
    return [...starts, ...starts.flatMap((start) => writtenAtEnd(start, changes))];
  });
}

function writtenAtStart(text: string, { atStart }: Changes): readonly string[] {
  return atStart
    .filter(({ meant }) => text.startsWith(meant))
    .map(({ written, meant }) => written + text.slice(meant.length));
}

function writtenAtEnd(text: string, { atEnd }: Changes): readonly string[] {
  return atEnd
    .filter(({ meant }) => text.endsWith(meant))
    .map(({ written, meant }) => text.slice(0, text.length - meant.length) + written);
}

/** Letters that rules write for others, at either end of a piece. */
interface Changes {
  readonly atStart: readonly Change[];
  readonly atEnd: readonly Change[];
}

interface Change {
  readonly written: string;
  readonly meant: string;
}

/** Of the rules that hold in plain letters, or of all. */
function changesIn(plainly: boolean): Changes {
  const rules = ASSIMILATION_RULES.filter(({ plain }) => !plainly || plain > 0);
  // What stands behind a piece changes its end.
  return {
    atStart: rules.filter(({ after }) => after === undefined).flatMap(changesBy),
    atEnd: rules.filter(({ after }) => after !== undefined).flatMap(changesBy),
  };
}

function changesBy({ written, meant }: AssimilationRule): readonly Change[] {
  return LETTERS.filter((letters) => written.test(letters)).map((letters) => ({
    written: letters,
    meant: letters.replace(written, meant),
  }));
}

/** Spellings with what habits of writing make of them, see the table of habits one by one. */
export function habitualParts({ initials, medials, finals }: Parts): Parts {
  return {
    initials: [...initials, 'wh'],
    medials: [
      ...medials,
      ...medials.map((medial) => `${medial}h`),
      // Behind wh, which is meant for hw.
      ...medials.filter((medial) => medial.startsWith('w')).map((medial) => medial.slice(1)),
    ],
    finals: [
      ...finals,
      ...finals.map((final) => final + final.slice(-1)),
      // Behind a mute e.
      ...finals.filter((final) => final.endsWith('e')).map((final) => `${final}h`),
    ],
  };
}

const FINAL = /^(.*[aoi])(ng|[nmlkp])$/u;

/** The same of whole syllables. */
export function habitualWhole(whole: Iterable<string>): readonly string[] {
  return [...whole].flatMap((one) => {
    const written = [one, one.replace(/^hw/u, 'wh')];
    return written.flatMap((text) => [
      text,
      `${text}h`,
      text + text.slice(-1),
      text.replace(FINAL, '$1h$2'),
    ]);
  });
}
