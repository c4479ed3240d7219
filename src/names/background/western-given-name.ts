import { wordsOf } from './shares.ts';
import {
  ENGLISH_MENS_NAMES,
  ENGLISH_NEWER_NAMES,
  ENGLISH_WOMENS_NAMES,
} from './tables/english-given-name-table.ts';

/**
 * Names of the tables that are also how Koreans spell a surname or a given name of theirs: `Lee`,
 * `Jean`, `Sue`, `June`. Beside a Korean name they may be part of it.
 */
const ALSO_KOREAN = `
an ann anna bo dan don gene ha han hana ina jay jean jin jo joe jon june jung kim lee min mina moon sam
sean sena soo sue sun sung una won yan yoon young yuna
`;

/** Given names of Europe that are Western on sight; common in their countries, without figures. */
const OTHERS = `
abel adele agatha aimee alina alma amelie anastasia angeline annabel annika anton arabella ariel
astrid augustine aurora barnaby basil bianca camille carina cassie catalina celeste celine cherie
clarissa claudine clement coco corinne cornelius daphne darius delphine dimitri dominique edmond
elisa elise elodie elvira emilia emilie emmanuel enzo ernestine esmeralda etienne fabian felicity
ferdinand florian francesca francois frederic gabriella gabrielle gemma georgina gideon giselle
giovanni gregor guido gunther gustav harriet heather helena henri herman imogen ingrid isabelle
jacques jerome joaquin jocelyn johannes jorge josef julien juliet juliette karina karoline katarina
katherina kristian lars laurence leonardo leopold lorena lorenz louisa luca lucia luciana ludwig
luigi magdalena manon marcel marcelo mariana mariano matilda matteo matthias maximilian melissa
michaela michel mikhail mirabel nadia natalia nathalie nicola nigel octavia oleg olivier ophelia
oskar pascal patricio penelope philippa philippe pierre quentin rafaela ramona raphael reinhard
renata rosalind rosanna sascha sebastien serge sergei sigmund silvia simone sophie stefan stefano
svetlana tatiana thierry tobias ulrich ursula valentina vanya vasily vicente viktor vladimir walther
wilhelm wolfgang xaviera yvette zachariah zelda
`;

let names: ReadonlySet<string> | undefined;
let ambiguous: ReadonlySet<string> | undefined;

/**
 * Whether a word is a Western given name that cannot be part of a Korean name: it may stand before
 * one (`David Jong In Chol`). Any case, Latin letters without accents. More than 900 names: those of
 * the tables of the United States, and others.
 */
export function isWesternGivenName(word: string): boolean {
  names ??= readNames();
  return names.has(word.toLowerCase());
}

/** Whether a word is a given name elsewhere that Korean syllables could spell as well: Dan, Joe. */
export function isGivenNameElsewhere(word: string): boolean {
  ambiguous ??= new Set(wordsOf(ALSO_KOREAN));
  return ambiguous.has(word.toLowerCase());
}

function readNames(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of [ENGLISH_MENS_NAMES, ENGLISH_WOMENS_NAMES, ENGLISH_NEWER_NAMES, OTHERS]) {
    for (const item of wordsOf(table)) found.add(item.split(':')[0] ?? '');
  }
  for (const name of wordsOf(ALSO_KOREAN)) found.delete(name);
  return found;
}
