/** Against numfmt, the library by which the workbench shows cells: what a plain format prints is what it shows. */
import fc from 'fast-check';
import { format } from 'numfmt';
import { formatOfPlain, plainFormat, printPlain, withDecimals } from '../../../src/tables/says/plain-format';

const words = fc.constantFrom('', '"điểm "', '\\đ', '$', '[$€] ', '_(', '[Red]');
const digits = fc.constantFrom('0', '0.0', '0.00', '#,##0', '#,##0.000', '#0.0', '##0');
const after = fc.constantFrom('', '%', ' %', '" điểm"', '_)', '\\%', '"%"');
const section = fc.tuple(words, digits, after).map((parts) => parts.join(''));
const formats = fc.oneof(
  section,
  fc.tuple(section, section).map((two) => two.join(';')),
  section.map((one) => `${one};-${one}`),
  section.map((one) => `${one};(${one});"-"`),
);
/** Four decimals: no halves at the fifteenth digit. */
const values = fc.integer({ min: -3_000_000, max: 30_000_000 }).map((units) => units / 1000);

test('whatever the format and the number, a plain format prints what a cell shows', () => {
  let plain = 0;
  fc.assert(
    fc.property(formats, values, (source, value) => {
      const found = plainFormat(source, value);
      if (found === null) return;
      plain += 1;
      // Spacing by the width of a bracket is for columns of numbers.
      const shown = format(source.replaceAll(/_[()]/g, ''), value, { locale: 'en', nbsp: false }).trim();
      // Excel shows a number that rounds to nothing without its sign in the tables.
      fc.pre(!/^-?[^1-9]*$/.test(shown));
      expect(printPlain(found, value, '.')).toBe(shown);
      expect(format(formatOfPlain(found), value, { locale: 'en', nbsp: false }).trim()).toBe(shown);
    }),
    { seed: 20261201, numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(1000);
});

const NOT_PLAIN = `
  h:mm:ss | [h]:mm | dd/mm/yyyy | # ?/? | 0.0E+00 | #,##0, | 0.0,, | [>=10]0.0;0.00 | 00.0 | 0.0" điểm | 0;(0)
  0.0 0.0 | %0 | 0%% | ;;; | General" điểm" | #.00
`;

test.each(NOT_PLAIN.trim().split(/ \| |\n/))('only Excel knows how -0.5 is shown under %s', (source) => {
  expect(plainFormat(source.trim(), -0.5)).toBeNull();
});

test('a section of its own for negative numbers or for zero counts only where it says something else', () => {
  expect(plainFormat('0.0;[Red]-0.0;0.0', -5)?.decimals).toBe(1);
  expect([5, -5, 0].map((value) => plainFormat('0.0;(0.0);"-"', value)?.decimals)).toEqual([1, undefined, undefined]);
});

test('decimals of the value: per cent print two fewer', () => {
  const percent = plainFormat('0%', 1);
  expect(percent === null ? null : [withDecimals(percent, 4), withDecimals(percent, 1)].map(formatOfPlain)).toEqual(['0.00%', '0%']);
});
