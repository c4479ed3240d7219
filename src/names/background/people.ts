import type { OtherLanguage } from './name-model.ts';

/**
 * How often people of a language stand in files, against one Korean. A compromise: by population
 * there are 18 Chinese, 1.2 Vietnamese, 1.6 Japanese and some 80 others for every Korean; among
 * online freelancers (Oxford Internet Institute, Online Labour Index, 2017-2020) India, Bangladesh,
 * Pakistan, the United States, the Philippines, the United Kingdom, China, Ukraine and Russia come
 * first, in this order, India with a quarter to a third, and neither Korea is among the first twenty.
 * Judged, and low for China: a share too high hides Koreans.
 */
export const PEOPLE_PER_KOREAN: Readonly<Record<OtherLanguage, number>> = {
  chinese: 8,
  vietnamese: 1.5,
  japanese: 1.5,
  english: 15,
  russian: 6,
  other: 40,
};
