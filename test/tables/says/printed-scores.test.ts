import type { CellValue } from '../../../src/sheet';
import { scorePrinter, tableWords } from '../../../src/tables';
import { unitsOf } from '../drawn-units';

/** A unit: what its score cell holds, its format, what Excel shows, and the score that it was ranked by. */
type Drawn = readonly [cell: CellValue, format: string, shown: string, score?: number];

interface Published {
  readonly published: number | 'all';
  readonly decimals?: 'auto' | number;
  readonly texts?: 'read' | 'not read';
}

function printed(drawn: readonly Drawn[], { published, decimals = 'auto', texts = 'read' }: Published): unknown[][] {
  const { units, scoreCells } = unitsOf(drawn.map(([score], i) => ({ group: '', name: `u${i}`, score })), published);
  const scores = Float64Array.from(drawn, ([cell, , , score]) => score ?? (typeof cell === 'number' ? cell : Number.NaN));
  const shown = texts === 'read' ? { texts: drawn.map(([, , text]) => text) } : {};
  const cells = { ...scoreCells, numberFormats: drawn.map(([, format]) => format), ...shown };
  const scoreOf = scorePrinter({ units: { ...units, scores }, scoreCells: cells, decimals, words: tableWords('vi') });
  return drawn.map((_, unit) => {
    const { value, numberFormat, text } = scoreOf(unit);
    return [value, numberFormat, text];
  });
}

test('in a group, plain formats have the decimals that are published, per cent in per cent', () => {
  expect(printed([[0.953, '0.0%', '95.3%'], [0.9512, '0.00%', '95.12%'], [0.5, 'General', '0.5']], { published: 4 })).toEqual([
    [0.953, '0.00%', '95,30%'],
    [0.9512, '0.00%', '95,12%'],
    [0.5, '0.0000', '0,5000'],
  ]);
});

test('what is not plain has its own format, and in documents what Excel shows', () => {
  expect(printed([[0, '0.0;-0.0;"-"', '-'], [-5.04, '0.0;(0.0)', '(5.0)'], [7.25, '0.0', '7.3']], { published: 1 })).toEqual([
    [0, '0.0;-0.0;"-"', '-'],
    [-5, '0.0;(0.0)', '(5.0)'],
    [7.3, '0.0', '7,3'],
  ]);
});

test('scores that print the same have one value, with the format that shows it so', () => {
  const drawn: readonly Drawn[] = [
    [12_400, '#,##0,', '12'],
    [12, '0', '12', 12_400],
    [0.5, 'h:mm', '12:00'],
    [0.5003, '[h]:mm', '12:00', 0.5],
    [7.25, 'General', '7.25'],
  ];
  expect(printed(drawn, { published: 'all' })).toEqual([
    [12_400, '#,##0,', '12'],
    [12_400, '#,##0,', '12'],
    [0.5, 'h:mm', '12:00'],
    [0.5, 'h:mm', '12:00'],
    [7.25, 'General', '7,25'],
  ]);
});

test('a score that a person settled otherwise is printed by its number, in the format of its cell where that is plain', () => {
  expect(printed([[9.53, '0.0%', '953.0%', 0.953], [0.97, '0%', '97%', 97]], { published: 3 })).toEqual([
    [0.953, '0.0%', '95,3%'],
    [97, '0.000', '97,000'],
  ]);
  expect(printed([[0.5, 'h:mm', '12:00', 0.25]], { published: 'all' })).toEqual([[0.25, 'General', '0,25']]);
});

test('scores held as text are numbers in the tables, per cent with their sign', () => {
  expect(printed([['85,4 điểm', '@', '85,4 điểm', 85.4], ['81,3%', 'General', '81,3%', 81.3]], { published: 1 })).toEqual([
    [85.4, '0.0', '85,4'],
    [81.3, '0.0"%"', '81,3%'],
  ]);
  expect(printed([['81,3%', '0.0%', '81,3%', 0.813]], { published: 3 })).toEqual([[0.813, '0.0%', '81,3%']]);
});

test('a time among points is not ranked and stands there as the sheet shows it', () => {
  expect(printed([[0.5, 'h:mm', '12:00', Number.NaN], [80, '0.0', '80.0']], { published: 1 })[0]).toEqual([0.5, 'h:mm', '12:00']);
});

test('where it is not known what Excel shows, the number is printed with the published decimals', () => {
  const time: Drawn = [0.0083212, 'h:mm:ss', '####'];
  const number = [0.01, '0.00', '0,01'];
  expect(printed([time], { published: 2 })).toEqual([number]);
  expect(printed([[...time.slice(0, 2), '0:11:59'] as unknown as Drawn], { published: 2, texts: 'not read' })).toEqual([number]);
  expect(printed([[0.0083212, 'h:mm:ss', '0:11:59']], { published: 2, decimals: 2 })).toEqual([number]);
});
