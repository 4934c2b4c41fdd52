/** Probability distributions, by `@formulajs/formulajs`. */

import * as formulajs from '@formulajs/formulajs';
import { NUMBER_ERROR } from '../../values/cell-error';
import { type FunctionTable, define } from '../definition/define';
import { integer, number, truth } from '../definition/parameters';
import { borrowedResult } from './adapter';

const inUnit = (share: number): boolean => share > 0 && share < 1;

const normal = define([number, number, number, truth], ([x, mean, deviation, cumulative]) =>
  deviation <= 0 ? NUMBER_ERROR : borrowedResult(formulajs.NORM.DIST(x, mean, deviation, cumulative)),
);
const normalInverse = define([number, number, number], ([share, mean, deviation]) =>
  deviation <= 0 || !inUnit(share) ? NUMBER_ERROR : borrowedResult(formulajs.NORM.INV(share, mean, deviation)),
);
const standardInverse = define([number], ([share]) => (inUnit(share) ? borrowedResult(formulajs.NORM.S.INV(share)) : NUMBER_ERROR));
const binomial = define([integer, integer, number, truth], ([successes, trials, share, cumulative]) =>
  successes < 0 || successes > trials || share < 0 || share > 1 ? NUMBER_ERROR : borrowedResult(formulajs.BINOM.DIST(successes, trials, share, cumulative)),
);
const poisson = define([integer, number, truth], ([count, mean, cumulative]) =>
  count < 0 || mean < 0 ? NUMBER_ERROR : borrowedResult(formulajs.POISSON.DIST(count, mean, cumulative)),
);

export const DISTRIBUTIONS: FunctionTable = {
  'NORM.DIST': normal,
  NORMDIST: normal,
  'NORM.INV': normalInverse,
  NORMINV: normalInverse,
  'NORM.S.DIST': define([number, truth], ([x, cumulative]) => borrowedResult(formulajs.NORM.S.DIST(x, cumulative))),
  NORMSDIST: define([number], ([x]) => borrowedResult(formulajs.NORM.S.DIST(x, true))),
  'NORM.S.INV': standardInverse,
  NORMSINV: standardInverse,
  'BINOM.DIST': binomial,
  BINOMDIST: binomial,
  'POISSON.DIST': poisson,
  POISSON: poisson,
  STANDARDIZE: define([number, number, number], ([x, mean, deviation]) => (deviation <= 0 ? NUMBER_ERROR : (x - mean) / deviation)),
};
