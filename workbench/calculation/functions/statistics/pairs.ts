/** Two columns of numbers beside each other: correlation and the straight line through them. */

import { type CellError, DIVISION_BY_ZERO, NOT_AVAILABLE } from '../../values/cell-error';
import type { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { isError } from '../../values/value';
import { total } from '../arithmetic/sums';
import { type FunctionTable, define } from '../definition/define';
import { matrix, number } from '../definition/parameters';

interface Moments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Of the pairs in which both are numbers; #N/A for unequal sizes. */
function momentsOf(ys: Matrix, xs: Matrix): Moments | CellError {
  if (xs.size !== ys.size) return NOT_AVAILABLE;
  const pairs: { readonly x: number; readonly y: number }[] = [];
  for (let index = 0; index < xs.size; index++) {
    const [x, y] = [xs.item(index), ys.item(index)];
    if (isError(x)) return x;
    if (isError(y)) return y;
    if (typeof x === 'number' && typeof y === 'number') pairs.push({ x, y });
  }
  const count = pairs.length;
  const meanX = total(pairs.map(({ x }) => x)) / count;
  const meanY = total(pairs.map(({ y }) => y)) / count;
  const sum = (term: (dx: number, dy: number) => number): number => total(pairs.map(({ x, y }) => term(x - meanX, y - meanY)));
  return { count, meanX, meanY, xx: sum((dx) => dx * dx), yy: sum((_, dy) => dy * dy), xy: sum((dx, dy) => dx * dy) };
}

function quotient(above: number, below: number): Scalar {
  return below === 0 || !Number.isFinite(above) ? DIVISION_BY_ZERO : above / below;
}

const ofMoments = (calculate: (moments: Moments) => Scalar) =>
  define([matrix, matrix], ([ys, xs]) => {
    const moments = momentsOf(ys, xs);
    return isError(moments) ? moments : moments.count === 0 ? DIVISION_BY_ZERO : calculate(moments);
  });

function lineAt(x: number, { meanX, meanY, xx, xy }: Moments): Scalar {
  const slope = quotient(xy, xx);
  return typeof slope === 'number' ? meanY + slope * (x - meanX) : slope;
}

const forecast = define([number, matrix, matrix], ([x, ys, xs]) => {
  const moments = momentsOf(ys, xs);
  return isError(moments) ? moments : lineAt(x, moments);
});

const correlation = ofMoments(({ xx, yy, xy }) => quotient(xy, Math.sqrt(xx * yy)));

export const PAIRS: FunctionTable = {
  CORREL: correlation,
  PEARSON: correlation,
  RSQ: ofMoments(({ xx, yy, xy }) => quotient(xy * xy, xx * yy)),
  SLOPE: ofMoments(({ xx, xy }) => quotient(xy, xx)),
  INTERCEPT: ofMoments((moments) => lineAt(0, moments)),
  FORECAST: forecast,
  'FORECAST.LINEAR': forecast,
  COVAR: ofMoments(({ count, xy }) => quotient(xy, count)),
  'COVARIANCE.P': ofMoments(({ count, xy }) => quotient(xy, count)),
  'COVARIANCE.S': ofMoments(({ count, xy }) => quotient(xy, count - 1)),
};
