/** Questions say what each answer would come to; rows that are not ranked are listed, to be ranked after all. */
import { column, drawWorkbook, fire, openOptions, press, report, withExcel, type Drawn } from './journey';

const TWO_SCORES: Drawn = [
  ['Đơn vị', 'Điểm A', 'Điểm B'],
  ['Sở Tài chính', 85.4, 60.1],
  ['Sở Y tế', 72, 80.2],
  ['Sở Nội vụ', 70, 75.5],
];

const WITH_MEAN: Drawn = [
  ['TT', 'Đơn vị', 'Điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Nội vụ', 70],
  [4, 'Sở Công Thương', 64.6],
  ['', 'Trung bình', 73],
];

test('each answer says who would be first, on its button and in the report', async () => {
  await withExcel(drawWorkbook(TWO_SCORES), async (excel) => {
    await fire(excel, 'compute-ranks');
    expect((await report(excel)).alternatives).toEqual([
      { label: 'Cột điểm: B (Điểm A)', scoreColumn: 'B', groups: [], first: ['Sở Tài chính'] },
      { label: 'Cột điểm: C (Điểm B)', scoreColumn: 'C', groups: [], first: ['Sở Y tế'] },
    ]);
    const buttons = [...excel.document.querySelectorAll('.card-answers button')].map(({ textContent }) => textContent);
    expect(buttons).toContain('Cột điểm: C (Điểm B) – 3 đơn vị, nhất: Sở Y tế');
    await press(excel, 'Cột điểm: C (Điểm B)');
    expect((await report(excel)).alternatives).toEqual([]);
  });
});

test('a row that is no unit is listed with the reason; ranked by a click, agreed to by another', async () => {
  const workbook = drawWorkbook(WITH_MEAN);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 3, 4, null]);
    const listed = (): string => excel.document.querySelector('#issues')?.textContent ?? '';
    expect(listed()).toContain('1 dòng tổng hợp không xếp hạng');
    expect(listed()).toContain('Trung bình');
    expect((await report(excel)).leftOut).toMatchObject([{ cell: 'Sheet1!B6', name: 'Trung bình' }]);
    await press(excel, 'Đúng vậy');
    expect(listed()).toContain('bạn đã chọn bỏ qua');
    await openOptions(excel);
    await press(excel, 'Bỏ lựa chọn');
    await press(excel, 'Xếp hạng dòng này');
    expect(listed()).toBe('');
    const units = (await report(excel)).units.map(({ unit, rank }) => [unit, rank]);
    expect(units).toContainEqual(['Trung bình', 2]);
  });
});
