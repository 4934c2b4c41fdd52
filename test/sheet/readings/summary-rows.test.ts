import { numberColumn } from '../../../src/sheet/evidence/number-columns';
import type { SummaryWitness } from '../../../src/sheet/model/left-out';
import { atOnce } from '../../../src/sheet/model/steps';
import { KIND } from '../../../src/sheet/readings/row-kinds';
import { findSummaries, type SummaryInput } from '../../../src/sheet/readings/summary-rows';
import { isSumLabel, maySumUp } from '../../../src/sheet/text/row-words';
import { drawnSheet, readDrawn } from '../drawn-sheet';

interface Weighed {
  readonly certain: string[];
  readonly doubtful: string[];
  readonly witnesses: (name: string) => readonly SummaryWitness['kind'][];
}

/** Weighs rows drawn as `serial | name | score | more …`; a blank line is a blank row. */
function weigh(drawing: string, more: Partial<SummaryInput> = {}): Weighed {
  const rows = drawing.replace(/^\n/u, '').split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const numberAt = (row: number, column: number): number => ((rows[row]?.[column] ?? '') === '' ? Number.NaN : Number(rows[row]?.[column]));
  const scores = Float64Array.from(rows, (_, row) => numberAt(row, 2));
  const nameOf = (row: number): string => rows[row]?.[1] ?? '';
  const width = Math.max(...rows.map((row) => row.length));
  const summaries = atOnce(findSummaries({
    rows: {
      top: 10,
      kind: Uint8Array.from(rows, (cells, row) => (cells.join('') === '' ? KIND.blank : Number.isNaN(scores[row] ?? Number.NaN) ? KIND.section : KIND.scored)),
      style: new Uint8Array(rows.length),
      serial: new Float64Array(rows.length),
    },
    scores,
    estimates: scores,
    columns: Array.from({ length: Math.max(0, width - 3) }, (_, at) => numberColumn(at + 3, Float64Array.from(rows, (__, row) => numberAt(row, at + 3)))),
    nameOf,
    hasOpenScore: () => false,
    hasSerial: (row) => (rows[row]?.[0] ?? '') !== '',
    hasRank: null,
    hasGroup: null,
    hasFormulaOverRows: () => false,
    namesGroup: () => false,
    beginsGroup: () => false,
    isHeaderless: false,
    words: (name) => (isSumLabel(name) ? 'label' : maySumUp(name)),
    ...more,
  }));
  const all = [...summaries.certain, ...summaries.doubtful];
  return {
    certain: summaries.certain.map(({ index }) => nameOf(index)),
    doubtful: summaries.doubtful.map(({ index }) => nameOf(index)),
    witnesses: (name) => all.find(({ index }) => nameOf(index) === name)?.witnesses.map(({ kind }) => kind) ?? [],
  };
}

const NUMBERED = `
1 | North | 81.5
2 | South | 92
3 | East | 64.25
4 | West | 77`;
const PLAIN = NUMBERED.replaceAll(/^\d/gmu, '');

