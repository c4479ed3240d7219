import { type Fields, RECORD_FIELDS, type Shape } from './record-fields.ts';

interface Schema {
  readonly [keyword: string]: unknown;
}

/** A line of spaces alone is as good as none. */
const TEXT: Schema = { type: 'string', pattern: '\\S' };

/** JSON Schema of a line of a watch list in NDJSON. Unknown fields are allowed, and not read. */
export const WATCH_LIST_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A party of a watch list',
  ...schemaOfFields(RECORD_FIELDS),
};

function schemaOf(shape: Shape): Schema {
  switch (shape.shape) {
    case 'text':
      return TEXT;
    case 'choice':
      return { enum: shape.of };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'text-or':
      return { anyOf: [TEXT, schemaOf(shape.object)] };
    case 'object':
      return schemaOfFields(shape.fields);
  }
}

function schemaOfFields(fields: Fields): Schema {
  const properties = Object.entries(fields).map(([key, { value, holds }]) => [
    key,
    { ...schemaOf(value), description: holds },
  ]);
  return {
    type: 'object',
    required: Object.keys(fields).filter((key) => fields[key]?.required),
    properties: Object.fromEntries(properties),
  };
}
