import type { CellValue } from '../../../src/sheet';
import { ColumnReader } from '../../../src/sheet/evidence/sheet-cells';
import { NumberTextEvidence, readScores, readWithinGroups, whyNoScore, type ScoresToRead } from '../../../src/sheet/readings/scores';
import { readNumberText } from '../../../src/sheet/text/number-text';

function read(cells: readonly CellValue[], { formats, ...more }: Partial<ScoresToRead> & { readonly formats?: readonly string[] } = {}): ReturnType<typeof readScores> {
  const column = new ColumnReader({ column: 0, top: 0, values: cells, numberFormats: formats ?? cells.map(() => 'General') });
  return readScores(column, { top: 0, end: cells.length, chosen: null, scale: null, language: 'vi', headings: new Set(), ...more });
}

function scoresOf(...given: Parameters<typeof read>): number[] {
  return [...read(...given).scores.values];
}

const NONE = Number.NaN;

describe('per cent in texts', () => {
  test('beside fractions it is one', () => {
    expect(scoresOf(['97%', 0.95, '88,5%', 1])).toEqual([0.97, 0.95, 0.885, 1]);
  });

  test('among points it counts as points, and a fraction there is asked about', () => {
    expect(scoresOf(['97%', 95, 88])).toEqual([97, 95, 88]);
    expect(read(['97%', 0.95, 95]).scores.otherScale).toEqual({ index: 1, text: '0.95', count: 1 });
    expect(scoresOf(['97%', 0.95, 95], { scale: 'convert' })).toEqual([97, 95, 95]);
    expect(scoresOf(['97%', 0.95, 95], { scale: 'leave-out' })).toEqual([97, NONE, 95]);
  });

  test('whole numbers are no fractions, and neither are shares of less than one per cent', () => {
    expect(scoresOf(['97%', 0, 1])).toEqual([97, 0, 1]);
    expect(scoresOf(['0,5%', 0.45])).toEqual([0.5, 0.45]);
  });
});

describe('the scores of a column', () => {
  test('numbers, texts that read as one, and none', () => {
    expect(scoresOf([80, '79,5', '', 'vắng', true, { error: '#N/A' }, 0])).toEqual([80, 79.5, NONE, NONE, NONE, NONE, 0]);
  });

  test('texts keep the decimals in which they are printed; numbers have none of their own', () => {
    expect([...read([80, '79,50', '78']).scores.textDecimals]).toEqual([-1, 2, 0]);
  });

  test('one sign before three digits is read by the size of the others', () => {
    expect(scoresOf(['1.250', '985', '1.040'])).toEqual([1250, 985, 1040]);
    expect(scoresOf(['91.651', 88.2, 79.4])).toEqual([91.651, 88.2, 79.4]);
  });

  test('all of a column are read alike where the size of some tells', () => {
    expect(scoresOf(['12,500', '1,234', '985', '10,750'], { language: 'en' })).toEqual([12_500, 1_234, 985, 10_750]);
  });

  test('a person’s word about the sign is followed', () => {
    expect(scoresOf(['91.651', '88.200'], { chosen: 'thousands' })).toEqual([91_651, 88_200]);
    expect(scoresOf(['91.651', '88.200'], { chosen: 'decimal' })).toEqual([91.651, 88.2]);
  });

  test('a time among points is no score, in a column of times it is', () => {
    expect(scoresOf([80, 0.5, 79], { formats: ['0', 'h:mm', '0'] })).toEqual([80, NONE, 79]);
    expect(scoresOf([0.25, 0.5, 0.125], { formats: ['h:mm', 'h:mm', 'h:mm'] })).toEqual([0.25, 0.5, 0.125]);
  });

  test('a typed per cent among per cent cells is the same fraction', () => {
    expect(scoresOf([0.82, '81,3%', 0.79], { formats: ['0%', '@', '0%'] })).toEqual([0.82, 0.813, 0.79]);
    expect(scoresOf([82, '81,3%'])).toEqual([82, 81.3]);
  });
});

describe('scores on two scales', () => {
  test('the first of another maximum than most is told, with their number', () => {
    expect(read(['85/100', '9/10', '78/100', '8/10', '66/100']).scores.otherScale).toEqual({ index: 1, text: '9/10', count: 2 });
    expect(read(['85/100', '78/100']).scores.otherScale).toBeNull();
  });

  test('per cent cells among points are told as a person sees them', () => {
    expect(read([95, 0.97, 91], { formats: ['0', '0%', '0'] }).scores.otherScale).toEqual({ index: 1, text: '97%', count: 1 });
    expect(read([0.95, 0.97, 0.91], { formats: ['0.00', '0%', '0.00'] }).scores.otherScale).toBeNull();
  });

  test('a person’s word converts them or leaves them out', () => {
    expect(scoresOf(['85/100', '9/10', '78/100'], { scale: 'convert' })).toEqual([0.85, 0.9, 0.78]);
    expect(scoresOf(['85/100', '9/10', '78/100'], { scale: 'leave-out' })).toEqual([85, NONE, 78]);
    expect(scoresOf([95, 0.97, 91], { scale: 'convert', formats: ['0', '0%', '0'] })).toEqual([95, 97, 91]);
    expect(read(['85/100', '9/10', '78/100'], { scale: 'convert' }).scores.otherScale).toBeNull();
  });
});

describe('why a cell has no score', () => {
  const { context } = new NumberTextEvidence();
  test.each<[CellValue, string | null, string]>([
    ['', null, 'blank'],
    ['  ', null, 'blank'],
    ['-', null, 'mark'],
    ['vắng mặt cả đợt', null, 'text'],
    ['91.651', null, 'ambiguous'],
    [{ error: '#DIV/0!' }, null, 'error'],
    [false, null, 'boolean'],
    [0.5, 'h:mm', 'date'],
  ])('%j', (value, format, kind) => {
    expect(whyNoScore(value, context, format).kind).toBe(kind);
  });
});

describe('what a group tells of its own texts', () => {
  test('a text that the column leaves open is read by the signs and the size of its group', () => {
    const cells = ['1.000', '885,58', '88.50', '91.25'];
    const { scores, context } = read(cells);
    const values = scores.values.slice();
    const textDecimals = scores.textDecimals.slice();
    readWithinGroups((unit) => cells[unit] ?? '', { scores: values, textDecimals, groups: Uint32Array.of(0, 0, 1, 1), groupCount: 2, context });
    expect([...values]).toEqual([1000, 885.58, 88.5, 91.25]);
    expect(textDecimals[0]).toBe(0);
  });

  test('three digits after the only sign tell nothing, below one they do', () => {
    const evidence = new NumberTextEvidence();
    evidence.addText(readNumberText('91.651'));
    expect(evidence.context.decimalSign).toBeNull();
    evidence.addText(readNumberText('0.985'));
    expect(evidence.context.decimalSign).toBe('.');
    evidence.addText(readNumberText('88,5'));
    expect(evidence.context.decimalSign).toBeNull();
  });
});
