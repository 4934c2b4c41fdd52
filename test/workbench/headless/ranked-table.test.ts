import { newWorkbook } from '../../../workbench/engine/open';
import { compareRanks, readPublishedRanks } from '../../../workbench/headless/published-ranks';
import { rankedTables } from '../../../workbench/headless/ranked-table';

const UNITS = [
  { group: 'Sở', unit: 'Sở B', score: 72, rank: 2, cell: 'S!D2' },
  { group: 'Sở', unit: 'Sở A', score: 85.4, rank: 1, cell: 'S!D3' },
  { group: 'Sở', unit: 'Sở không chấm', score: null, rank: null, cell: 'S!D4' },
  { group: 'Huyện', unit: 'Huyện\nX', score: 1.25, rank: 1, cell: 'S!D6' },
];

test('Each group is a table in the order of rank with the decimals of its scores; who is not ranked comes last', () => {
  expect(rankedTables(UNITS, 'vi')).toBe(
    [
      'Sở',
      '  Hạng  Đơn vị         Điểm',
      '  ────  ─────────────  ────',
      '     1  Sở A           85,4',
      '     2  Sở B           72,0',
      '     –  Sở không chấm     –',
      '',
      'Huyện',
      '  Hạng  Đơn vị   Điểm',
      '  ────  ───────  ────',
      '     1  Huyện X  1,25',
    ].join('\n'),
  );
});

test('A rank that differs from the published one, or is a text, or is nowhere, is told', () => {
  const workbook = newWorkbook();
  const rows = [
    ['Sở A', 1],
    ['Sở  B', 3],
    ['Sở C', '3'],
  ] as const;
  rows.forEach((row, r) => row.forEach((value, c) => workbook.activeSheet.setValue(r, c, value)));
  const published = readPublishedRanks('group\tunit\tscore\tpublished_rank\nI\tSở A\t85.40\t1\nI\tSở B\t72\t2\nI\tSở C\t71\t3\nI\tSở D\t70\t4\n');
  expect(compareRanks(workbook.activeSheet, 1, published)).toEqual({
    agreeing: 1,
    differing: [
      { unit: 'Sở B', published: 2, found: '3' },
      { unit: 'Sở C', published: 3, found: '"3"' },
      { unit: 'Sở D', published: 4, found: 'not on the sheet' },
    ],
  });
});

test('A line of published ranks without a number is refused', () => {
  expect(() => readPublishedRanks('group\tunit\tscore\tpublished_rank\nI\tSở A\tx\t1')).toThrow(RangeError);
  expect(() => readPublishedRanks('group\tunit\tscore\nI\tSở A\t1')).toThrow(/published_rank/);
});
