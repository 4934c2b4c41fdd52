import { JSDOM } from 'jsdom';
import { DECREE_STYLE, tablesHtml, tablesText } from '../../src/tables';
import { drawnUnits, tablesOf } from './drawn-units';

const TABLES = tablesOf(
  drawnUnits(`
    Các Sở | Sở Y tế | 84.4
    Các Sở | <b>Sở</b> & "Nội vụ" | 84.4
    Các huyện | Lắk | 51.6
  `),
  { notes: 'ties' },
);
const ANNEX = { heading: 'Phụ lục', title: 'Kết quả', issued: '(Kèm theo …)' };
const INPUT = { tables: TABLES, annex: ANNEX, style: DECREE_STYLE, language: 'vi' } as const;

test('Every table has a heading row to repeat, absolute widths and borders on each cell', () => {
  const { document } = new JSDOM(tablesHtml(INPUT)).window;
  const [first] = document.querySelectorAll('table');
  expect(document.querySelectorAll('table')).toHaveLength(2);
  expect(first?.querySelectorAll('thead tr')).toHaveLength(1);
  expect(first?.querySelector('thead tr')?.getAttribute('style')).toContain('mso-yfti-tblhead:yes');
  expect([...(first?.querySelectorAll('th') ?? [])].map((cell) => /width:([\d.]+)pt/.exec(cell.getAttribute('style') ?? '')?.[1])).toEqual(['43.94', '219.69', '87.87', '87.87']);
  for (const cell of document.querySelectorAll('td, th')) expect(cell.getAttribute('style')).toContain('border:solid #000000 0.5pt');
  for (const run of document.querySelectorAll('span')) expect(run.getAttribute('style')).toMatch(/font-family:'Times New Roman',serif.*font-size:1[34]pt/);
});

test('Names reach the page as text only, scores with the sign of the language', () => {
  const { document } = new JSDOM(tablesHtml(INPUT)).window;
  expect([...document.querySelectorAll('td')].map(({ textContent }) => textContent).slice(0, 8)).toEqual(['1', 'Sở Y tế', '84,40', '1', '2', '<b>Sở</b> & "Nội vụ"', '84,40', '1']);
  expect(document.querySelector('td b')).toBeNull();
});

test('The text beside it has a line for each row and tabs between cells; a line break inside a name is a space', () => {
  const broken = tablesOf({ ...drawnUnits('|a|1'), units: { ...drawnUnits('|a|1').units, names: ['Sở\nNội\tvụ'] } });
  expect(tablesText({ ...INPUT, tables: broken, annex: null })).toBe('STT\tTên đơn vị\tTổng điểm\tXếp hạng\n1\tSở Nội vụ\t1,00\t1');
  expect(tablesText(INPUT).split('\n').slice(0, 6)).toEqual(['Phụ lục', 'KẾT QUẢ', '(Kèm theo …)', '', '1. Các Sở:', 'STT\tTên đơn vị\tTổng điểm\tXếp hạng']);
});
