import { planNativeRanks, planRankFunctions, type UnitTable } from '../../../src/sheet';
import { drawnSheet, readDrawn } from '../drawn-sheet';
import { formulaInput, shownFormulas } from './drawn-formulas';

const SECTIONS = `
  STT | Đơn vị        | Điểm
  1   | Các sở        |
  1   | Sở A          | 85
  2   | Sở B          | 72
  2   | Các huyện     |
  1   | Huyện A       | 61
  2   | Huyện B       |
  3   | Huyện C       | 72
`;

const MIXED = `
  Nhóm  | Đơn vị  | Điểm
  Sở    | Sở A    | 85
  Huyện | Huyện A | 61
  Sở    | Sở B    | 72
  Huyện | Huyện B | 72
`;

describe('formulas with the add-in\'s functions', () => {
  test('rank each unit against the range of its group, with all options spelled out', () => {
    expect(shownFormulas(planRankFunctions, SECTIONS)).toEqual([
      '3: =XEPHANG.RANK($C3,$C$3:$C$4,"descending","standard",2)',
      '4: =XEPHANG.RANK($C4,$C$3:$C$4,"descending","standard",2)',
      '6: =XEPHANG.RANK($C6,IF(ISNUMBER($C$6:$C$8),$C$6:$C$8,""),"descending","standard",2)',
      '7: -',
      '8: =XEPHANG.RANK($C8,IF(ISNUMBER($C$6:$C$8),$C$6:$C$8,""),"descending","standard",2)',
    ]);
  });

  test('pick the group by its column where its rows do not stand together', () => {
    expect(shownFormulas(planRankFunctions, MIXED, { order: 'ascending', ties: 'dense', decimals: 'all' })).toEqual([
      '2: =XEPHANG.RANKIF($C2,$A2,$C$2:$C$5,$A$2:$A$5,"ascending","dense","all")',
      '3: =XEPHANG.RANKIF($C3,$A3,$C$2:$C$5,$A$2:$A$5,"ascending","dense","all")',
      '4: =XEPHANG.RANKIF($C4,$A4,$C$2:$C$5,$A$2:$A$5,"ascending","dense","all")',
      '5: =XEPHANG.RANKIF($C5,$A5,$C$2:$C$5,$A$2:$A$5,"ascending","dense","all")',
    ]);
  });

  test('an ordinal rank adds the place among the equal scores down to the own row', () => {
    const drawing = `
      Đơn vị | Điểm
      Sở A   | 85
      Sở B   | 85
    `;
    expect(shownFormulas(planRankFunctions, drawing, { ties: 'ordinal', decimals: 1 })).toEqual([
      '2: =XEPHANG.RANK($B2,$B$2:$B$3,"descending","ordinal",1)+XEPHANG.RANK($B2,$B$2:$B2,"descending","modified",1)-XEPHANG.RANK($B2,$B$2:$B2,"descending","standard",1)',
      '3: =XEPHANG.RANK($B3,$B$2:$B$3,"descending","ordinal",1)+XEPHANG.RANK($B3,$B$2:$B3,"descending","modified",1)-XEPHANG.RANK($B3,$B$2:$B3,"descending","standard",1)',
    ]);
  });
});

describe('formulas with Excel\'s own functions', () => {
  const TWO = `
    Đơn vị | Điểm
    Sở A   | 85
    Sở B   | 72
  `;

  test.each([
    ['standard', '1+SUMPRODUCT(ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,2)>ROUND($B3,2)))'],
    ['modified', 'SUMPRODUCT(ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,2)>=ROUND($B3,2)))'],
    ['fractional', 'SUMPRODUCT(ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,2)>ROUND($B3,2)))+(SUMPRODUCT(ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,2)=ROUND($B3,2)))+1)/2'],
    ['ordinal', 'SUMPRODUCT(ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,2)>ROUND($B3,2)))+SUMPRODUCT(ISNUMBER($B$2:$B3)*(ROUND($B$2:$B3,2)=ROUND($B3,2)))'],
    [
      'dense',
      'SUMPRODUCT(--(FREQUENCY(ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,2)>ROUND($B3,2))*(ROUND($B$2:$B$3,2)-ROUND($B3,2)),ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,2)>ROUND($B3,2))*(ROUND($B$2:$B$3,2)-ROUND($B3,2)))>0))',
    ],
  ] as const)('the %s method', (ties, expression) => {
    expect(shownFormulas(planNativeRanks, TWO, { ties })).toContain(`3: =IF(ISNUMBER($B3),${expression},"")`);
  });

  test('in ascending order the lesser score is better, also by how much', () => {
    expect(shownFormulas(planNativeRanks, TWO, { order: 'ascending', decimals: 0 })).toContain('3: =IF(ISNUMBER($B3),1+SUMPRODUCT(ISNUMBER($B$2:$B$3)*(ROUND($B$2:$B$3,0)<ROUND($B3,0))),"")');
    expect(JSON.stringify(shownFormulas(planNativeRanks, TWO, { order: 'ascending', ties: 'dense' }))).toContain('(ROUND($B3,2)-ROUND($B$2:$B$3,2))');
  });

  test('what is no number in the range is kept from ROUND', () => {
    expect(shownFormulas(planNativeRanks, SECTIONS)).toContain('6: =IF(ISNUMBER($C6),1+SUMPRODUCT(IF(ISNUMBER($C$6:$C$8),(ROUND($C$6:$C$8,2)>ROUND($C6,2))*1,0)),"")');
  });

  test('a group is picked by its column where its rows do not stand together', () => {
    expect(shownFormulas(planNativeRanks, MIXED)).toContain('3: =IF(ISNUMBER($C3),1+SUMPRODUCT(ISNUMBER($C$2:$C$5)*($A$2:$A$5=$A3)*(ROUND($C$2:$C$5,2)>ROUND($C3,2))),"")');
  });

  test('are refused without a number of decimals', () => {
    expect(shownFormulas(planNativeRanks, TWO, { decimals: 'all' })).toEqual({ code: 'formulas-need-decimals' });
  });

  test('are refused for more than 5,000 units', () => {
    expect(planNativeRanks(listOf(5_000)).problem).toBeNull();
    expect(planNativeRanks(listOf(5_001)).problem).toEqual({ code: 'formulas-too-many', units: 5_001, limit: 5_000 });
    expect(planRankFunctions(listOf(5_001)).problem).toBeNull();
  });
});

