import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type AnyNode, evaluate, parse, type ValueNode } from '@humanwhocodes/momoa';
import { HaechiError, type Place } from '../../foundation/haechi-error.ts';
import { findConfig } from './find-config.ts';

/** A configuration file as it was read. */
export interface ConfigFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly sha256: string;
  readonly value: unknown;
  /** Where a key or an item of the file stands: `['sources', 'un-sc', 'urls', 0]`; of a key its name. */
  placeOf(keys: readonly (string | number)[]): Place;
}

/**
 * Reads a configuration.
 *
 * @throws HaechiError `USAGE` for a file that cannot be read, is not JSON, or has a key twice
 */
export function readConfig(path: string): ConfigFile {
  const text = readText(path);
  const document = parseText(text, path);
  refuseTwice(document, path);
  return {
    path,
    folder: dirname(resolve(path)),
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    value: evaluate(document),
    placeOf: (keys) => ({ file: path, ...positionOf(document, keys) }),
  };
}

/** The configuration that a command uses: the one that is named, else the one that is found. */
export function usedConfig(named: string | undefined): ConfigFile | undefined {
  const path = findConfig(named);
  return path === undefined ? undefined : readConfig(path);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HaechiError('USAGE', `cannot be read (${why})`, {
      place: { file: path },
      cure: 'name a JSON file with --config',
    });
  }
}

function parseText(text: string, path: string): ValueNode {
  try {
    return parse(text).body;
  } catch (error) {
    const { line, column } = Object(error);
    throw new HaechiError('USAGE', 'not JSON from here on', {
      place: { file: path, ...(line && { line, column }) },
      cure: 'correct it there',
    });
  }
}

/** JSON lets the last of two equal keys win without a word. */
function refuseTwice(node: AnyNode, path: string): void {
  if (node.type === 'Array') for (const { value } of node.elements) refuseTwice(value, path);
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const { name, value } of node.members) {
    const key = nameOf(name);
    if (seen.has(key) || key === '__proto__') {
      const { line, column } = name.loc.start;
      throw new HaechiError(
        'USAGE',
        seen.has(key) ? `${key} stands here a second time` : `${key} is no such key`,
        {
          place: { file: path, line, column },
          cure: seen.has(key) ? 'keep one of them' : 'take it out',
        },
      );
    }
    seen.add(key);
    refuseTwice(value, path);
  }
}

function positionOf(document: ValueNode, keys: readonly (string | number)[]) {
  let shown: AnyNode = document;
  let value: AnyNode | undefined = document;
  for (const key of keys) {
    const found: Child | undefined = value && childOf(value, key);
    if (!found) break;
    shown = found.shown;
    value = found.value;
  }
  const { line, column } = shown.loc.start;
  return { line, column };
}

/** A value within another, and what of it is shown: of a member its name. */
interface Child {
  readonly shown: AnyNode;
  readonly value: AnyNode;
}

function childOf(node: AnyNode, key: string | number): Child | undefined {
  if (node.type === 'Object') {
    const member = node.members.find(({ name }) => nameOf(name) === key);
    return member && { shown: member.name, value: member.value };
  }
  const element = node.type === 'Array' ? node.elements[Number(key)] : undefined;
  return element && { shown: element.value, value: element.value };
}

function nameOf(name: { readonly type: string; readonly value?: string; readonly name?: string }) {
  return name.value ?? name.name ?? '';
}
