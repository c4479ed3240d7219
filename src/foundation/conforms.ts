import type { Schema } from './schema-parts.ts';

/**
 * Whether a value read from JSON is what a schema of this folder says. It knows the keywords that these
 * schemas use, with their meaning in JSON Schema 2020-12.
 */
export function conforms(value: unknown, schema: Schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => obeys(value, keyword, rule));
}

function obeys(value: unknown, keyword: string, rule: unknown): boolean {
  switch (keyword) {
    case 'type':
      return [rule].flat().some((type) => isOfType(value, type));
    case 'const':
      return value === rule;
    case 'enum':
      return Array.isArray(rule) && rule.includes(value);
    case 'anyOf':
      return Array.isArray(rule) && rule.some((one) => conforms(value, toSchema(one)));
    case 'minimum':
      return typeof value !== 'number' || value >= Number(rule);
    case 'maximum':
      return typeof value !== 'number' || value <= Number(rule);
    case 'pattern':
      return typeof value !== 'string' || patternOf(String(rule)).test(value);
    case 'items':
      return !Array.isArray(value) || value.every((item) => conforms(item, toSchema(rule)));
    case 'required':
      return !isObject(value) || (Array.isArray(rule) && rule.every((name) => name in value));
    case 'properties':
      return !isObject(value) || propertiesObey(value, toSchema(rule));
    default:
      return true;
  }
}

/** Few, as schemas are: each is compiled once. */
const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'u');
    patterns.set(source, pattern);
  }
  return pattern;
}

function propertiesObey(value: object, properties: Schema): boolean {
  return Object.entries(value).every(([name, inner]) => {
    const schema = properties[name];
    return schema === undefined || conforms(inner, toSchema(schema));
  });
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toSchema(rule: unknown): Schema {
  return isObject(rule) ? { ...rule } : {};
}
