import fc from 'fast-check';
import { gridOf, readDrawn } from './drawn-sheet';
import { plantSheet, sheetPlans, type SheetPlan } from './random-sheets';

const RUNS = 600;

function readPlan(plan: SheetPlan): { readonly units: unknown; readonly planted: unknown } {
  const planted = plantSheet(plan);
  const { layout, reading, problems } = readDrawn(gridOf(planted.rows));
  if (layout === null || reading === null) throw new Error(`Not understood: ${JSON.stringify(problems)}`);
  const { names, scores, groups, groupNames, rows } = reading.units;
  return {
    units: {
      headerRow: layout.headerRow,
      unitColumn: layout.unitColumn,
      scoreColumn: layout.scoreColumn,
      groupColumn: layout.groupColumn,
      units: names.map((name, unit) => ({ name, score: Number.isNaN(scores[unit]) ? null : scores[unit], group: groupNames[groups[unit] ?? 0], row: rows[unit] })),
    },
    planted: {
      headerRow: planted.headerRow,
      unitColumn: planted.unitColumn,
      scoreColumn: planted.scoreColumn,
      groupColumn: planted.groupColumn,
      units: plan.groups.flatMap((group) => group.units.map((unit) => ({ ...unit, group: group.name }))).map((unit, index) => ({ ...unit, row: planted.unitRows[index] })),
    },
  };
}

describe('random sheets', () => {
  test('exactly the planted units, scores and groups are read, wherever columns stand and whatever is above and below', () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        const { units, planted } = readPlan(plan);
        expect(units).toEqual(planted);
      }),
      { numRuns: RUNS, verbose: false },
    );
  });

  test('titles above do not matter', () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        const strip = (titles: number): unknown => {
          const { reading } = readDrawn(gridOf(plantSheet({ ...plan, titles }).rows));
          return reading === null ? null : { names: reading.units.names, scores: [...reading.units.scores], groups: [...reading.units.groups], groupNames: reading.units.groupNames };
        };
        expect(strip(3)).toEqual(strip(0));
      }),
      { numRuns: 150 },
    );
  });

  test('an unscored unit is reported, and nothing else is', () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        const { reading } = readDrawn(gridOf(plantSheet(plan).rows));
        const unscored = plan.groups.flatMap(({ units }) => units.filter(({ score }) => score === null).map(({ name }) => name));
        // Names of clear kinds are planted now and then in a sheet of one group, and it is rightly asked about there.
        if (reading === null && plan.grouping === 'none') return;
        expect(reading?.problems.map((problem) => (problem.code === 'score-missing' ? problem.unit : problem))).toEqual(unscored);
      }),
      { numRuns: 150 },
    );
  });
});
