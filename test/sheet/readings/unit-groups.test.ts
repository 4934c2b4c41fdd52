import { groupUnits, leaveOutUnranked } from '../../../src/sheet/readings/unit-groups';
import type { Choice, Layout } from '../../../src/sheet';
import { drawnSheet, readDrawn } from '../drawn-sheet';

function groupsOf(drawing: string, settled: readonly Choice[] = []): { readonly names: readonly string[]; readonly of: number[] } {
  const { reading, problems } = readDrawn(drawnSheet(drawing), { settled });
  if (reading === null) throw new Error(problems.map(({ code }) => code).join());
  return { names: reading.units.groupNames, of: [...reading.units.groups] };
}

const SECTIONS = 'STT | Đơn vị | Điểm\nI | Khối sở\n1 | Sở A | 81\n2 | Sở B | 92\nII | Khối xã (không xếp hạng)\n1 | Xã C | 64\n2 | Xã D | 77';
const LIST = 'STT | Đơn vị | Điểm\n1 | Sở A | 81\n2 | Sở B | 92\n3 | Sở C | 64\n1 | Xã D | 77\n2 | Xã E | 70\n3 | Xã G | 68';

describe('groups of units', () => {
  test('by the headings above them', () => {
    expect(groupsOf(SECTIONS)).toEqual({ names: ['Khối sở', 'Khối xã (không xếp hạng)'], of: [0, 0, 1, 1] });
  });

  test('by kinds of names, by numbering or as one, as a person said', () => {
    expect(groupsOf(LIST, [{ about: 'groups', by: 'names' }]).of).toEqual([0, 0, 0, 1, 1, 1]);
    expect(groupsOf(LIST, [{ about: 'groups', by: 'numbering' }])).toEqual({ names: ['Nhóm 1', 'Nhóm 2'], of: [0, 0, 0, 1, 1, 1] });
    expect(groupsOf(LIST, [{ about: 'groups', by: 'none' }]).of).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('by tables that stand one below the other', () => {
    const tables = 'No | Depot | Score\n1 | North | 81\n2 | South | 92\n\nNo | Depot | Score\n1 | East | 64\n2 | West | 77';
    expect(groupsOf(tables, [{ about: 'groups', by: 'tables' }]).of).toEqual([0, 0, 1, 1]);
  });

  test('a choice that the sheet no longer fits is not applied, and said', () => {
    const { reading } = readDrawn(drawnSheet(SECTIONS), { settled: [{ about: 'groups', by: 'names' }, { about: 'group', group: 'Khối đảng', ranked: true }] });
    expect(reading?.unfitChoices.map(({ about }) => about).sort()).toEqual(['group', 'groups']);
    expect(reading?.units.groupNames).toHaveLength(2);
  });
});

describe('groups that are not ranked', () => {
  test('their units are listed without a score, and it is said once', () => {
    const { reading } = readDrawn(drawnSheet(SECTIONS));
    expect([...(reading?.units.scores ?? [])]).toEqual([81, 92, Number.NaN, Number.NaN]);
    expect(reading?.problems).toMatchObject([{ code: 'group-not-ranked', cell: { row: 5, column: 2 }, group: 'Khối xã (không xếp hạng)', count: 2 }]);
  });

  test('are ranked where a person says so, and not told again where a person says that it is right', () => {
    const ranked = readDrawn(drawnSheet(SECTIONS), { settled: [{ about: 'group', group: 'Khối xã (không xếp hạng)', ranked: true }] });
    expect([[...(ranked.reading?.units.scores ?? [])], ranked.problems]).toEqual([[81, 92, 64, 77], []]);
    const right = readDrawn(drawnSheet(SECTIONS), { settled: [{ about: 'group', group: 'Khối xã (không xếp hạng)', ranked: false }] });
    expect([[...(right.reading?.units.scores ?? [])], right.problems]).toEqual([[81, 92, Number.NaN, Number.NaN], []]);
  });

  test('each is counted by itself', () => {
    const layout = readDrawn(drawnSheet(SECTIONS)).layout as Layout;
    const problems = leaveOutUnranked({ layout, rows: Int32Array.of(2, 3, 5, 6, 7), groups: Uint32Array.of(0, 1, 2, 2, 1), groupNames: ['a', 'b', 'c'], notRanked: new Set([1, 2]), answered: new Set(), unfit: [], scores: new Float64Array(5) });
    expect(problems).toMatchObject([{ group: 'b', count: 2, cell: { row: 3 } }, { group: 'c', count: 2, cell: { row: 5 } }]);
  });

  test('without a choice the groups are those that the sheet marks', () => {
    const { layout, reading } = readDrawn(drawnSheet(SECTIONS));
    if (layout === null || reading === null) throw new Error('not read');
    const { listed } = reading;
    const marked = { groups: listed.groups, names: listed.groupNames, notRanked: new Set<number>(), blank: [] };
    expect(groupUnits(layout, { units: listed, marked, choices: [], tables: null })).toMatchObject({ groupNames: listed.groupNames, settled: false, unfit: [] });
  });
});
