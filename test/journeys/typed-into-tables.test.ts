/** Somebody types into tables, or puts a row into them, between the write and the look at what was written: it is theirs, and goes only when a person says so. */
import { sheetOf } from './journey';
import { after, COMPUTE, GROUPS, RESTORE } from './people';

const ELSEWHERE = { sheets: { Khác: [['Ghi chú']] }, settings: { tablesWhere: 'selected-cell' } };
const UPDATE = ['run insert-tables', 'edit select Sheet1!A1', 'edit C3=99'];

test('what is typed into tables at a cell stays; the sentence says that they were not taken back, and Restore asks first', async () => {
  const steps = [COMPUTE, 'edit select Khác!B5', 'fault 9 edit: Khác!C6=gõ vào', 'run insert-tables', RESTORE];
  const { outcomes, workbook } = await after(GROUPS, steps, ELSEWHERE);
  const [inserted, asked] = outcomes.slice(-2);
  expect(inserted?.actions.at(-1)).toMatchObject({ status: 'failed', message: expect.stringContaining('Chưa trả lại được') as string });
  expect(asked?.question).toBe('tables-changed-since');
  expect(sheetOf(workbook, 'Khác').value(5, 2)).toBe('gõ vào');
});

test.each([
  ['typed into', "'Bảng xếp hạng'!B4=gõ vào", 3],
  ['a row was put into', "insert row 'Bảng xếp hạng'!4", 4],
])('tables that are updated and that somebody has %s are not brought back without a word', async (_, edit, requests) => {
  const { outcomes, workbook } = await after(GROUPS, [...UPDATE, `fault ${String(requests + 5)} edit: ${edit}`, 'run insert-tables', RESTORE]);
  const [updated, asked] = outcomes.slice(-2);
  if (updated?.actions.at(-1)?.status === 'failed') expect(updated.actions.at(-1)?.message).toContain('Chưa trả lại được');
  expect(asked?.question).toBe('tables-changed-since');
  if (edit.includes('=')) expect(sheetOf(workbook, 'Bảng xếp hạng').value(3, 1)).toBe('gõ vào');
});
