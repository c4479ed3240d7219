// The sections of a run, in their order, each loaded when it is wanted. `measure` resolves to the
// `figures` of the table, the single `runs` behind them, and `failures` where something is wrong.
export const SECTIONS = {
  rows: {
    title: 'the whole program beside bare csv-parse',
    load: () => import('./rows.js'),
  },
  'start-up': {
    title: 'start of each command',
    load: () => import('./start-up.js'),
  },
  'list-growth': {
    title: 'as the list grows',
    load: () => import('./list-growth.js'),
  },
  'row-growth': {
    title: 'as the file grows',
    load: () => import('./row-growth.js'),
  },
  nights: {
    title: 'one night after another',
    load: () => import('./nights.js'),
  },
  loops: {
    title: 'the matcher beside loops over all names',
    load: () => import('./loops.js'),
  },
  exactness: {
    title: 'hits beside exhaustive scoring',
    load: () => import('./exactness.js'),
  },
  spending: {
    title: 'government spending raised',
    load: () => import('./spending.js'),
  },
};
