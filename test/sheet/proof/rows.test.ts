/** The table as such: serials, names, kinds, scores by themselves. */
import { findingsOf, proofOf } from './drawn-proof';

describe('serials', () => {
  const found = (numbers: readonly number[]): string[] => findingsOf(proofOf(`TT | Đơn vị | Điểm\n${numbers.map((number, at) => `${number} | Sở ${'ABCDEGHK'[at] ?? ''} | ${90 - at}`).join('\n')}`));

  test('that count on are right; one that is out of step is named', () => {
    expect(found([1, 2, 3, 4, 5, 6])).toEqual([]);
    expect(found([1, 2, 3, 5, 6, 7])).toEqual(['serial-skips number-missing [] A5 5→4']);
    expect(found([1, 2, 3, 3, 4, 5])).toEqual(['serial-repeats number-repeated [] A5 3→4']);
    expect(found([1, 2, 8, 4, 5, 6])).toEqual(['serial-slip typing [Sở C] A4 8→3']);
  });

  test('of a list that was sorted afterwards tell nothing', () => {
    expect(found([4, 2, 6, 3, 7, 5])).toEqual([]);
  });

  test('may go on over groups or begin again in each', () => {
    const drawing = (from: number): string => `TT | Đơn vị | Điểm\n | A. Các sở |\n1 | Sở A | 90\n2 | Sở B | 80\n3 | Sở C | 70\n | B. Các xã |\n${from} | Xã A | 60\n${from + 1} | Xã B | 50`;
    expect(findingsOf(proofOf(drawing(1)))).toEqual([]);
    expect(findingsOf(proofOf(drawing(4)))).toEqual([]);
    expect(findingsOf(proofOf(drawing(5)))).toEqual(['serial-skips number-missing [] A7 5→4']);
  });
});

describe('names', () => {
  test('the same twice in a group, in one spelling', () => {
    expect(findingsOf(proofOf('Đơn vị | Điểm\nSở Hòa Bình | 90\nSở B | 80\nSở Hoà Bình | 70'))).toEqual(['name-twice same-name [Sở Hòa Bình, Sở Hoà Bình] A4 Sở Hoà Bình→–, A2 Sở Hòa Bình→Sở Hòa Bình']);
  });

  test('in two spellings: a remark, for two places may differ by an accent', () => {
    const proof = proofOf('Đơn vị | Điểm\nSở Kế hoạch và Đầu tư | 90\nSở B | 80\nSở Kế hoach và Đầu tư | 70');
    expect(findingsOf(proof)).toEqual(['name-spelt-apart spelling [Sở Kế hoạch và Đầu tư, Sở Kế hoach và Đầu tư] A4 Sở Kế hoach và Đầu tư→–, A2 Sở Kế hoạch và Đầu tư→Sở Kế hoạch và Đầu tư']);
    expect(proof.findings[0]?.weight).toBe('remark');
  });

  test('a unit in a group of another kind', () => {
    const drawing = 'Đơn vị | Điểm\nA. Các sở |\nSở A | 90\nSở B | 80\nSở C | 70\nXã D | 65\nB. Các xã |\nXã A | 60\nXã B | 50\nXã C | 40';
    expect(findingsOf(proofOf(drawing))).toEqual(['name-other-kind unit-moved [Xã D] A6 Các sở→Các xã']);
  });
});

describe('scores by themselves', () => {
  test('a decimal sign lost that changes no rank', () => {
    const rows = 'Sở B | 85.1\nSở C | 80.5\nSở D | 75.2\nSở E | 74.4\nSở G | 70.3\nSở H | 69.9\nSở K | 66.6';
    expect(findingsOf(proofOf(`Đơn vị | Điểm\nSở A | 904\n${rows}`))).toContain('score-out-of-line decimal-sign [Sở A] B2 904→90.4');
  });

  test('decimals that vary: a longer one among others is named, unformatted cells are not', () => {
    expect(findingsOf(proofOf("Đơn vị | Điểm\nSở A | '92,83\nSở B | '91,651\nSở C | '90,10\nSở D | '88,25"))).toEqual(['score-decimals-vary more-decimals [Sở B] B3 3→2']);
    expect(findingsOf(proofOf('Đơn vị | Điểm\nSở A | 92.83\nSở B | 91.5\nSở C | 90\nSở D | 88.25\nSở E | 80.11'))).toEqual(['score-decimals-vary general-format [] B3 1→2, B4 0→2']);
    expect(findingsOf(proofOf('Đơn vị | Điểm\nSở A | 92.83\nSở B | 91.5\nSở C | 90\nSở D | 88.25', { formats: { B: '0.00' } }))).toEqual([]);
  });
});
