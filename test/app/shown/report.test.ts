import { reportHtml, reportText, type Report } from '../../../src/app/shown/report';
import { labelsIn, loadWords } from '../../../src/messages';

beforeAll(() => Promise.all([loadWords('vi'), loadWords('en')]));

const report: Report = {
  sheet: 'Sheet1',
  layout: {
    headerRow: 1,
    unitColumn: 'A',
    scoreColumn: 'B',
    scoreReason: { code: 'only-candidate', message: '', order: 'descending', orderBy: 'usual' },
    groupColumn: null,
    groups: ['Sở', 'Huyện'],
  },
  actions: [],
  question: null,
  problems: [],
  leftOut: [],
  alternatives: [],
  units: [
    { group: 'Sở', unit: 'Sở A\tB\n<i>', score: 85.4, rank: 1, cell: 'Sheet1!C2' },
    { group: 'Huyện', unit: 'Huyện C', score: null, rank: null, cell: 'Sheet1!C3' },
  ],
};

test('as text, each unit is one line of fields with tabs, numbers in the language of the reader', () => {
  expect(reportText(report, labelsIn('vi'), 'vi')).toBe('Nhóm\tTên đơn vị\tĐiểm\tXếp hạng\nSở\tSở A B <i>\t85,4\t1\nHuyện\tHuyện C\t\t');
  expect(reportText(report, labelsIn('en'), 'en')).toContain('\t85.4\t1\n');
});

test('as HTML, a name is text and never markup', () => {
  expect(reportHtml(report, labelsIn('vi'), 'vi')).toContain('&lt;i&gt;');
});

test('a sheet into which it is pasted takes names as texts, scores and ranks as numbers', () => {
  const units = [
    { group: '', unit: '=1+1', score: -5, rank: 1, cell: 'Sheet1!C2' },
    { group: '', unit: '001', score: null, rank: null, cell: 'Sheet1!C3' },
  ];
  const one = { ...report, layout: report.layout === null ? null : { ...report.layout, groups: [] }, units };
  expect(reportText(one, labelsIn('vi'), 'vi').split('\n').slice(1)).toEqual(["'=1+1\t-5\t1", '001\t\t']);
  const cells = [...reportHtml(one, labelsIn('vi'), 'vi').matchAll(/<td([^>]*)>([^<]*)/g)].map(([, looks = '', text = '']) => [text, looks.includes(String.raw`mso-number-format:'\@'`)]);
  expect(cells.slice(0, 4)).toEqual([['=1+1', true], ['-5', false], ['1', false], ['001', true]]);
});
