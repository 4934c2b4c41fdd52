/** Totals against their criteria. */
import { findingsOf, proofOf } from './drawn-proof';

const totals = (drawing: string, options: Parameters<typeof proofOf>[1] = {}): string[] => findingsOf(proofOf(drawing, options)).filter((line) => !line.startsWith('score-decimals'));

describe('a plain sum', () => {
  const table = (row: string): string => `
Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Tiêu chí 3 | Tổng điểm | Hạng
Sở A | 28.5 | 30.25 | 31.5 | 90.25 | 1
Sở B | 27 | 31.5 | 26.5 | 85 | 2
${row}
Sở D | 20.5 | 25.25 | 28 | 73.75 | 4
Sở E | 22.25 | 21 | 20.5 | 63.75 | 5
`;

  test('is found, and said how it is made', () => {
    const proof = proofOf(table('Sở C | 26.5 | 27.75 | 24 | 78.25 | 3'));
    expect(totals(table('Sở C | 26.5 | 27.75 | 24 | 78.25 | 3'))).toEqual([]);
    expect(proof.checked.totals).toBe(5);
    expect(proof.totals).toEqual({ column: 4, criteria: [1, 2, 3], weights: [1, 1, 1], basis: 'plain', exact: 5, rounded: 0, wrong: 0 });
  });

  test('digits exchanged in one criterion: the criterion is named, and the total stays', () => {
    expect(totals(table('Sở C | 26.5 | 72.75 | 24 | 78.25 | 3'))).toEqual(['total-arithmetic digits-swapped [Sở C] E4 78.25→78.25, C4 72.75→27.75']);
  });

  test('the decimal sign lost in one criterion', () => {
    expect(totals(table('Sở C | 265 | 27.75 | 24 | 78.25 | 3'))).toEqual(['total-arithmetic decimal-sign [Sở C] E4 78.25→78.25, B4 265→26.5']);
  });

  test('a criterion left out, or counted twice', () => {
    expect(totals(table('Sở C | 26.5 | 27.75 | 4 | 54.25 | 5').replace('63.75 | 5', '63.75 | 4').replace('73.75 | 4', '73.75 | 3'))).toEqual(['total-arithmetic left-out [Sở C] E4 54.25→58.25, D4 4→4']);
    expect(totals(table('Sở C | 26.5 | 27.75 | 2 | 58.25 | 5').replace('63.75 | 5', '63.75 | 4').replace('73.75 | 4', '73.75 | 3'))).toEqual(['total-arithmetic counted-twice [Sở C] E4 58.25→56.25, D4 2→2']);
  });

  test('a total mistyped is one finding, also where its rank is that of the right total', () => {
    expect(totals(table('Sở C | 26.5 | 27.75 | 24 | 87.25 | 3'))).toEqual(['total-arithmetic digits-swapped [Sở C] E4 87.25→78.25']);
    expect(totals(table('Sở C | 26.5 | 27.75 | 24 | 81 | 3'))).toEqual(['total-arithmetic edited [Sở C] E4 81→78.25']);
  });

  test('counts are exact: one more or less is no rounding', () => {
    expect(totals('Đơn vị | Vàng | Bạc | Đồng | Tổng điểm\nA | 39 | 41 | 33 | 113\nB | 38 | 32 | 19 | 89\nC | 22 | 20 | 22 | 65\nD | 20 | 28 | 23 | 71\nE | 27 | 14 | 17 | 58')).toEqual([
      'total-arithmetic edited [C] E4 65→64',
    ]);
  });
});

