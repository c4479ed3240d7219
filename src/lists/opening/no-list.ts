import { HaechiError } from '../../foundation/haechi-error.ts';

const WHAT_A_LIST_IS =
  'a list is a file that OFAC, the UN, the EU, the UK, the US (CSL) or OpenSanctions publish, plain, .gz or .zip, a folder with the OFAC CSV set, or a CSV or NDJSON with id and name';

/** The error of a place that holds no list. */
export function noList(what: string, file: string): HaechiError {
  return new HaechiError('LIST', what, { place: { file }, cure: WHAT_A_LIST_IS });
}
