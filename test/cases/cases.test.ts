/** Runs every case, and says how many of which layouts passed. */
import { rankScores } from '../../src/ranking';
import { columnIndex, columnLetters, formatA1, isBlocking, precisionProblems } from '../../src/sheet';
import { pastedGrid } from '../../src/sheet/pasted';
import { pastedTable } from '../sheet/pasted/drawn-text';
import { drawnSheet, readDrawn, unitsAsText } from '../sheet/drawn-sheet';
import type { CaseLayout, SheetCase } from './case';
import { pastedColumnCases } from './layouts/pasted-column';
import { decisionCases } from './layouts/decisions';
import { evidenceOfColumnsCases } from './layouts/evidence-of-columns';
import { evidenceOfGroupsCases } from './layouts/evidence-of-groups';
import { evidenceOfRowsCases } from './layouts/evidence-of-rows';
import { fuzzedCases } from './layouts/found-by-fuzzing';
import { groupCases } from './layouts/groups';
import { headerCases } from './layouts/headers';
import { hiddenTotalCases } from './layouts/hidden-totals';
import { pastedDecisionCases } from './layouts/pasted-decision';
import { rowCases } from './layouts/rows';
import { sectionCases } from './layouts/sections';
import { toldByNamesCases } from './layouts/told-by-names';
import { unrankedCases } from './layouts/unranked';
import { countryIndexCases } from './published/country-indices';
import { medalAndPointCases } from './published/medals-and-points';
import { universityCases } from './published/universities';
import { numberTextCases } from './scores/number-texts';
import { scoreColumnCases } from './scores/score-columns';
import { smallGroupCases } from './scores/small-groups';
import { worthALookCases } from './scores/worth-a-look';
import { yearHeaderCases } from './scores/years-as-headers';

const CASES: readonly SheetCase[] = [
  ...decisionCases,
  ...pastedDecisionCases,
  ...pastedColumnCases,
  ...headerCases,
  ...groupCases,
  ...toldByNamesCases,
  ...sectionCases,
  ...unrankedCases,
  ...rowCases,
  ...fuzzedCases,
  ...evidenceOfColumnsCases,
  ...evidenceOfRowsCases,
  ...evidenceOfGroupsCases,
  ...hiddenTotalCases,
  ...scoreColumnCases,
  ...yearHeaderCases,
  ...numberTextCases,
  ...worthALookCases,
  ...smallGroupCases,
  ...countryIndexCases,
  ...universityCases,
  ...medalAndPointCases,
];
const passed = new Map<CaseLayout, number>();
let passedCases = 0;

function letters(column: number | null | undefined): string | null {
  return column === null || column === undefined ? null : columnLetters(column);
}

function check(sheetCase: SheetCase): void {
  const { expected } = sheetCase;
  const grid = sheetCase.pasted === true ? pastedGrid(pastedTable(sheetCase.sheet), { top: 0, left: 0 }) : drawnSheet(sheetCase.sheet, sheetCase);
  const { problems, layout, reading } = readDrawn(grid, sheetCase.choices === undefined ? {} : { choices: sheetCase.choices });
  if ('blocked' in expected) {
    const problem = problems.find(isBlocking);
    expect(problem?.code).toBe(expected.blocked);
    if (expected.at !== undefined) expect(problem?.cell === undefined || problem.cell === null ? null : formatA1(problem.cell)).toBe(expected.at);
    if (expected.candidates !== undefined) {
      expect(problem?.code === 'score-column-ambiguous' ? problem.candidates.map(({ column }) => columnLetters(column)) : []).toEqual(expected.candidates);
    }
    return;
  }
  if (layout === null || reading === null) throw new Error(`Not understood: ${JSON.stringify(problems)}`);
  expect({
    headerRow: layout.headerRow === null ? null : layout.headerRow + 1,
    unit: letters(layout.unitColumn),
    score: letters(layout.scoreColumn),
    group: letters(layout.groupColumn),
    rank: letters(layout.rankColumn),
  }).toEqual({ headerRow: expected.headerRow, unit: expected.unit, score: expected.score, group: expected.group ?? null, rank: expected.rank ?? null });
  const units = expected.units.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  expect(unitsAsText(reading).map((line) => line.replace(/\s+/gu, ' '))).toEqual(units);
  expect([...reading.problems, ...precisionProblems(layout, reading)].map(({ code, cell }) => (cell === null ? code : `${code} ${formatA1(cell)}`))).toEqual(expected.problems ?? []);
  expect(reading.rowsInDoubt).toEqual([]);
  expect(layout.scoreOrder.order).toBe(expected.order ?? 'descending');
  if (expected.leftOut !== undefined) expect(reading.leftOut.map(({ row, name }) => `${formatA1({ row, column: layout.unitColumn })} ${name}`)).toEqual(expected.leftOut);
  if (expected.candidates !== undefined) expect(layout.scoreCandidates.map(({ column }) => columnLetters(column))).toEqual(expected.candidates);
  if (expected.decimals !== undefined) expect(reading.units.decimals).toEqual(expected.decimals);
  if (expected.publishedRanks !== undefined) {
    const column = columnIndex(expected.publishedRanks) ?? -1;
    const { scores, groups, groupNames, decimals, rows } = reading.units;
    const ranks = rankScores(scores, { order: layout.scoreOrder.order, groups, groupCount: groupNames.length, decimals });
    expect(Array.from(ranks)).toEqual(Array.from(rows, (row) => grid.values[row]?.[column]));
  }
}

describe('cases', () => {
  test('there are cases, each with a title of its own and a source', () => {
    expect(CASES.length).toBeGreaterThan(0);
    expect(new Set(CASES.map(({ title }) => title)).size).toBe(CASES.length);
    expect(CASES.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  test.each(CASES.map((sheetCase): [string, SheetCase] => [sheetCase.title, sheetCase]))('%s', (_title, sheetCase) => {
    check(sheetCase);
    passedCases += 1;
    for (const layout of sheetCase.layouts) passed.set(layout, (passed.get(layout) ?? 0) + 1);
  });

  afterAll(() => {
    const counts = [...passed].map(([layout, count]) => `${layout} ${count}`).join(', ');
    process.stdout.write(`Sheet cases: ${passedCases} of ${CASES.length} passed (${counts})\n`);
  });
});
