/** Custom functions in cells, through the runtime of the real Office.js. */
import { openFunctions, shown, shownBelow, type, type TestFunction } from '../custom-functions-page';
import { run, type OfficePage } from '../office-page';

const DOUBLE: TestFunction = { id: 'DOUBLE', parameters: [{ name: 'x', type: 'number' }], code: '(x) => x * 2' };
const SEEN: TestFunction = { id: 'SEEN', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }], code: '(cells) => JSON.stringify(cells)' };
const LATER: TestFunction = { id: 'LATER', parameters: [{ name: 'x', type: 'any' }], code: '' };

const pages: OfficePage[] = [];
const open: typeof openFunctions = async (...args) => {
  const page = await openFunctions(...args);
  pages.push(page);
  return page;
};
afterEach(() => {
  for (const page of pages.splice(0)) page.excel.close();
});

test('A cell is busy until its function answered, and what follows it is calculated then', async () => {
  const page = await open([[21]], [DOUBLE]);
  type(page, 0, 2, '=B1+1');
  type(page, 0, 1, '=TEST.DOUBLE(A1)');
  expect([shown(page, 0, 1), shown(page, 0, 2)]).toEqual(['#BUSY!', '#BUSY!']);
  await page.excel.waitForIdle();
  expect([shown(page, 0, 1), shown(page, 0, 2)]).toEqual([42, 43]);
  type(page, 0, 0, '4');
  await page.excel.waitForIdle();
  expect([shown(page, 0, 1), shown(page, 0, 2)]).toEqual([8, 9]);
});

test('A result of rows and columns spills, and a formula over the spill follows it', async () => {
  const page = await open([[3]], [{ id: 'UP', parameters: [{ name: 'n', type: 'number' }], result: { dimensionality: 'matrix' }, code: '(n) => Array.from({ length: n }, (_, i) => [i + 1])' }]);
  type(page, 0, 1, '=TEST.UP(A1)');
  type(page, 0, 2, '=SUM(B1#)');
  await page.excel.waitForIdle();
  expect(shownBelow(page, 0, 1, 4)).toEqual([1, 2, 3, null]);
  expect(shown(page, 0, 2)).toBe(6);
  type(page, 0, 0, '2');
  await page.excel.waitForIdle();
  expect(shownBelow(page, 0, 1, 4)).toEqual([1, 2, null, null]);
  expect(shown(page, 0, 2)).toBe(3);
});

test.each([
  ['web', '[[null],["x"],[2]]'],
  ['2024', '[[0],["x"],[2]]'],
] as const)('A blank cell arrives as Excel %s sends it', async (excel, arrived) => {
  const page = await open([[null], ['x'], [2]], [SEEN], { excel });
  type(page, 0, 1, '=TEST.SEEN(A1:A3)');
  await page.excel.waitForIdle();
  expect(shown(page, 0, 1)).toBe(arrived);
});

test('A whole column arrives as far as it is filled', async () => {
  const page = await open([[1], [2], [3]], [SEEN]);
  type(page, 0, 1, '=TEST.SEEN(A:A)');
  await page.excel.waitForIdle();
  expect(shown(page, 0, 1)).toBe('[[1],[2],[3]]');
});

test('An error of the function is its code, with its sentence; a throwing function and a rejected promise are #VALUE!', async () => {
  const page = await open(
    [],
    [
      { id: 'NONE', code: '() => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Nothing is there."); }' },
      { id: 'ZERO', code: '() => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero); }' },
      { id: 'THROWS', code: '() => { throw new Error("oops"); }' },
      { id: 'REJECTS', code: '() => Promise.reject(new Error("oops"))' },
    ],
  );
  ['NONE', 'ZERO', 'THROWS', 'REJECTS'].forEach((id, row) => type(page, row, 0, `=TEST.${id}()`));
  type(page, 0, 1, '=IFERROR(A1,"caught")');
  await page.excel.waitForIdle();
  expect(shownBelow(page, 0, 0, 4)).toEqual(['#N/A', '#DIV/0!', '#VALUE!', '#VALUE!']);
  expect(shown(page, 0, 1)).toBe('caught');
  expect(page.excel.host.session.calculation.errorSentence(page.workbook.activeSheet, 0, 0)).toBe('Nothing is there.');
});

test('Error cells reach a function that takes them, and are the result of one that does not', async () => {
  const code: TestFunction = { id: 'CODE', parameters: [{ name: 'x', type: 'any' }], code: '(x) => x.code' };
  const taking = await open([[{ error: '#N/A' }]], [code], { takesErrors: true });
  type(taking, 0, 1, '=TEST.CODE(A1)');
  await taking.excel.waitForIdle();
  // The text of the code, not the error.
  expect(taking.workbook.activeSheet.value(0, 1)).toBe('#N/A');
  const refusing = await open([[{ error: '#NUM!' }]], [code]);
  type(refusing, 0, 1, '=TEST.CODE(A1)');
  expect(shown(refusing, 0, 1)).toBe('#NUM!');
});

