import { readTable, windowOf, type LayoutChoices } from '../../src/sheet';
import { drawnSheet, readDrawn, unitsAsText } from './drawn-sheet';

const SHEET = `
STT | Nhóm | Đơn vị | Lãnh đạo | Tự chấm | Thẩm định | Xếp hạng
1 | A | Sở Nội vụ | Ông X | 90 | 80 | 1
2 | B | Sở Y tế | Bà Y | 95 | 70 | 2
`;

function readWith(choices: LayoutChoices): string[] | string {
  const { reading, problems } = readDrawn(drawnSheet(SHEET), { choices });
  return reading === null ? problems.map(({ code }) => code).join() : unitsAsText(reading);
}

describe('what a person chose wins over what was found', () => {
  test('nothing chosen', () => {
    expect(readWith({})).toEqual(['A: Sở Nội vụ = 80', 'B: Sở Y tế = 70']);
  });

  test('another score column, another column of names', () => {
    expect(readWith({ scoreColumn: 4 })).toEqual(['A: Sở Nội vụ = 90', 'B: Sở Y tế = 95']);
    expect(readWith({ unitColumn: 3 })).toEqual(['A: Ông X = 80', 'B: Bà Y = 70']);
  });

  test('no groups, or another column of groups', () => {
    expect(readWith({ groupColumn: null })).toEqual(['Sở Nội vụ = 80', 'Sở Y tế = 70']);
    expect(readWith({ groupColumn: 3 })).toEqual(['Ông X: Sở Nội vụ = 80', 'Bà Y: Sở Y tế = 70']);
  });

  test('a rank column chosen as the score is no longer the rank column', () => {
    const { layout } = readDrawn(drawnSheet(SHEET), { choices: { scoreColumn: 6 } });
    expect(layout).toMatchObject({ scoreColumn: 6, rankColumn: null, scoreReason: 'chosen' });
  });

  test('a chosen column without content is said with its place', () => {
    const { problems } = readDrawn(drawnSheet(SHEET), { choices: { scoreColumn: 9 } });
    expect(problems).toEqual([{ code: 'chosen-column-empty', cell: { row: 0, column: 9 }, choice: 'score' }]);
  });

  test('only the columns needed are asked for, with the number formats of the scores', () => {
    const wanted = readTable(windowOf(drawnSheet(SHEET)), { columns: {}, choices: [], decimals: 'auto' }).next().value;
    expect(wanted).toMatchObject({ columns: [0, 1, 2, 5, 6], numberFormatsOf: [5], rows: [] });
  });
});

describe('why a column is proposed as the score', () => {
  test.each([
    ['Điểm', 'Điểm tự chấm', 'score-words'],
    ['Tổng điểm', 'Điểm thưởng', 'total-words'],
    ['Năm 2024', 'Năm 2023', 'latest-year'],
    ['Tổng điểm năm 2024', 'Tổng điểm năm 2023', 'latest-year'],
    ['Điểm', 'Điểm năm trước', 'latest-year'],
    ['Điểm', 'Ghi chú', 'only-candidate'],
  ])('%s beside %s: %s', (score, other, reason) => {
    const { layout } = readDrawn(drawnSheet(`Đơn vị | ${other} | ${score}\nSở A | ${other === 'Ghi chú' ? '' : 81.5} | 82.5\nSở B | ${other === 'Ghi chú' ? '' : 90.5} | 61.5`));
    expect(layout).toMatchObject({ scoreColumn: 2, scoreReason: reason });
  });
});
