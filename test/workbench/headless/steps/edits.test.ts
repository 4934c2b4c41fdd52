/** What people do between the add-in's actions, and that the workbook is compared with one to which they did the same. */

import type { Scenario } from '../../../../workbench/headless/steps/scenario';
import { fileOf, grid, SCORES, take, withScenario } from './scores';

let file: Uint8Array;

beforeAll(async () => {
  file = await fileOf(SCORES);
});

function names({ workbook }: Scenario): readonly string[] {
  return workbook.sheets.map(({ name }) => name);
}

test('What people do in the cells is done, asks nothing of the add-in, and is no change of its', async () => {
  await withScenario(file, async (scenario) => {
    const edits = ['C3=90,25', 'insert row 3', 'delete row 3', 'insert column C', 'delete column C', 'sort A2:C5 by C'];
    const outcomes = await take(scenario, ...edits.map((edit) => `edit ${edit}`));
    expect(outcomes).toMatchObject(
      edits.map((edit) => ({ status: 'done', requests: 0, actions: [], edits: [{ edit, by: 'person', refused: null }] })),
    );
    expect(grid(scenario.workbook.activeSheet).map(([number, , score]) => [number, score])).toEqual([
      ['STT', 'Tổng điểm'],
      [1, 72],
      [4, 72],
      [3, 85.4],
      [2, 90.25],
    ]);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('Sheets are added behind the one in front, renamed and deleted', async () => {
  await withScenario(file, async (scenario) => {
    await take(scenario, 'edit add sheet Khác');
    expect([names(scenario), scenario.workbook.activeSheet.name]).toEqual([['Điểm', 'Khác', 'Ghi chú'], 'Khác']);
    await take(scenario, 'edit rename sheet Ghi chú to Chú thích', 'edit Chú thích!B1=x');
    expect([names(scenario), grid(scenario.workbook.sheets.at(2) ?? scenario.workbook.activeSheet)]).toEqual([
      ['Điểm', 'Khác', 'Chú thích'],
      [['n', 'x']],
    ]);
    await take(scenario, 'edit delete sheet Khác');
    expect(names(scenario)).toEqual(['Điểm', 'Chú thích']);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('On a protected sheet an edit is refused and told, until it is unprotected', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(scenario, 'edit protect', 'edit C3=9', 'edit unprotect', 'edit C3=8');
    expect(outcomes.map(({ status }) => status)).toEqual(['done', 'refused', 'done', 'done']);
    expect(outcomes[1]?.edits).toEqual([{ edit: 'C3=9', by: 'person', refused: 'protected: C3' }]);
    expect(scenario.workbook.activeSheet.value(2, 2)).toBe(8);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('An edit of a sheet that is not there, and a name that is taken, are refused', async () => {
  await withScenario(file, async (scenario) => {
    const outcomes = await take(scenario, 'edit Không!C3=9', 'edit add sheet ghi chú', 'edit select Không!A1');
    expect(outcomes.flatMap(({ edits }) => edits.map(({ refused }) => refused))).toEqual([
      'there is no sheet Không',
      'sheet-name: taken',
      'there is no sheet Không',
    ]);
    expect(names(scenario)).toEqual(['Điểm', 'Ghi chú']);
  });
});

test('Selecting goes to the cells, on another sheet too, and a new sheet comes behind that one', async () => {
  await withScenario(file, async (scenario) => {
    await take(scenario, 'edit select Ghi chú!B2:C3');
    const { session } = scenario.excel.host;
    expect([
      scenario.workbook.activeSheet.name,
      session.address({ sheet: session.model.activeSheet, area: session.selection(session.model.activeSheet) }),
    ]).toEqual(['Ghi chú', "'Ghi chú'!B2:C3"]);
    await take(scenario, 'edit add sheet Cuối');
    expect(names(scenario)).toEqual(['Điểm', 'Ghi chú', 'Cuối']);
    expect(await scenario.changed()).toEqual([]);
  });
});

test('What was saved and opened again has what was in the file, with another page; its requests go on being counted', async () => {
  await withScenario(file, async (scenario) => {
    const { excel } = scenario;
    const [ranked] = await take(scenario, 'run compute-ranks');
    const before = scenario.counts();
    await take(scenario, 'edit reopen');
    expect(scenario.excel).not.toBe(excel);
    expect(scenario.workbook.activeSheet.value(3, 3)).toBe(1);
    expect(scenario.report()?.actions).toEqual([]);
    const [restored] = await take(scenario, 'run restore');
    expect([ranked?.status, restored?.status]).toEqual(['done', 'done']);
    expect(await scenario.changed()).toEqual([]);
    expect(scenario.counts().requests - before.requests).toBeGreaterThanOrEqual(restored?.requests ?? Infinity);
  });
});

test('After sorting by what the add-in wrote the rows are compared in the same order', async () => {
  await withScenario(file, async (scenario) => {
    await take(scenario, 'run compute-ranks', 'edit sort A2:D5 by D');
    expect(grid(scenario.workbook.activeSheet).map(([number]) => number)).toEqual(['STT', 3, 1, 4, 2]);
    expect(await scenario.changed({ most: 1 })).toMatchObject([{ place: 'Điểm!D1', what: 'value', expected: '(none)' }]);
    await take(scenario, 'edit delete column D');
    expect(await scenario.changed()).toEqual([]);
  });
});
