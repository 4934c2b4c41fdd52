import { newWorkbook } from '../../../workbench/engine/open';
import { HeadlessExcel } from '../../../workbench/headless/headless-excel';
import { pageWith } from '../office-page';

async function open(script: string): Promise<HeadlessExcel> {
  return HeadlessExcel.open({ workbook: newWorkbook(), fileName: 'a.xlsx', addin: pageWith(script) });
}

test('A page learns from Office.onReady whether its pane is shown, also after a reload', async () => {
  const excel = await open('Office.onReady((info) => { document.body.dataset.mode = info.addin.visibilityMode; });');
  expect(excel.document.body.dataset['mode']).toBe('Hidden');
  await excel.openPane();
  await excel.reloadPane();
  expect(excel.document.body.dataset['mode']).toBe('Taskpane');
  excel.close();
});

test('A reload forgets what the page held in memory and keeps its session storage and the workbook', async () => {
  const excel = await open("window.count = 1; document.body.dataset.before = sessionStorage.getItem('key') || 'nothing'; sessionStorage.setItem('key', 'kept');");
  expect(excel.document.body.dataset['before']).toBe('nothing');
  excel.window.eval('window.count = 2');
  excel.activeSheet.setValue(0, 0, 'x');
  await excel.reloadPane();
  expect(excel.document.body.dataset['before']).toBe('kept');
  expect(excel.window.eval('window.count')).toBe(1);
  expect(excel.activeSheet.value(0, 0)).toBe('x');
  excel.close();
});

test('What a page puts on the clipboard in its copy event can be read, by type', async () => {
  const excel = await open(`Office.onReady(() => {
    document.body.innerHTML = '<button id="copy">Copy</button>';
    document.querySelector('#copy').addEventListener('click', () => document.execCommand('copy'));
    document.addEventListener('copy', (event) => { event.clipboardData.setData('application/json', '[1]'); event.preventDefault(); });
  });`);
  await excel.click('#copy');
  expect([...excel.clipboard]).toEqual([['application/json', '[1]']]);
  await expect(excel.click('#paste')).rejects.toThrow('The page has no #paste');
  excel.close();
});

test('An error that the page does not catch fails the host with its stack', async () => {
  const excel = await open("window.fail = () => setTimeout(() => { throw new TypeError('left alone'); }, 0);");
  excel.window.eval('fail()');
  await expect(excel.waitForIdle()).rejects.toThrow(/did not catch an error: TypeError: left alone\n\s+at .*page\.js/);
  expect(() => excel.close()).toThrow(/left alone/);
});

test('There is no network but the add-in’s own files and Office.js', async () => {
  const excel = await open(`
    const script = document.createElement('script');
    script.src = 'https://example.com/tracker.js';
    document.head.append(script);
    try { new XMLHttpRequest().open('GET', 'https://example.com/data'); } catch (error) { document.body.dataset.refused = error.name; }
  `);
  expect(excel.document.body.dataset['refused']).toBe('NetworkError');
  expect([...excel.refusedAddresses].sort()).toEqual(['https://example.com/data', 'https://example.com/tracker.js']);
  excel.close();
});