describe.each([
  ['functions', planRankFunctions],
  ['native formulas', planNativeRanks],
])('what %s cannot tell is refused with its cell', (_, plan) => {
  test('a score held as text', () => {
    const drawing = `
      Đơn vị | Điểm
      Sở A   | '85,4
      Sở B   | 72
    `;
    expect(shownFormulas(plan, drawing)).toEqual({ code: 'score-is-held-as-text', cell: 'B2', unit: 'Sở A' });
  });

  test('a number that is no unit\'s score, between the scores of a group', () => {
    const drawing = `
      STT | Đơn vị | Điểm
      1   | Sở A   | 85
          |        | 100
      2   | Sở B   | 72
    `;
    expect(shownFormulas(plan, drawing)).toEqual({ code: 'number-among-scores', cell: 'C3', group: '' });
  });

  test('a group written in two ways that the add-in reads as one, where its rows do not stand together', () => {
    const drawing = `
      Nhóm      | Đơn vị | Điểm
      Hòa Bình  | Xã A   | 85
      Sở        | Sở A   | 61
      Hoà Bình  | Xã B   | 72
      Sở        | Sở B   | 60
    `;
    expect(shownFormulas(plan, drawing)).toEqual({ code: 'group-written-differently', cell: 'A4', group: 'Hòa Bình' });
  });

  test('a group that is an error value', () => {
    const drawing = `
      Nhóm | Đơn vị | Điểm
      Sở   | Sở A   | 85
      !#N/A | Sở B  | 61
      Sở   | Sở C   | 72
      !#N/A | Sở D  | 61
      Xã   | Xã D   | 61
      Xã   | Xã E   | 61
    `;
    expect(shownFormulas(plan, drawing)).toEqual({ code: 'group-is-error', cell: 'A3' });
  });
});

test('a group whose spellings only Excel\'s = tells apart is fine for RANKIF and refused natively', () => {
  const drawing = `
    Nhóm  | Đơn vị | Điểm
    Sở  Y | Sở A   | 85
    Xã    | Xã A   | 61
    sở Y  | Sở B   | 72
    Xã    | Xã B   | 60
  `;
  expect(shownFormulas(planRankFunctions, drawing)).toHaveLength(4);
  expect(shownFormulas(planNativeRanks, drawing)).toEqual({ code: 'group-written-differently', cell: 'A4', group: 'Sở Y' });
});

/** Units in one group, all with the score 1. */
function listOf(count: number): Parameters<typeof planNativeRanks>[0] {
  const units: UnitTable = {
    rows: Int32Array.from({ length: count }, (_, unit) => unit),
    names: Array.from({ length: count }, (_, unit) => `Xã ${String(unit)}`),
    scores: new Float64Array(count).fill(1),
    groups: new Uint32Array(count),
    groupNames: [''],
    decimals: [2],
  };
  return { units, scores: { column: 1, top: 0, values: new Array<number>(count).fill(1), numberFormats: null }, groups: null, order: 'descending', ties: 'standard' };
}

describe('scores that a person settled otherwise than their cells', () => {
  const GRID = drawnSheet('Đơn vị | Điểm\nSở A | 85\nSở B | 8540\nSở C | 72');

  test.each([{ kind: 'score', score: 85.4 } as const, { kind: 'not-scored' } as const])('are not left to formulas, which see the cells only (%j)', (answer) => {
    const { reading } = readDrawn(GRID, { settled: [{ about: 'row', unit: { name: 'Sở B', group: '', place: 0, of: 1, cell: '8540' }, answer }] });
    if (reading === null) throw new Error('not read');
    const input = { ...formulaInput(GRID), units: reading.units };
    expect(planRankFunctions(input).problem).toEqual({ code: 'score-differs-from-cell', cell: { row: 2, column: 1 }, unit: 'Sở B' });
  });
});