test('Formulas of one batch are called in one message and answered in one request', async () => {
  const page = await open([[1], [2], [3]], [DOUBLE]);
  page.excel.host.log.reset();
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B1:B3').formulas = [['=TEST.DOUBLE(A1)'], ['=TEST.DOUBLE(A2)'], ['=TEST.DOUBLE(A3)']];
    await context.sync();
  });
  expect(shownBelow(page, 0, 1, 3)).toEqual([2, 4, 6]);
  const answers = page.excel.host.log.records.flatMap(({ actions }) => actions.filter((action) => action.includes('setInvocation')));
  expect(answers).toEqual(['call CustomFunctions.setInvocationArrayResults']);
});

test('A page that is loaded anew is asked again for what it was asked and did not answer', async () => {
  const page = await open([], [{ ...LATER, code: '(x) => { window.asked = x; return new Promise((resolve) => setTimeout(() => resolve(x), 300)); }' }]);
  type(page, 0, 0, '=TEST.LATER("kept")');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(page.excel.window['asked']).toBe('kept');
  await page.excel.reloadPane();
  await page.excel.waitForIdle();
  expect(shown(page, 0, 0)).toBe('kept');
});

test('A call that is not wanted any more is canceled, and its result is dropped', async () => {
  const page = await open([], [
    { ...LATER, options: { cancelable: true }, code: '(x, invocation) => new Promise((resolve) => { invocation.onCanceled = () => { window.canceled = x; }; setTimeout(() => resolve(x), 200); })' },
  ]);
  type(page, 0, 0, '=TEST.LATER("first")');
  await new Promise((resolve) => setTimeout(resolve, 50));
  type(page, 0, 0, 'mine');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.excel.waitForIdle();
  expect(page.excel.window['canceled']).toBe('first');
  expect(shown(page, 0, 0)).toBe('mine');
});

test('A streaming function goes on answering', async () => {
  const page = await open([], [
    { id: 'TICK', options: { stream: true }, code: '(invocation) => { invocation.setResult(1); window.tick = (x) => invocation.setResult(x); }' },
  ]);
  type(page, 0, 0, '=TEST.TICK()');
  type(page, 0, 1, '=A1*10');
  await page.excel.waitForIdle();
  expect([shown(page, 0, 0), shown(page, 0, 1)]).toEqual([1, 10]);
  page.excel.window.eval('tick(2)');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect([shown(page, 0, 0), shown(page, 0, 1)]).toEqual([2, 20]);
});

test('Arguments above 5 MB are #VALUE!, as no message takes them', async () => {
  const page = await open([], [SEEN]);
  type(page, 0, 0, '=TEST.SEEN(MAKEARRAY(6,30,LAMBDA(r,c,REPT("x",30000))))');
  await page.excel.waitForIdle();
  expect(shown(page, 0, 0)).toBe('#VALUE!');
});

test('A result above 5 MB is #VALUE!, and the results beside it arrive', async () => {
  const page = await open(
    [],
    [
      { id: 'LARGE', result: { dimensionality: 'matrix' }, code: '() => Array.from({ length: 200 }, () => ["x".repeat(30000)])' },
      { id: 'SMALL', code: '() => 1' },
    ],
  );
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').formulas = [['=TEST.LARGE()', '=TEST.SMALL()']];
    await context.sync();
  });
  expect([shown(page, 0, 0), shown(page, 0, 1)]).toEqual(['#VALUE!', 1]);
});

test('Calls that together exceed 5 MB travel in several messages', async () => {
  const page = await open([['x'.repeat(30_000)]], [{ id: 'LENGTH', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }], code: '(cells) => cells.flat().join("").length' }]);
  const formula = '=TEST.LENGTH(MAKEARRAY(10,10,LAMBDA(r,c,$A$1)))';
  for (let row = 0; row < 3; row += 1) type(page, row, 1, formula);
  await page.excel.waitForIdle();
  expect(shownBelow(page, 0, 1, 3)).toEqual([3_000_000, 3_000_000, 3_000_000]);
});

test('Excel 2021 has no custom functions: the page is told, and cells say #NAME?', async () => {
  const page = await open([[1]], [DOUBLE], { excel: '2021' });
  type(page, 0, 1, '=TEST.DOUBLE(A1)');
  expect(shown(page, 0, 1)).toBe('#NAME?');
  expect(page.excel.window.eval("Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')")).toBe(false);
});

