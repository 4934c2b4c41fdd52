/** Classes against scores: by thresholds on the sheet, else by their order. */
import { saidThresholds } from '../../../src/sheet/proof/classes/thresholds';
import { findingsOf, proofOf } from './drawn-proof';

const classes = (drawing: string, options: Parameters<typeof proofOf>[1] = {}): string[] => findingsOf(proofOf(drawing, options)).filter((line) => line.startsWith('class-'));

const table = (rows: string, footer = ''): string => `Đơn vị | Điểm | Xếp loại\n${rows}\n${footer}`;

describe('without thresholds', () => {
  const right = 'Sở A | 95 | Xuất sắc\nSở B | 91 | Xuất sắc\nSở C | 85 | Tốt\nSở D | 82 | Tốt\nSở E | 80 | Tốt\nSở G | 65 | Khá\nSở H | 60 | Khá';

  test('classes that follow the scores are right, wherever the borders are', () => {
    expect(classes(table(right))).toEqual([]);
    expect(proofOf(table(right)).checked.classes).toBe(7);
  });

  test('a unit among others of another class is accused alone, with the pair that contradicts', () => {
    expect(classes(table(right.replace('85 | Tốt', '85 | Khá')))).toEqual(['class-order contradicts-score [Sở C] C4 Khá→–, C5 Tốt→–']);
  });

  test('where two contradict each other alone, either may be wrong', () => {
    expect(classes(table('Sở A | 95 | Tốt\nSở B | 91 | Tốt\nSở C | 85 | Khá\nSở D | 82 | Tốt\nSở E | 80 | Khá\nSở G | 65 | Khá'))).toEqual([
      'class-order contradicts-score [Sở C, Sở D] C4 Khá→–, C5 Tốt→–',
    ]);
  });

  test('scores that print alike and have two classes', () => {
    expect(classes(table('Sở A | 95 | Tốt\nSở B | 90.004 | Tốt\nSở C | 89.996 | Khá\nSở D | 82 | Khá'), { formats: { B: '0.00' } })).toEqual(['class-order unrounded [Sở B, Sở C] C4 Khá→–, C3 Tốt→–']);
  });

  test('each group by itself', () => {
    expect(classes('Đơn vị | Điểm | Xếp loại\nA. Các sở | |\nSở A | 95 | Tốt\nSở B | 85 | Khá\nSở C | 80 | Khá\nB. Các xã | |\nXã A | 83 | Tốt\nXã B | 81 | Tốt\nXã C | 70 | Khá')).toEqual([]);
  });

  test('where less is better the order is the other way round', () => {
    expect(classes('Đơn vị | Số lỗi | Hạng | Xếp loại\nSở A | 1 | 1 | Tốt\nSở B | 2 | 2 | Tốt\nSở C | 5 | 3 | Khá\nSở D | 8 | 4 | Yếu\nSở E | 9 | 5 | Yếu')).toEqual([]);
  });

  test('classes of something else are one finding', () => {
    expect(classes(table('Sở A | 95 | Khá\nSở B | 91 | Tốt\nSở C | 85 | Yếu\nSở D | 82 | Tốt\nSở E | 80 | Khá\nSở G | 65 | Tốt\nSở H | 60 | Yếu\nSở K | 58 | Tốt\nSở L | 57 | Khá'))).toHaveLength(1);
  });
});

describe('with thresholds', () => {
  const said = 'Ghi chú: Xuất sắc: từ 90 điểm; Tốt: từ 80 đến dưới 90 điểm; Khá: từ 65 đến dưới 80 điểm | |';

  test('they are read from a text on the sheet', () => {
    expect(saidThresholds([said], ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'])).toEqual([
      { name: 'xuất sắc', from: 90 },
      { name: 'tốt', from: 80 },
      { name: 'khá', from: 65 },
      { name: 'trung bình', from: Number.NEGATIVE_INFINITY },
    ].map((each) => ({ ...each, name: ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'].find((name) => name.toLowerCase() === each.name) ?? '' })));
  });

  test('a class that is not that of the score', () => {
    expect(classes(table('Sở A | 95 | Xuất sắc\nSở B | 85 | Tốt\nSở C | 79 | Tốt\nSở D | 70 | Khá', said))).toEqual(['class-threshold other-class [Sở C] C4 Tốt→Khá']);
  });

  test('89.995 prints 90.00: a class by digits that do not print is a remark', () => {
    const proof = proofOf(table('Sở A | 95 | Xuất sắc\nSở B | 89.995 | Tốt\nSở C | 84 | Tốt\nSở D | 70 | Khá', said), { formats: { B: '0.00' } });
    expect(findingsOf(proof)).toEqual(['class-threshold unrounded [Sở B] C3 Tốt→Xuất sắc']);
    expect(proof.findings[0]?.weight).toBe('remark');
  });

  test('given ones win', () => {
    expect(classes(table('Sở A | 95 | Tốt\nSở B | 85 | Khá\nSở C | 79 | Khá'), { thresholds: [{ name: 'Tốt', from: 80 }, { name: 'Khá', from: 50 }] })).toEqual(['class-threshold other-class [Sở B] C3 Khá→Tốt']);
  });
});
