/** Old ranks that were formulas come back reading the cells that they read, wherever these are by then; else nothing is changed, and that is said. */
import type { Drawn } from './journey';
import { after, COMPUTE, OVERWRITE, RESTORE, SCORES } from './people';

/** Ranks right of the scores. */
const RIGHT: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : `=RANK(C${String(i + 1)},$C$2:$C$5,1)`]);
/** They read a cell far from the scores too. */
const WITH_SWITCH: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : `=RANK(C${String(i + 1)},$C$2:$C$5,$H$1)`, '', '', '', i === 0 ? 1 : '']);
/** Ranks left of the scores. */
const LEFT: Drawn = SCORES.map(([serial = '', name = '', score = ''], i) => [serial, i === 0 ? 'Xếp hạng' : `=RANK(D${String(i + 1)},$D$2:$D$5,1)`, name, score]);
/** Each of its own form. */
const VARIOUS: Drawn = RIGHT.map((row, i) => (i === 2 ? [...row.slice(0, 3), '=C3*0+7'] : row));
const WHOLE_COLUMN: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : `=RANK(C${String(i + 1)},C:C,1)`]);

test.each([
  ['an edit elsewhere', RIGHT, ['edit H1=1']],
  ['a column inserted left of all', RIGHT, ['edit insert column A']],
  ['a column inserted between scores and ranks', RIGHT, ['edit insert column D']],
  ['a row inserted above', RIGHT, ['edit insert row 1']],
  ['a row above, a column, and the file opened again', VARIOUS, ['edit insert row 1', 'edit insert column B', 'edit reopen']],
  ['a column inserted between ranks and scores', LEFT, ['edit insert column C']],
  ['rows sorted', RIGHT, ['edit sort A2:D5 by C']],
  ['a row inserted and one deleted', RIGHT, ['edit insert row 3', 'edit delete row 6']],
  ['the ranks computed again', RIGHT, ['edit C3=99', COMPUTE, RESTORE, 'edit insert column B']],
] as const)('after %s they come back', async (_, rows, edits) => {
  const { said, changed } = await after(rows, [COMPUTE, ...edits, RESTORE], OVERWRITE);
  expect(said).toContain('đúng như trước');
  expect(changed).toEqual([]);
});

test.each([
  ['a row inserted among the scores', RIGHT, ['edit insert row 3']],
  ['a column inserted before a cell that they read besides', WITH_SWITCH, ['edit insert column F']],
  ['rows of various formulas sorted', VARIOUS, ['edit sort A2:D5 by C']],
  ['a column inserted left of a whole column that they read', WHOLE_COLUMN, ['edit insert column B']],
] as const)('after %s nothing is changed, and Excel’s own undoing is named', async (_, rows, edits) => {
  const ranked = await after(rows, [COMPUTE, ...edits], OVERWRITE);
  const { said, changed } = await after(rows, [COMPUTE, ...edits, RESTORE], OVERWRITE);
  expect(said).toMatch(/có thể trỏ sai ô\. Chưa thay đổi gì\..*Hãy hoàn tác việc đó trong Excel/);
  expect(changed).toEqual(ranked.changed);
});
