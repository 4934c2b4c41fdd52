import { publishedDecimals } from '../../../src/sheet/readings/published-decimals';

function decimalsOf(units: readonly (readonly [group: number, score: number, format: string | null, textDecimals?: number])[]): unknown {
  return publishedDecimals({
    scores: Float64Array.from(units, ([, score]) => score),
    groups: Uint32Array.from(units, ([group]) => group),
    groupCount: 1 + Math.max(...units.map(([group]) => group)),
    textDecimals: Int8Array.from(units, ([, , , decimals = -1]) => decimals),
    formatOf: (unit) => units[unit]?.[2] ?? null,
  });
}

describe('published decimals', () => {
  test('each group has the most that its own formats show', () => {
    expect(decimalsOf([[0, 85.4, '0.00'], [0, 72, '0'], [1, 69.9, '0.0'], [1, 69.8765, '0.0']])).toEqual([2, 1]);
  });

  test('General tells nothing: the most decimals of the scores, without binary noise', () => {
    expect(decimalsOf([[0, 0.1 + 0.2, 'General'], [0, 72.00000000000001, 'General'], [1, 1.25, 'General']])).toEqual([1, 2]);
  });

  test('one told format settles the group', () => {
    expect(decimalsOf([[0, 85.4, '0.00'], [0, 72.12345, 'General']])).toEqual([2]);
  });

  test('texts count with the decimals that are printed', () => {
    expect(decimalsOf([[0, 85.4, null, 2], [0, 72, null, 0]])).toEqual([2]);
    expect(decimalsOf([[0, 85.4, 'General'], [0, 72.125, null, 3]])).toEqual([3]);
  });

  test('at most ten, and nothing for a group without scores', () => {
    expect(decimalsOf([[0, 1, '0.000000000000'], [1, Number.NaN, 'General']])).toEqual([10, 0]);
  });
});
