import type { AnySchemaObject } from 'ajv/dist/2020.js';

/** The same schema with no unknown field allowed, to find what is printed but not published. */
export function closed(schema: unknown): AnySchemaObject {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return Object(schema);
  const inner = Object.entries(schema).map(([key, value]) => {
    const open = typeof value !== 'object' || value === null || isTexts(value);
    return [key, open ? value : closed(value)];
  });
  const extra = 'properties' in schema && 'type' in schema ? { additionalProperties: false } : {};
  return { ...Object.fromEntries(inner), ...extra };
}

/** `required` and `enum` hold no schemas. */
function isTexts(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}
