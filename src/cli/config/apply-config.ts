import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { conforms } from '../../foundation/conforms.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { closest } from '../../input/closest.ts';
import { isSwitch } from '../environment.ts';
import type { ConfigFile } from './config-file.ts';
import { CONFIG_KEYS, type ConfigKey } from './config-keys.ts';

/**
 * Gives the options of a command what the configuration says, where neither the command line nor the
 * environment did.
 *
 * @throws HaechiError `USAGE`, with its line and column, for a key that there is not and for a value that
 *   its option does not take
 */
export function applyConfig(command: Command, config: ConfigFile): void {
  for (const [key, value] of Object.entries(settingsOf(config))) {
    if (key === 'sources') continue;
    const known = Object.hasOwn(CONFIG_KEYS, key) ? CONFIG_KEYS[key] : undefined;
    if (!known) throw unknownKey(config, key);
    checkValue(config, key, known, value);
    const option = command.options.find((one) => one.attributeName() === key);
    if (!option || !(known.of?.includes(command.name()) ?? true)) continue;
    const source = command.getOptionValueSource(key);
    if (source === 'cli' || source === 'env') continue;
    command.setOptionValueWithSource(key, parsed(config, key, option, value), 'config');
  }
}

function settingsOf({ value, placeOf }: ConfigFile): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new HaechiError('USAGE', 'the configuration is no JSON object', {
    place: placeOf([]),
    cure: 'write it as in {"maxListAge":7}',
  });
}

function unknownKey({ placeOf }: ConfigFile, key: string): HaechiError {
  const keys = [...Object.keys(CONFIG_KEYS), 'sources'];
  const near = closest(key, keys);
  const cure = near === undefined ? `the keys are ${keys.join(', ')}` : `did you mean ${near}?`;
  return new HaechiError('USAGE', `${key} is no such key`, { place: placeOf([key]), cure });
}

function checkValue(
  { placeOf }: ConfigFile,
  key: string,
  { schema }: ConfigKey,
  value: unknown,
): void {
  if (conforms(value, schema)) return;
  throw new HaechiError('USAGE', `${key} must be ${wordsOf(schema)}`, { place: placeOf([key]) });
}

function wordsOf(schema: ConfigKey['schema']): string {
  const { type, enum: words, minimum, maximum, anyOf, title } = schema;
  if (typeof title === 'string') return title;
  if (Array.isArray(anyOf)) return `${wordsOf(anyOf[0])}, or a list of such`;
  if (Array.isArray(words)) return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  const range = [
    ...(minimum === undefined ? [] : [` from ${minimum}`]),
    ...(maximum === undefined ? [] : [` to ${maximum}`]),
  ].join('');
  switch (type) {
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'a text';
    case 'integer':
      return `a whole number${range}`;
    default:
      return `a number${range}`;
  }
}

/** As the option would read it from the command line; of several values each. */
function parsed(config: ConfigFile, key: string, option: Option, value: unknown): unknown {
  if (isSwitch(option)) return value;
  let result: unknown;
  for (const [index, one] of [value].flat().entries()) {
    const text = placed(config, CONFIG_KEYS[key], String(one));
    try {
      result = option.parseArg ? option.parseArg(text, result) : text;
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      throw new HaechiError('USAGE', `${key} ${String(one)}: ${error.message}`, {
        place: config.placeOf(Array.isArray(value) ? [key, index] : [key]),
      });
    }
  }
  return result;
}

/** A path of the configuration is read from its folder; a list that is not there may be an installed one. */
function placed({ folder }: ConfigFile, key: ConfigKey | undefined, text: string): string {
  const here = (path: string) => relative(process.cwd(), resolve(folder, path)) || '.';
  switch (key?.path) {
    case 'file':
      return here(text);
    case 'list':
      return existsSync(resolve(folder, text)) ? here(text) : text;
    case 'output': {
      const [, format = '', path = text] = /^([a-z]+=)?(.*)$/su.exec(text) ?? [];
      return format + here(path);
    }
    case undefined:
      return text;
  }
}