describe('weights', () => {
  const rows = 'Sở A | 9 | 8 | 7 | 8.3\nSở B | 8 | 8.5 | 6 | 7.75\nSở C | 7 | 6 | 9.5 | 7.2\nSở D | 6.5 | 7 | 5 | 6.35\nSở E | 5 | 6 | 8 | 5.9\nSở G | 4 | 5 | 3.5 | 4.2';

  test('a row of weights', () => {
    expect(proofOf(`Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Tiêu chí 3 | Điểm\nTrọng số | 5 | 3 | 2 |\n${rows}`).totals).toMatchObject({ weights: [0.5, 0.3, 0.2], basis: 'sheet', wrong: 0 });
  });

  test('per cent in the headers', () => {
    expect(proofOf(`Đơn vị | Tiêu chí 1 (50%) | Tiêu chí 2 (30%) | Tiêu chí 3 (20 %) | Điểm\n${rows}`).totals).toMatchObject({ weights: [0.5, 0.3, 0.2], basis: 'sheet', wrong: 0 });
  });

  test('round ones that the totals tell are said to be inferred', () => {
    expect(proofOf(`Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Tiêu chí 3 | Điểm\n${rows}`).totals).toMatchObject({ weights: [0.5, 0.3, 0.2], basis: 'inferred', wrong: 0 });
  });

  test('one total that differs does not hide them', () => {
    expect(totals(`Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Tiêu chí 3 | Điểm\n${rows.replace('6.35', '3.65')}`)).toEqual(['total-arithmetic digits-swapped [Sở D] E5 3.65→6.35']);
  });

  test('a column that is missing is one finding', () => {
    const table = `Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Điểm\nTrọng số (%) | 50 | 30 |\n${rows.replaceAll(/^(\S+ \S+ \| \S+ \| \S+) \| \S+ \|/gmu, '$1 |')}`;
    expect(totals(table)).toEqual(['total-column-missing column-missing [] D1 0.7→1.9']);
  });

  test('few small whole numbers that add up by chance tell nothing', () => {
    expect(proofOf('Đơn vị | Sáng kiến | Giải thưởng | Điểm\nSở A | 2 | 3 | 5\nSở B | 2 | 2 | 4\nSở C | 1 | 2 | 3').totals).toBeNull();
  });

  test('a plan under which hardly any total comes out exactly is not taken, though rounding would explain it', () => {
    expect(proofOf(`Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Tiêu chí 3 | Điểm\n${rows}`, { formats: { B: '0', C: '0', D: '0', E: '0.00' } }).totals).toMatchObject({ basis: 'inferred' });
  });

  test('numbers beside each other that have nothing to do with the score tell nothing', () => {
    const proof = proofOf('Đơn vị | Nhân sự | Hồ sơ | Điểm\nSở A | 34 | 812 | 81\nSở B | 52 | 640 | 78\nSở C | 41 | 955 | 77\nSở D | 28 | 503 | 70\nSở E | 60 | 720 | 66');
    expect(proof.totals).toBeNull();
    expect(findingsOf(proof)).toEqual([]);
  });
});

describe('maxima', () => {
  test('a score above the maximum of its column, and a negative one', () => {
    expect(totals(`
Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Tổng điểm
Điểm tối đa | 40 | 60 | 100
Sở A | 38 | 55 | 93
Sở B | 42 | 45 | 87
Sở C | 36 | 44 | 80
Sở D | -2 | 41 | 39
`)).toEqual(['total-above-maximum above-maximum [Sở B] B4 42→40', 'total-negative negative [Sở D] B6 -2→2']);
  });

  test('deductions are negative', () => {
    expect(totals('Đơn vị | Điểm chấm | Điểm trừ | Tổng điểm\nSở A | 93 | -1 | 92\nSở B | 88 | 0 | 88\nSở C | 85 | -3 | 82\nSở D | 80 | -2 | 78')).toEqual([]);
  });
});

describe('points and their share of the maximum', () => {
  const table = (third: string): string => `
Đơn vị | Điểm | Tỷ lệ %
Sở A | 92.83 | 92.83
Sở B | 91.86 | 91.86
Sở C | ${third}
Sở D | 88.15 | 88.15
Sở E | 86.09 | 86.09
`;

  test('a share of a lower maximum is a remark with that maximum', () => {
    expect(totals(table('68.32 | 81.33'))).toEqual(['total-lower-maximum exempt [Sở C] C4 81.33→84']);
  });

  test('a share that is wrong, or of a higher maximum', () => {
    expect(totals(table('90.25 | 91.05'))).toEqual(['total-share edited [Sở C] C4 91.05→90.25']);
    expect(totals(table('90.25 | 75.21'))).toEqual(['total-share edited [Sở C] C4 75.21→90.25']);
    expect(totals(table('90.25 | 90.52'))).toEqual(['total-share digits-swapped [Sở C] C4 90.52→90.25']);
  });

  test('two columns of points that are equal in most rows are no share of each other', () => {
    expect(totals(table('90.25 | 75.21').replace('Tỷ lệ %', 'Điểm thẩm định'), { reading: { columns: { scoreColumn: 2 } } })).toEqual([]);
  });
});
