/** How much of a page stands in it at a time; the script of the page is written with the same figures. */

/** Rows and parties that stand in the page; those after them wait as text until they are to be seen. */
export const AT_ONCE = 200;
/** Rows or parties of one waiting text. */
export const CHUNK = 100;
/** Rows that the script brings in at a time. */
export const STEP = 50;
/**
 * Rows that are printed at most; the paper says so where there are more. What a browser needs to lay out
 * paper grows faster than the rows, and beyond this it seems to hang.
 */
export const MOST_PRINTED = 1000;
