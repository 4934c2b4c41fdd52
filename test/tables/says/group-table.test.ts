import fc from 'fast-check';
import { drawnUnits, tablesOf, unitsOf } from '../drawn-units';

const DEPARTMENTS = drawnUnits(`
  Các Sở, ban, ngành | Sở Y tế          | 84.4
  Các Sở, ban, ngành | Văn phòng UBND   | 72
  Các Sở, ban, ngành | Sở Tài chính     | 85.4
  Các Sở, ban, ngành | Sở Nội vụ        |
  Các Sở, ban, ngành | Đài Phát thanh   | 72.00000000000001
  Các Sở, ban, ngành | Ban Dân tộc      | Không đánh giá
  UBND các huyện     | UBND huyện Lắk   | 51.6
  UBND các huyện     | UBND huyện Ea Kar | 61.4
`);

function drawn(tables: ReturnType<typeof tablesOf>): string[] {
  return tables.flatMap(({ heading, rows, notes }) => [heading, ...rows.map(({ serial, name, score, rank }) => [serial, name, score.value, rank].join(' | ')), ...notes]);
}

test('Each group has a table: a numbered heading, units in rank order with serials through ties, units without a rank at the end with their reason', () => {
  expect(drawn(tablesOf(DEPARTMENTS))).toEqual([
    '1. Các Sở, ban, ngành:',
    '1 | Sở Tài chính | 85.4 | 1',
    '2 | Sở Y tế | 84.4 | 2',
    '3 | Văn phòng UBND | 72 | 3',
    '4 | Đài Phát thanh | 72 | 3',
    '5 | Sở Nội vụ | Chưa có điểm | ',
    '6 | Ban Dân tộc | Không đánh giá | ',
    '2. UBND các huyện:',
    '1 | UBND huyện Ea Kar | 61.4 | 1',
    '2 | UBND huyện Lắk | 51.6 | 2',
  ]);
});

test('Units that tie stand in the order of the Vietnamese alphabet where that is chosen: Đ after D, and Ô after O', () => {
  const tied = drawnUnits(`
    | Sở Ôn  | 5
    | Sở Đa  | 5
    | Sở Oai | 5
    | Sở Du  | 5
    | Sở Ba  | 9
  `);
  expect(tablesOf(tied, { tieOrder: 'alphabetical' })[0]?.rows.map(({ name, rank }) => `${name} ${String(rank)}`)).toEqual(['Sở Ba 1', 'Sở Du 2', 'Sở Đa 2', 'Sở Oai 2', 'Sở Ôn 2']);
  expect(tablesOf(tied, { tieOrder: 'source' })[0]?.rows.map(({ name }) => name)).toEqual(['Sở Ba', 'Sở Ôn', 'Sở Đa', 'Sở Oai', 'Sở Du']);
});

test.each([
  ['standard', 'Đồng hạng 3: hai đơn vị cùng 72,00 điểm.'],
  ['dense', 'Đồng hạng 3: hai đơn vị cùng 72,00 điểm.'],
  ['fractional', 'Đồng hạng 3,5: hai đơn vị cùng 72,00 điểm.'],
  ['ordinal', 'Hạng 3 đến 4: hai đơn vị cùng 72,00 điểm, xếp theo thứ tự trong danh sách.'],
] as const)('With ties by the method %s the note says: %s', (ties, note) => {
  expect(tablesOf(DEPARTMENTS, { ties, notes: 'ties' })[0]?.notes).toEqual([note]);
});

test('A note names the rank that follows, in the words of the decision', () => {
  const scores = drawnUnits('|a|85.4\n|b|84.4\n|c|81.8\n|d|79.5\n|e|74.1\n|f|72\n|g|72\n|h|72\n|i|71.2');
  expect(tablesOf(scores, { notes: 'ties' })[0]?.notes).toEqual(['Đồng hạng 6: ba đơn vị cùng 72,00 điểm; hạng tiếp theo là 9.']);
  expect(tablesOf(scores, { notes: 'ties', language: 'en' })[0]?.notes).toEqual(['Tied at rank 6: three units with 72.00 points each; the next rank is 9.']);
});

test('A sheet without groups has one table without a heading, and a real 0 is ranked', () => {
  const [table] = tablesOf(drawnUnits('|a|0\n|b|3'));
  expect(table?.heading).toBe('');
  const score = { value: 0, numberFormat: '0.00', text: '0,00' };
  expect(table?.rows.at(-1)).toEqual({ serial: 2, name: 'a', score, rank: 2, extras: [] });
});

test('Scores show the published decimals, or as many as any score of the group has where nothing is published', () => {
  expect(tablesOf(drawnUnits('|a|1.25\n|b|3', 'all'))[0]?.rows.map(({ score }) => score.text)).toEqual(['3,00', '1,25']);
  expect(tablesOf(drawnUnits('|a|1.256\n|b|3', 1))[0]?.rows.map(({ score }) => score)).toEqual([
    { value: 3, numberFormat: '0.0', text: '3,0' },
    { value: 1.3, numberFormat: '0.0', text: '1,3' },
  ]);
});

test('An error, a truth value and a number that is not ranked stand in the place of the score as the sheet has them', () => {
  const { units, scoreCells } = unitsOf([
    { group: '', name: 'a', score: { error: '#N/A' } },
    { group: '', name: 'b', score: true },
    { group: '', name: 'c', score: 4 },
  ]);
  const listed = { ...units, scores: Float64Array.of(Number.NaN, Number.NaN, Number.NaN) };
  expect(tablesOf({ units: listed, scoreCells })[0]?.rows.map(({ score, rank }) => [score.value, rank])).toEqual([
    ['Lỗi #N/A', null],
    ['TRUE', null],
    [4, null],
  ]);
});

test('Whatever the units, every table holds its group once, in ascending ranks, unranked last, and the tie order changes no rank', () => {
  const entry = fc.record({ group: fc.constantFrom('A', 'B'), name: fc.string(), score: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant('')) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const drawing = unitsOf(entries);
      const source = tablesOf(drawing);
      const sorted = tablesOf(drawing, { tieOrder: 'alphabetical' });
      expect(source.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(entries.length);
      for (const table of source) {
        const ranks = table.rows.map(({ rank }) => rank ?? Infinity);
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        expect(table.rows.map(({ serial }) => serial)).toEqual(table.rows.map((_, index) => index + 1));
        expect(table.rows.map(({ name }) => name).sort()).toEqual(entries.filter(({ group }) => group === table.name).map(({ name }) => name).sort());
      }
      expect(sorted.map(({ rows }) => rows.map(({ rank, score }) => [rank, score]))).toEqual(source.map(({ rows }) => rows.map(({ rank, score }) => [rank, score])));
    }),
  );
});
