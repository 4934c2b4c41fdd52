import { planRankColumn } from '../../../src/sheet';
import { drawnSheet, readDrawn } from '../drawn-sheet';

const SHEET = `
Chỉ số năm 2024
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở A | 80
2 | Sở B | -
STT | Đơn vị | Điểm
3 | Sở C | 90
II | Các xã |
1 | Xã A | 70

Ghi chú: hết
`;

function understood(drawing: string): { layout: NonNullable<ReturnType<typeof readDrawn>['layout']>; reading: NonNullable<ReturnType<typeof readDrawn>['reading']> } {
  const { layout, reading } = readDrawn(drawnSheet(drawing));
  if (layout === null || reading === null) throw new Error('not understood');
  return { layout, reading };
}

const ranks = Float64Array.of(2, Number.NaN, 1, 1);

describe('plan of a rank column', () => {
  test('a new column: header, header typed again, ranks; other rows are left as they are', () => {
    const plan = planRankColumn({ ...understood(SHEET), ranks, column: 3, existing: false, ties: 'standard' });
    expect(plan).toEqual({
      column: 3,
      existing: false,
      top: 1,
      values: ['Xếp hạng', null, 2, null, 'Xếp hạng', 1, null, 1],
      numberFormat: '0',
      formatRuns: [
        { top: 1, rowCount: 1 },
        { top: 3, rowCount: 4 },
        { top: 8, rowCount: 1 },
      ],
      neighbour: 2,
      rankRuns: [
        { top: 3, rowCount: 2 },
        { top: 6, rowCount: 1 },
        { top: 8, rowCount: 1 },
      ],
    });
  });

  test('an existing column: headers stay, a unit without a rank is emptied, formats stay', () => {
    const plan = planRankColumn({ ...understood(SHEET), ranks, column: 3, existing: true, ties: 'standard' });
    expect(plan.values).toEqual([null, null, 2, '', null, 1, null, 1]);
    expect(plan.formatRuns).toEqual([]);
  });

  test('the header is in the language of the table, or as given', () => {
    const english = understood('No. | Unit | Score\n1 | Alpha | 9');
    const plan = (heading?: string): unknown => planRankColumn({ ...english, ranks: Float64Array.of(1), column: 3, existing: false, ties: 'standard', ...(heading === undefined ? {} : { heading }) }).values[0];
    expect(plan()).toBe('Rank');
    expect(plan('Place 2024')).toBe('Place 2024');
  });

  test('a table without a header gets no header', () => {
    const bare = understood('1 | Sở A | 80.5\n2 | Sở B | 79');
    expect(planRankColumn({ ...bare, ranks: Float64Array.of(1, 2), column: 3, existing: false, ties: 'standard' })).toMatchObject({ top: 0, values: [1, 2] });
  });

  test('the header of two rows is named in its first row, also where it is typed again', () => {
    const twoRows = understood(`
STT | Đơn vị | Kết quả |
| | Tự chấm | Thẩm định
1 | Sở A | 85 | 80
STT | Đơn vị | Kết quả |
| | Tự chấm | Thẩm định
2 | Sở B | 84 | 79
`);
    expect(planRankColumn({ ...twoRows, ranks: Float64Array.of(1, 2), column: 4, existing: false, ties: 'standard' }).values).toEqual(['Xếp hạng', null, 1, 'Xếp hạng', null, 2]);
  });

  test('ranks with halves are not forced to whole numbers', () => {
    const plan = planRankColumn({ ...understood(SHEET), ranks: Float64Array.of(1.5, Number.NaN, 1.5, 1), column: 3, existing: false, ties: 'fractional' });
    expect(plan.numberFormat).toBe('General');
  });

  test('a list of ranks of another length is misuse', () => {
    expect(() => planRankColumn({ ...understood(SHEET), ranks: Float64Array.of(1), column: 3, existing: false, ties: 'standard' })).toThrow(RangeError);
  });
});
