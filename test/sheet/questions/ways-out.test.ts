import type { WayOut } from '../../../src/sheet';
import { drawnSheet, unitsAsText } from '../drawn-sheet';
import { scoresOf, settle, take, waysOf } from '../settled-sheet';

const answers = (kind: string) => (way: WayOut): boolean => way.kind === 'row' && way.answer.kind === kind;
const groups = (by: string) => (way: WayOut): boolean => way.kind === 'groups' && way.by === by;
const codes = (sheet: { readonly problems: readonly { readonly code: string }[] }): string[] => sheet.problems.map(({ code }) => code);

const SLIP = drawnSheet(`
  STT | Đơn vị | Điểm
  1 | Sở A | 85.40
  2 | Sở B | 8540
  3 | Sở C | 84.1
  4 | Sở D | 83.2
  5 | Sở E | 82.25
  6 | Sở G | 81.9
  7 | Sở H | 80.5
  8 | Sở I | 79.75
`);

describe('a score out of line', () => {
  const found = settle(SLIP);

  test('is offered as the likely one, as right, as not scored, as no unit', () => {
    expect(waysOf(SLIP, found, 'score-out-of-line')).toEqual([
      { kind: 'row', row: 2, answer: { kind: 'score', score: 85.4 } },
      { kind: 'row', row: 2, answer: { kind: 'right', about: 'score-out-of-line' } },
      { kind: 'row', row: 2, answer: { kind: 'not-scored' } },
      { kind: 'row', row: 2, answer: { kind: 'ignored' } },
    ]);
  });

  test.each([
    ['score', 85.4],
    ['right', 8540],
    ['not-scored', null],
  ] as const)('once answered %s is no problem any more', (kind, score) => {
    const settled = take(SLIP, found, 'score-out-of-line', answers(kind));
    expect(codes(settled)).toEqual([]);
    expect(scoresOf(settled.reading)['Sở B']).toBe(score);
  });

  test('of a row to be ignored is not listed, and an existing rank column loses its rank there', () => {
    const settled = take(SLIP, found, 'score-out-of-line', answers('ignored'));
    expect(Object.keys(scoresOf(settled.reading))).not.toContain('Sở B');
    expect(settled.reading?.ignoredRows).toEqual([2]);
  });
});

describe('units without a score that can be read', () => {
  test.each([
    ['score-missing', 'Sở B | '],
    ['score-is-text', 'Sở B | chưa rõ lắm'],
    ['score-is-error', 'Sở B | !#N/A'],
    ['score-is-boolean', 'Sở B | TRUE'],
  ] as const)('%s is settled as not scored, or the row is ignored', (code, row) => {
    const grid = drawnSheet(`Đơn vị | Điểm\nSở A | 85.4\n${row}\nSở C | 72`);
    const found = settle(grid);
    const unscored = take(grid, found, code, answers('not-scored'));
    expect(codes(unscored)).toEqual([]);
    expect(scoresOf(unscored.reading)).toEqual({ 'Sở A': 85.4, 'Sở B': null, 'Sở C': 72 });
    const ignored = take(grid, found, code, answers('ignored'));
    expect(codes(ignored)).toEqual([]);
    expect(scoresOf(ignored.reading)).toEqual({ 'Sở A': 85.4, 'Sở C': 72 });
  });

  test('a row with a score and no name is ignored', () => {
    const grid = drawnSheet('STT | Đơn vị | Điểm\n1 | Sở A | 85.4\n2 |  | 80\n3 | Sở C | 72');
    const settled = take(grid, settle(grid), 'unit-name-missing', answers('ignored'));
    expect(codes(settled)).toEqual([]);
  });
});

describe('texts with two readings', () => {
  const GRID = drawnSheet("Đơn vị | Điểm\nSở A | '91.651\nSở B | '85.402\nSở C | '72.118");

  test.each([
    ['decimal', [91.651, 85.402, 72.118]],
    ['thousands', [91651, 85402, 72118]],
  ] as const)('are all read as chosen: %s', (reading, scores) => {
    const found = settle(GRID);
    expect(codes(found)).toContain('scores-ambiguous');
    const settled = take(GRID, found, 'scores-ambiguous', (way) => way.kind === 'sign' && way.reading === reading);
    expect(codes(settled)).toEqual([]);
    expect(Object.values(scoresOf(settled.reading))).toEqual(scores);
  });

  test('a single one among numbers of another size is read as either', () => {
    const grid = drawnSheet("Đơn vị | Điểm\nSở A | 3000\nSở B | '91.651\nSở C | 2800\nSở D | 3300");
    const found = settle(grid);
    const settled = take(grid, found, 'score-text-ambiguous', (way) => way.kind === 'row' && way.answer.kind === 'score' && way.answer.score === 91651);
    expect(scoresOf(settled.reading)['Sở B']).toBe(91651);
    expect(settled.reading?.units.decimals).toEqual([0]);
  });
});

