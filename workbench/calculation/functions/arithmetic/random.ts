/** Chance. */

import { NUMBER_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { type FunctionTable, define } from '../definition/define';
import { integer, number, omissible, truth } from '../definition/parameters';

export const RANDOM: FunctionTable = {
  RAND: define([], (_, { clock }) => clock.random(), { volatile: true }),
  RANDBETWEEN: define(
    [number, number],
    ([low, high], { clock }) => {
      const [first, last] = [Math.ceil(low), Math.floor(high)];
      return first > last ? NUMBER_ERROR : first + Math.floor(clock.random() * (last - first + 1));
    },
    { volatile: true },
  ),
  RANDARRAY: define(
    [omissible(integer, 1), omissible(integer, 1), omissible(number, 0), omissible(number, 1), omissible(truth, false)],
    ([rows, columns, low, high, whole], { clock }) => {
      if (rows < 1 || columns < 1 || low > high) return VALUE_ERROR;
      return Matrix.build(rows, columns, () => {
        const share = clock.random();
        return whole ? low + Math.floor(share * (high - low + 1)) : low + share * (high - low);
      });
    },
    { volatile: true },
  ),
};
