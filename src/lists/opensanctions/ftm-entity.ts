import type { HaechiError } from '../../foundation/haechi-error.ts';
import { damaged } from '../assembly/damage.ts';
import { asObject, type JsonObject, parseJson } from '../reading/json-object.ts';
import type { TextLine } from '../reading/text-lines.ts';

/** An entity of the FollowTheMoney model: a party, or a relation, document or designation of one. */
export interface FtmEntity {
  readonly line: number;
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly datasets: readonly string[];
  /** Ids of the records that were merged into this one. */
  readonly referents: readonly string[];
  /** Whether it is listed for itself; undefined where the file does not say so. */
  readonly target: boolean | undefined;
  /** In `targets.nested.json`: stands within another entity. */
  readonly nested: boolean;
  /** Values without blanks around them, each once; of an entity that stands within it the id. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Properties whose values are entities that stand within this one. */
  readonly holding: ReadonlySet<string>;
}

/** `targets.nested.json` has two: the party and what belongs to it. */
const MOST_LEVELS = 64;

/** The values of a property, none where it is absent. */
export function valuesOf({ properties }: FtmEntity, ...names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => properties.get(name) ?? []))];
}

/**
 * The entity in a line, and behind it those that stand within it.
 * Throws LIST, with the line, for what is no JSON, as a line cut off is, for an entity without id, schema
 * or properties, and for entities nested more than 64 deep.
 */
export function readFtmLine({ text, line }: TextLine, file: string): FtmEntity[] {
  const fail = (what: string): HaechiError => damaged(what, file, line);
  const found: FtmEntity[] = [];
  read(parseObject(text, fail), 0);
  return found;

  function read(object: JsonObject, level: number): string {
    if (level > MOST_LEVELS) throw fail(`entities nested more than ${MOST_LEVELS} deep`);
    const { id, schema, caption, target } = object;
    if (typeof id !== 'string' || id.trim() === '') throw fail('an entity without an id');
    if (typeof schema !== 'string' || schema === '') throw fail('an entity without a schema');
    const given = asObject(object.properties);
    if (!given) throw fail('an entity without properties');
    const properties = new Map<string, readonly string[]>();
    const holding = new Set<string>();
    found.push({
      line,
      id,
      schema,
      caption: typeof caption === 'string' ? caption.trim() : '',
      datasets: textsOf(object.datasets),
      referents: textsOf(object.referents),
      target: typeof target === 'boolean' ? target : undefined,
      nested: level > 0,
      properties,
      holding,
    });
    for (const [name, content] of Object.entries(given)) {
      // Some files have a single value without the brackets.
      const values: readonly unknown[] = Array.isArray(content) ? content : [content];
      const texts = values.map((value: unknown) => {
        if (typeof value === 'string') return value.trim();
        const inner = asObject(value);
        if (!inner) throw fail(`a value of the property "${name}" is no text`);
        // What is no entity, as in files that others made in this layout, is kept as it is written.
        if (inner.schema === undefined) return written(inner, fail);
        holding.add(name);
        return read(inner, level + 1);
      });
      properties.set(
        name,
        [...new Set(texts)].filter((text) => text !== ''),
      );
    }
    return id;
  }
}

/** JSON as it stands in the file. */
function written(value: JsonObject, fail: (what: string) => HaechiError): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // A value nested so deep that the engine cannot write what it could read.
    if (error instanceof RangeError) throw fail('a value that is nested too deep');
    throw error;
  }
}

function parseObject(text: string, fail: (what: string) => HaechiError): JsonObject {
  const parsed = parseJson(text);
  if (!parsed) throw fail('a line that is no JSON');
  const object = asObject(parsed.value);
  if (!object) throw fail('a line that is no JSON object');
  return object;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
