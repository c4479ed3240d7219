import { fileURLToPath } from 'node:url';

/** The list that ships with the program, used where no other is given. */
export const BUNDLED_LIST = fileURLToPath(
  new URL('../../fixtures/lists/ofac-dprk-it', import.meta.url),
);