describe('groups that the sheet does not mark', () => {
  const BY_NAMES = drawnSheet(`
    Đơn vị | Điểm
    Sở A | 85
    UBND xã B | 84
    Sở C | 83
    Ban D | 82
    UBND phường E | 81
    Xã G | 80
  `);
  const BY_NUMBERS = drawnSheet('STT | Đơn vị | Điểm\n1 | Alpha | 85\n2 | Beta | 84\n3 | Gamma | 83\n1 | Delta | 82\n2 | Epsilon | 81');

  test('are taken from the names with one click', () => {
    const settled = take(BY_NAMES, settle(BY_NAMES), 'groups-by-name', groups('names'));
    expect(codes(settled)).toEqual([]);
    expect(settled.reading === null ? [] : unitsAsText(settled.reading)).toEqual([
      'Sở, ban, ngành: Sở A = 85',
      'Xã, phường, đặc khu: UBND xã B = 84',
      'Sở, ban, ngành: Sở C = 83',
      'Sở, ban, ngành: Ban D = 82',
      'Xã, phường, đặc khu: UBND phường E = 81',
      'Xã, phường, đặc khu: Xã G = 80',
    ]);
  });

  test('are taken from the numbering with one click', () => {
    const settled = take(BY_NUMBERS, settle(BY_NUMBERS), 'numbering-restarts', groups('numbering'));
    expect(codes(settled)).toEqual([]);
    expect(settled.reading?.units.groupNames).toEqual(['Nhóm 1', 'Nhóm 2']);
    expect(Array.from(settled.reading?.units.groups ?? [])).toEqual([0, 0, 0, 1, 1]);
  });

  test.each([
    ['groups-by-name', BY_NAMES],
    ['numbering-restarts', BY_NUMBERS],
  ] as const)('stay one group where that is said (%s)', (code, grid) => {
    const settled = take(grid, settle(grid), code, groups('none'));
    expect(codes(settled)).toEqual([]);
    expect(settled.reading?.units.groupNames).toEqual(['']);
  });

  test('are forgotten where a name of no kind has come, and that is handed back', () => {
    const { choices } = take(BY_NAMES, settle(BY_NAMES), 'groups-by-name', groups('names'));
    const later = settle(drawnSheet('Đơn vị | Điểm\nSở A | 1\nSở B | 2\nSở C | 3\nXã D | 4\nXã E | 5\nXã G | 6\nQuảng Ninh | 7'), choices);
    expect(later.reading?.units.groupNames).toEqual(['']);
    expect(later.reading?.unfitChoices).toEqual(choices);
  });
});

describe('columns', () => {
  test('two score columns that cannot be told apart are candidates to click', () => {
    const grid = drawnSheet('Đơn vị | Điểm A | Điểm B\nSở A | 85 | 60\nSở B | 72 | 80\nSở C | 70 | 75');
    const found = settle(grid);
    expect(waysOf(grid, found, 'score-column-ambiguous')).toEqual([
      { kind: 'column', role: 'score', column: 1, header: 'Điểm A' },
      { kind: 'column', role: 'score', column: 2, header: 'Điểm B' },
    ]);
    const settled = take(grid, found, 'score-column-ambiguous', (way) => way.kind === 'column' && way.column === 2);
    expect(scoresOf(settled.reading)).toEqual({ 'Sở A': 60, 'Sở B': 80, 'Sở C': 75 });
    expect(settled.layout?.scoreReason).toBe('chosen');
  });

  test('two quarters side by side are asked about', () => {
    const grid = drawnSheet('STT | Đơn vị | Quý I |  | Quý II | \n | | Điểm | Hạng | Điểm | Hạng\n1 | Sở A | 85 | 1 | 60 | 2\n2 | Sở B | 72 | 2 | 80 | 1', { merges: ['C1:D1', 'E1:F1', 'A1:A2', 'B1:B2'] });
    const found = settle(grid);
    expect(codes(found)).toEqual(['score-column-ambiguous']);
    const settled = take(grid, found, 'score-column-ambiguous', (way) => way.kind === 'column' && way.column === 4);
    expect(settled.layout?.rankColumn).toBe(5);
  });

  test('a sheet without a known name column offers its columns', () => {
    const grid = drawnSheet('A1 | A2\n1 | 2\n3 | 4');
    const found = settle(grid);
    expect(waysOf(grid, found, 'no-unit-column').map(({ kind }) => kind)).toEqual(['column', 'column']);
  });
});

