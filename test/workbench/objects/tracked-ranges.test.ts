import { Editing } from '../../../workbench/editing/editing';
import type { Area } from '../../../workbench/engine/port';
import { parseAddress } from '../../../workbench/objects/addresses/a1';
import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['name', 'score'],
    ['c', 3],
    ['a', 1],
    ['b', 2],
  ]);
});

afterEach(() => page.excel.close());

/** Where the page keeps its ranges between two runs. */
interface Keeping {
  kept: Excel.Range;
}

function track(address: string): Promise<null> {
  return run(
    page,
    async (context, args) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(args.address);
      range.track();
      await context.sync();
      (globalThis as unknown as Keeping).kept = range;
      return null;
    },
    { address },
  );
}

/** The tracked range, asked anew from Excel in a run of its own. */
function tracked(): Promise<string> {
  return run(page, async () => {
    const { kept } = globalThis as unknown as Keeping;
    kept.load('address');
    await kept.context.sync();
    return kept.address;
  });
}

function person(): Editing {
  return new Editing(page.excel.host.session);
}

function area(address: string): Area {
  return parseAddress(address)?.area ?? { top: 0, left: 0, rowCount: 1, columnCount: 1 };
}

test.each([
  ['rows above it', '1:2', 'Down', 'Sheet1!A4:B6'],
  ['a row inside it', '3:3', 'Down', 'Sheet1!A2:B5'],
  ['a row below it', '5:5', 'Down', 'Sheet1!A2:B4'],
  ['a column left of it', 'A:A', 'Right', 'Sheet1!B2:C4'],
  ['a column inside it', 'B:B', 'Right', 'Sheet1!A2:C4'],
  ['cells above it', 'A1:B1', 'Down', 'Sheet1!A3:B5'],
  ['cells left of it', 'A2:A4', 'Right', 'Sheet1!B2:C4'],
  ['cells above a part of its width', 'A1', 'Down', 'Sheet1!A2:B4'],
] as const)('A tracked range moves or grows when an add-in inserts %s', async (_, address, direction, expected) => {
  await track('A2:B4');
  await run(
    page,
    async (context, args) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(args.address).insert(args.direction as 'Down');
      await context.sync();
    },
    { address, direction },
  );
  expect(await tracked()).toBe(expected);
});

test.each([
  ['a row above it', '1:1', 'Up', 'Sheet1!A1:B3'],
  ['its first row', '2:2', 'Up', 'Sheet1!A2:B3'],
  ['rows inside and below it', '4:9', 'Up', 'Sheet1!A2:B3'],
  ['its second column', 'B:B', 'Left', 'Sheet1!A2:A4'],
] as const)('A tracked range moves or shrinks when an add-in deletes %s', async (_, address, direction, expected) => {
  await track('A2:B4');
  await run(
    page,
    async (context, args) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(args.address).delete(args.direction as 'Up');
      await context.sync();
    },
    { address, direction },
  );
  expect(await tracked()).toBe(expected);
});

test('A range that Excel.run keeps by itself follows, in the same batch and in the next, and so does its format', async () => {
  const addresses = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2');
    const { fill } = range.format;
    const inserted = sheet.getRange('1:1').insert('Down');
    fill.color = '#FF0000';
    range.load('address');
    inserted.load('address');
    await context.sync();
    const before = range.address;
    sheet.getRange('A:A').insert('Right');
    range.load('address, values');
    await context.sync();
    return [before, inserted.address, range.address, range.values[0]?.[0] as unknown];
  });
  expect(addresses).toEqual(['Sheet1!B3', 'Sheet1!1:1', 'Sheet1!C3', 3]);
  expect(page.workbook.activeSheet.style(2, 2).fillColor).toBe('#FF0000');
});

test('A range that is inserted over moves down, and what insert answers are the new cells', async () => {
  const addresses = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:B2');
    const inserted = range.insert('Down');
    range.load('address');
    inserted.load('address');
    await context.sync();
    return [range.address, inserted.address];
  });
  expect(addresses).toEqual(['Sheet1!A3:B3', 'Sheet1!A2:B2']);
});

test('A tracked range follows what a person inserts, deletes, cuts, undoes and does again', async () => {
  const editing = person();
  const sheet = page.workbook.activeSheet;
  await track('A2:B3');
  const seen: string[] = [];
  const step = async (act: () => unknown): Promise<void> => {
    act();
    seen.push(await tracked());
  };
  await step(() => editing.insert(sheet, area('1:2'), 'rows'));
  await step(() => editing.delete(sheet, area('A5'), 'rows'));
  await step(() => editing.pasteCells({ from: { sheet, area: area('A4:B4') }, to: { sheet, area: area('D9') }, how: 'cut' }));
  await step(() => editing.undo());
  await step(() => editing.undo());
  await step(() => editing.undo());
  await step(() => editing.redo());
  expect(seen).toEqual(['Sheet1!A4:B5', 'Sheet1!A4:B4', 'Sheet1!D9:E9', 'Sheet1!A4:B4', 'Sheet1!A4:B4', 'Sheet1!A2:B2', 'Sheet1!A4:B4']);
});

test('Sorting, editing and renaming the sheet move no tracked range', async () => {
  const editing = person();
  const sheet = page.workbook.activeSheet;
  await track('A2:B2');
  editing.sort(sheet, { area: area('A1:B4'), header: 'first-row', by: [{ column: 0, order: 'ascending' }] });
  editing.type(sheet, { row: 1, column: 0 }, 'z');
  editing.sheets.rename(sheet, 'Điểm');
  expect(await tracked()).toBe('Điểm!A2:B2');
  expect(sheet.value(1, 1)).toBe(1);
});

test('Of cells that are cut to another sheet a tracked range follows the place but not the sheet, as Excel is reported to do', async () => {
  const editing = person();
  const sheet = page.workbook.activeSheet;
  await track('A2');
  const added = editing.sheets.add();
  const other = added.kind === 'done' ? added.value : sheet;
  editing.pasteCells({ from: { sheet, area: area('A2') }, to: { sheet: other, area: area('C7') }, how: 'cut' });
  expect(await tracked()).toBe('Sheet1!C7');
});

test('A tracked range whose cells are all deleted or overwritten by cut ones is gone, and undoing does not bring it back', async () => {
  const editing = person();
  const sheet = page.workbook.activeSheet;
  for (const gone of [
    () => editing.delete(sheet, area('A2:A3'), 'rows'),
    () => editing.pasteCells({ from: { sheet, area: area('A4:B4') }, to: { sheet, area: area('A2') }, how: 'cut' }),
  ]) {
    await track('A2:B2');
    gone();
    expect((await failureOf(tracked())).code).toBe('InvalidReference');
    editing.undo();
    expect((await failureOf(tracked())).code).toBe('InvalidReference');
  }
  expect(sheet.value(1, 0)).toBe('c');
});

test('A tracked range whose sheet is deleted is not found', async () => {
  await track('A2');
  const sheet = page.workbook.activeSheet;
  const editing = person();
  editing.sheets.add();
  editing.sheets.delete(sheet);
  expect((await failureOf(tracked())).code).toBe('ItemNotFound');
});

test('Tracking is free of charge again after untrack', async () => {
  await track('A2');
  const { held } = page.excel.host.session;
  expect(held.keptCount).toBe(1);
  await run(page, async () => {
    const { kept } = globalThis as unknown as Keeping;
    kept.untrack();
    await kept.context.sync();
  });
  expect(held.keptCount).toBe(0);
});
