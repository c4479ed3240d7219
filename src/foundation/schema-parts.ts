/** A JSON Schema, of the draft that `DRAFT` names. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export const TEXT: Schema = { type: 'string' };
export const TEXTS: Schema = { type: 'array', items: TEXT };
export const COUNT: Schema = { type: 'integer', minimum: 0 };
export const NUMBER_FROM_1: Schema = { type: 'integer', minimum: 1 };
export const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 };
export const DAY: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
export const SHA256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** All members of a union of texts: one that is forgotten does not compile. */
export function oneOf<Value extends string>(values: Readonly<Record<Value, true>>): Schema {
  return { enum: Object.keys(values) };
}

/** An object whose fields are all there, save the optional ones. Unknown fields are allowed. */
export function object(required: Schema, optional: Schema = {}): Schema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}
