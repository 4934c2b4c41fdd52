/** Each edit on a sheet of scores: what becomes of the cells, and that the same comes of it when it is done again without the add-in. */

import type { CellValue } from '../../../../workbench/engine/port';
import { doEdit, repeatEdit } from '../../../../workbench/headless/steps/do-edit';
import { isWorkbookEdit, readPersonEdit, type WorkbookEdit } from '../../../../workbench/headless/steps/person-edit';
import { desk } from '../../editing/workbook';
import { grid, SCORES, type Drawn } from './scores';

function read(text: string): WorkbookEdit {
  const edit = readPersonEdit(text);
  if (!isWorkbookEdit(edit)) throw new TypeError(`${text} changes no workbook`);
  return edit;
}

/** As a person types it whose decimal sign is a comma. */
function typed(value: CellValue): string {
  return typeof value === 'number' ? value.toLocaleString('vi-VN') : typeof value === 'string' ? value : '';
}

function scores(): ReturnType<typeof desk> {
  return desk(SCORES.map((row) => row.map(typed)));
}

const [HEADER, TAI_CHINH, Y_TE, TU_PHAP, NOI_VU] = SCORES as readonly (readonly [string, string, string])[];

test.each<readonly [string, Drawn]>([
  ['C3=90,25', [HEADER, TAI_CHINH, [2, 'Sở Y tế', 90.25], TU_PHAP, NOI_VU]],
  ['C3=', [HEADER, TAI_CHINH, [2, 'Sở Y tế', null], TU_PHAP, NOI_VU]],
  ['C3==C2*2', [HEADER, TAI_CHINH, [2, 'Sở Y tế', 144], TU_PHAP, NOI_VU]],
  ['insert column C', SCORES.map(([number = null, name = null, score = null]) => [number, name, null, score])],
  ['insert row 3', [HEADER, TAI_CHINH, [null, null, null], Y_TE, TU_PHAP, NOI_VU]],
  ['delete column A', SCORES.map(([, ...others]) => others)],
  ['delete row 3', [HEADER, TAI_CHINH, TU_PHAP, NOI_VU]],
  ['sort A2:C5 by C', [HEADER, Y_TE, TAI_CHINH, NOI_VU, TU_PHAP]],
  ['sort A2:C5 by C desc', [HEADER, TU_PHAP, TAI_CHINH, NOI_VU, Y_TE]],
] as readonly (readonly [string, Drawn])[])('%s', (text, rows) => {
  const [{ editing, sheet }, again] = [scores(), scores()];
  const outcome = doEdit(editing, read(text), { front: sheet, by: 'person' });
  if (typeof outcome === 'string') throw new Error(outcome);
  repeatEdit(again.editing, outcome);
  expect(grid(sheet)).toEqual(rows);
  expect(grid(again.sheet)).toEqual(rows);
});

test('What was done to a sheet of the add-in is not done again where that sheet is not', () => {
  const [{ editing, session }, again] = [scores(), scores()];
  const added = editing.sheets.add();
  if (added.kind === 'refused') throw new Error(added.code);
  for (const text of ['A1=x', 'rename sheet Sheet2 to Bảng', 'add sheet Khác', 'delete sheet Bảng']) {
    const outcome = doEdit(editing, read(text), { front: session.model.activeSheet, by: 'person' });
    if (typeof outcome === 'string') throw new Error(outcome);
    repeatEdit(again.editing, outcome);
  }
  expect(session.model.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Khác']);
  expect(again.session.model.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Khác']);
  expect(grid(again.sheet)).toEqual(SCORES);
});

test.each([
  ['person', 'Local'],
  ['another', 'Remote'],
] as const)('An add-in hears of an edit by %s as %s', (by, source) => {
  const { editing, session, sheet } = scores();
  const heard: unknown[] = [];
  session.events.register('worksheetChanged', sheet.id);
  session.events.listen(({ args }) => heard.push([args['address'], args['source'], args['triggerSource']]));
  doEdit(editing, read('C3=1'), { front: sheet, by });
  expect(heard).toEqual([['C3', source, 'Unknown']]);
});