describe('rows that are no units', () => {
  test('rows of one unknown name that are each the mean of the rows since the last of them, among units without serials', () => {
    const blocks = ' | North | 81.5\n | South | 92\n | East | 64.25\n | Yardstick | 79.25\n | Hill | 70.4\n | Dale | 55.1\n | Middle | 64.75\n | ';
    expect(weigh(`${blocks}Yardstick | 63.42`)).toMatchObject({ certain: ['Yardstick', 'Yardstick'], doubtful: [] });
    expect(weigh(`${blocks}Yardstick | 91`).certain).toEqual([]);
    // A third unit between two others is asked about.
    expect(weigh(' | North | 81\n | South | 92\n | East | 86.5\n | North | 70\n | South | 80\n | East | 75')).toMatchObject({ certain: [], doubtful: ['East', 'East'] });
    // Whole numbers meet sooner by chance.
    expect(weigh(' | North | 81\n | South | 92\n | East | 64\n | Yardstick | 79\n | Hill | 70\n | Dale | 55\n | Middle | 64\n | Yardstick | 63').doubtful).toContain('Yardstick');
  });

  test('a mean without a serial, whatever it is called', () => {
    const { certain, witnesses } = weigh(`${NUMBERED}\n | Yardstick | 78.69`);
    expect(certain).toEqual(['Yardstick']);
    expect(witnesses('Yardstick')).toEqual(expect.arrayContaining(['no-serial', 'mean']));
  });

  test('a mean with a serial is a unit, and so is one in a list without serials that no word calls a mean', () => {
    expect(weigh(`${NUMBERED}\n5 | Centre | 78.69`)).toMatchObject({ certain: [], doubtful: [] });
    expect(weigh(`${PLAIN}\n | Centre | 78.69`).certain).toEqual([]);
  });

  test('a word of a statistic and the arithmetic that proves it', () => {
    expect(weigh(`${NUMBERED}\n | Cao nhất | 92\n | Thấp nhất | 64.25`).certain).toEqual(['Cao nhất', 'Thấp nhất']);
  });

  test('many names with the same word of a statistic are what the table is of', () => {
    expect(weigh('\n | Average age of men | 41\n | Average age of women | 43\n | Average age of children | 9\n | Average age of staff | 38').certain).toEqual([]);
  });

  test('a sum in several columns, and the rows of its parts', () => {
    const found = weigh('\n | Upland | 812 | 96733 | 51\n | Aldern | 87 | 21310 | 12\n | Birkes | 310 | 70925 | 31\n | Corran | 415 | 4498 | 8\n | Dunmore | 405 | 99871 | 44\n | Eskby | 249 | 61302 | 27');
    expect(found.certain).toEqual(['Upland']);
    expect(found.witnesses('Upland')).toContain('sum');
  });

  test('a formula over other rows is enough by itself, and worth a question against a serial', () => {
    expect(weigh(`${PLAIN}\n | Yardstick | 80`, { hasFormulaOverRows: (row) => row === 4 }).certain).toEqual(['Yardstick']);
    expect(weigh(`${NUMBERED}\n5 | Yardstick | 80`, { hasFormulaOverRows: (row) => row === 4 }).doubtful).toEqual(['Yardstick']);
  });

  test('a name of a group among the units of groups, without a serial', () => {
    expect(weigh(`${NUMBERED}\n | Coast | 79`, { namesGroup: (name) => name === 'Coast' }).certain).toEqual(['Coast']);
  });

  test('ranks on the sheet that skip a row speak against it, those that have it for it', () => {
    expect(weigh(`${PLAIN}\n | Target | 85`, { hasRank: (row) => row < 4 }).certain).toEqual(['Target']);
    expect(weigh(`${PLAIN}\n | Target | 85`, { hasRank: () => true })).toMatchObject({ certain: [], doubtful: [] });
  });

  test('what may be either is doubtful', () => {
    expect(weigh(`${NUMBERED}\n | Newcomer | 79.5`)).toMatchObject({ certain: [], doubtful: ['Newcomer'] });
  });

  test('a name that may be an average’s is doubtful also in the midst of the units', () => {
    expect(weigh('\n | North | 81.5\n | National average | 79\n | South | 92\n | East | 64.25')).toMatchObject({ certain: [], doubtful: ['National average'] });
  });

  test('a total numbered on at the end is doubtful, a unit of such a name elsewhere is not', () => {
    expect(weigh('\n1 | North | 90\n2 | South | 80\n3 | East | 70\n4 | Total | 240')).toMatchObject({ certain: [], doubtful: ['Total'] });
    expect(weigh('\n1 | North | 90\n2 | Total | 240\n3 | East | 70\n4 | West | 75').doubtful).toEqual([]);
  });

  test('plain units are neither', () => {
    expect(weigh(NUMBERED)).toMatchObject({ certain: [], doubtful: [] });
    expect(weigh(PLAIN)).toMatchObject({ certain: [], doubtful: [] });
  });

  test('a row in a block of summaries after the units is likely to be one', () => {
    expect(weigh(`${PLAIN}\n\n | Trung bình | 78.69\n | Cao nhất | 92\n | Yêu cầu | 80`)).toMatchObject({ certain: ['Trung bình', 'Cao nhất'], doubtful: ['Yêu cầu'] });
  });
});

test('in a list sorted by scores neither end is a summary, however long it is: each list has a least, a greatest and a count', () => {
  const rows = Array.from({ length: 5_001 }, (_, i) => `Xã ${String(i + 1)} | ${String(i)}`);
  for (const list of [rows, [...rows].reverse()]) expect(readDrawn(drawnSheet(['Đơn vị | Điểm', ...list].join('\n'))).reading?.units.names).toHaveLength(5_001);
  const quarters = Array.from({ length: 10_000 }, (_, i) => `Xã ${String(i)} | ${String((10_000 - i) / 4)}`);
  expect(readDrawn(drawnSheet(['Đơn vị | Điểm', ...quarters].join('\n'))).reading?.leftOut).toEqual([]);
});
