import { DRAFT, type Schema } from '../../foundation/schema-parts.ts';
import { CONFIG_KEYS } from './config-keys.ts';

const SOURCES: Schema = {
  type: 'object',
  description: 'addresses of published lists, for haechi list update',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      urls: { type: 'array', minItems: 1, items: { type: 'string' } },
      enabled: { type: 'boolean' },
      maxBytes: { type: 'integer', minimum: 1 },
    },
  },
};

/** JSON Schema of `haechi.config.json`. */
export const CONFIG_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'The configuration of haechi',
  type: 'object',
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      Object.entries(CONFIG_KEYS).map(([key, { schema, description }]) => [
        key,
        { ...schema, description },
      ]),
    ),
    sources: SOURCES,
  },
};