describe('what is right as it is', () => {
  test('the same unit twice may be two units, and one of them may be left out', () => {
    const grid = drawnSheet('Đơn vị | Điểm\nXã Tân Lập | 85\nXã Ea Kar | 84\nXã Tân Lập | 83');
    const found = settle(grid);
    expect(codes(take(grid, found, 'unit-duplicate', answers('right')))).toEqual([]);
    expect(Array.from(take(grid, found, 'unit-duplicate', answers('ignored')).reading?.units.scores ?? [])).toEqual([85, 84]);
  });

  test('a near tie is cured by more decimals or left as it is', () => {
    const grid = drawnSheet('Đơn vị | Điểm\nSở A | 85.404\nSở B | 85.401\nSở C | 70', { formats: { B: '0.00' } });
    const found = settle(grid);
    expect(waysOf(grid, found, 'near-tie')[0]).toEqual({ kind: 'decimals', decimals: 3 });
    expect(codes(take(grid, found, 'near-tie', answers('right')))).toEqual([]);
  });

  test('a group that is not ranked stays so without being mentioned, or is ranked after all', () => {
    const grid = drawnSheet('STT | Đơn vị | Điểm\nI | Các sở | \n1 | Sở A | 85\n2 | Sở B | 84\nII | Đơn vị không xếp hạng | \n1 | Công an tỉnh | 90');
    const found = settle(grid);
    const left = take(grid, found, 'group-not-ranked', (way) => way.kind === 'group' && !way.ranked);
    expect(codes(left)).toEqual([]);
    expect(scoresOf(left.reading)['Công an tỉnh']).toBeNull();
    const ranked = take(grid, found, 'group-not-ranked', (way) => way.kind === 'group' && way.ranked);
    expect(scoresOf(ranked.reading)['Công an tỉnh']).toBe(90);
  });

  test('names in an old encoding are kept', () => {
    const grid = drawnSheet('Đơn vị | Điểm\nSë Néi vô | 85\nSë Tµi chÝnh | 84');
    expect(codes(take(grid, settle(grid), 'names-legacy-encoding', ({ kind }) => kind === 'accept'))).toEqual([]);
  });
});

describe('sections in sections', () => {
  const GRID = drawnSheet(`
    STT | Đơn vị | Điểm
    A | Khối tỉnh |
    I | Các sở |
    1 | Sở A | 85
    2 | Sở B | 84
    II | Các ban |
    1 | Ban C | 83
    B | Khối huyện |
    I | Các huyện |
    1 | Huyện D | 82
  `);

  test('are ranked at the innermost, or at the outermost as chosen', () => {
    expect(settle(GRID).reading?.units.groupNames).toEqual(['Các sở', 'Các ban', 'Các huyện']);
    expect(settle(GRID).reading?.sectionDepth).toBe(2);
    const outer = settle(GRID, [{ about: 'sections', level: 'outermost' }]);
    expect(outer.reading?.units.groupNames).toEqual(['Khối tỉnh', 'Khối huyện']);
    expect(Array.from(outer.reading?.units.groups ?? [])).toEqual([0, 0, 0, 1]);
  });

  test('an inner section that is not ranked stays out of the outer group', () => {
    const grid = drawnSheet('STT | Đơn vị | Điểm\nA | Khối tỉnh |\nI | Các sở |\n1 | Sở A | 85\nII | Đơn vị không xếp hạng |\n1 | Ban C | 83');
    const outer = settle(grid, [{ about: 'sections', level: 'outermost' }]);
    expect(scoresOf(outer.reading)).toEqual({ 'Sở A': 85, 'Ban C': null });
  });
});
