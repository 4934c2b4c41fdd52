import { drawWorkbook, fire, report, withExcel } from './journey';

const ROWS = [['STT', 'Tên đơn vị', 'Tổng điểm', 'Điểm cộng'], [1, 'Sở Y tế', 80, 1.5], [2, 'Sở Nội vụ', 70, 2], [3, 'Sở Tư pháp', 60.5, 0]];

test.each([
  ['A', ['chosen-score-unlike']],
  ['C', []],
  ['D', []],
])('a file whose setting names column %s as the score is obeyed, and what is no score is said', async (scoreColumn, codes) => {
  await withExcel(
    drawWorkbook(ROWS),
    async (excel) => {
      expect((await fire(excel, 'compute-ranks')).status).toBe('done');
      expect((await report(excel)).problems.map(({ code }) => code)).toEqual(codes);
    },
    { settings: { scoreColumn } },
  );
});
