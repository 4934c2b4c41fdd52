/** What groups the units, where headers and headings leave it open; what is open and matters is asked. */
import type { SheetCase } from '../case';

const GROUP_CELLS = 'Group columns as people fill them';
const FAR_DOWN = 'Lists of some hundred communes, a merged heading over each part';

/** Parts with a heading each, merged across the table, and so many communes numbered on. */
function parts(names: readonly string[], size: number): { readonly sheet: string; readonly merges: readonly string[]; readonly units: string } {
  const rows = ['STT | Xã | Điểm'];
  const merges: string[] = [];
  const units: string[] = [];
  names.forEach((name, part) => {
    rows.push(name);
    merges.push(`A${rows.length}:C${rows.length}`);
    for (let at = 0; at < size; at += 1) {
      const serial = part * size + at + 1;
      const score = 50 + ((serial * 37) % 499) / 10;
      rows.push(`${serial} | Xã số ${serial} | ${score}`);
      units.push(`${name}: Xã số ${serial} = ${score}`);
    }
  });
  return { sheet: rows.join('\n'), merges, units: units.join('\n') };
}

const THREE = parts(['Ven biển', 'Trung du', 'Vùng cao'], 34);
const FOUR = parts(['Ven biển', 'Trung du', 'Vùng cao', 'Hải đảo'], 150);

/** A wide sheet: its points stand beyond the sixtieth column. */
const MANY = Array.from({ length: 64 }, (_, index) => index);
const WIDE = [
  `Đơn vị | ${MANY.map((index) => `Nội dung ${index + 1}`).join(' | ')} | Tổng điểm`,
  ...['Phòng A', 'Phòng B', 'Phòng C'].map((name, unit) => `${name} | ${MANY.map((index) => (index * 7 + unit * 3) % 10).join(' | ')} | ${[288, 301, 275][unit] ?? 0}`),
].join('\n');

export const evidenceOfGroupsCases: readonly SheetCase[] = [
  {
    title: 'a unit without a group among units with one is asked about',
    layouts: ['group column', 'asked about'],
    source: GROUP_CELLS,
    sheet: `
STT | Nhóm | Đơn vị | Điểm
1 | Khối tổng hợp | Phòng A | 81.5
2 | Khối tổng hợp | Phòng B | 92
3 | | Phòng C | 64.25
4 | Khối kinh tế | Phòng D | 77
5 | Khối kinh tế | Phòng E | 88
`,
    expected: { blocked: 'group-blank', at: 'B4' },
  },
  {
    title: 'a dash names no group',
    layouts: ['group column', 'asked about'],
    source: GROUP_CELLS,
    sheet: `
Depot | Group | Score
North | Large | 81.5
South | Large | 92
East | - | 64.25
West | Small | 77
Central | Small | 88
`,
    expected: { blocked: 'group-blank', at: 'B4' },
  },
  {
    title: 'names of groups that stand once, over the cells below them, go on',
    layouts: ['group column'],
    source: GROUP_CELLS,
    sheet: `
Cụm | Đơn vị | Điểm
Cụm 1 | Trường A | 81.5
 | Trường B | 92
Cụm 2 | Trường C | 64.25
 | Trường D | 77
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', group: 'A', units: 'Cụm 1: Trường A = 81.5\nCụm 1: Trường B = 92\nCụm 2: Trường C = 64.25\nCụm 2: Trường D = 77' },
  },
  {
    title: 'a group column that numbers each unit groups nothing',
    layouts: ['plain table'],
    source: GROUP_CELLS,
    sheet: `
Group | Depot | Score
1 | North | 81.5
2 | South | 92
3 | East | 64.25
4 | West | 77
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'North = 81.5\nSouth = 92\nEast = 64.25\nWest = 77' },
  },
  {
    title: 'public and private in a column of kinds: whether they group is asked',
    layouts: ['group column', 'asked about'],
    source: GROUP_CELLS,
    sheet: `
STT | Trường | Loại hình | Điểm
1 | Trường A | Công lập | 81.5
2 | Trường B | Tư thục | 92
3 | Trường C | Công lập | 64.25
4 | Trường D | Tư thục | 77
5 | Trường E | Công lập | 88
`,
    expected: { blocked: 'groups-doubtful', at: 'C1' },
  },
  {
    title: 'a table of units and years is ranked year by year',
    layouts: ['group column'],
    source: 'Tables in long format, as statistics are exported',
    sheet: `
Country | Year | Score
Arland | 2023 | 71.2
Belmark | 2023 | 68.9
Corvia | 2023 | 66
Arland | 2024 | 70.1
Belmark | 2024 | 73.4
Corvia | 2024 | 65.5
`,
    expected: { headerRow: 1, unit: 'A', score: 'C', group: 'B', units: '2023: Arland = 71.2\n2023: Belmark = 68.9\n2023: Corvia = 66\n2024: Arland = 70.1\n2024: Belmark = 73.4\n2024: Corvia = 65.5' },
  },
  {
    title: 'merged headings below row 60 head their parts',
    layouts: ['sections'],
    source: FAR_DOWN,
    sheet: THREE.sheet,
    merges: THREE.merges,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: THREE.units },
  },
  {
    title: 'merged headings below the rows that are looked at first head their parts',
    layouts: ['sections'],
    source: FAR_DOWN,
    sheet: FOUR.sheet,
    merges: FOUR.merges,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: FOUR.units },
  },
  {
    title: 'a total beyond the sixtieth column is found',
    layouts: ['several score columns'],
    source: 'Sheets with a column for each criterion',
    sheet: WIDE,
    expected: { headerRow: 1, unit: 'A', score: 'BN', units: 'Phòng A = 288\nPhòng B = 301\nPhòng C = 275' },
  },
  {
    title: 'departments, then communes, numbered on in one list: groups are proposed',
    layouts: ['groups told by names', 'asked about'],
    source: 'Working sheets of provinces with all units in one list',
    sheet: `
STT | Đơn vị | Điểm
1 | Sở Tư pháp | 81.5
2 | Sở Công Thương | 92
3 | Sở Xây dựng | 88
4 | Xã An Bình | 64.25
5 | Xã Tân Phú | 77
6 | Xã Hòa Lợi | 70.5
`,
    expected: { blocked: 'groups-by-name', at: 'B2' },
  },
  {
    title: 'ranks on the sheet that are of all in one group leave nothing to ask',
    layouts: ['groups told by names', 'ranks on the sheet'],
    source: 'Working sheets of provinces with all units in one list',
    sheet: `
STT | Đơn vị | Điểm | Xếp hạng
1 | Sở Tư pháp | 81.5 | 3
2 | Sở Công Thương | 92 | 1
3 | Sở Xây dựng | 88 | 2
4 | Xã An Bình | 64.25 | 6
5 | Xã Tân Phú | 77 | 4
6 | Xã Hòa Lợi | 70.5 | 5
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'D', units: 'Sở Tư pháp = 81.5\nSở Công Thương = 92\nSở Xây dựng = 88\nXã An Bình = 64.25\nXã Tân Phú = 77\nXã Hòa Lợi = 70.5', publishedRanks: 'D' },
  },
  {
    title: 'ranks that begin again tell which column groups',
    layouts: ['group column', 'ranks on the sheet'],
    source: 'Sheets that were ranked by hand before',
    sheet: `
Depot | Form | Score | Rank
North | Own | 81.5 | 2
South | Hired | 92 | 1
East | Own | 64.25 | 3
West | Hired | 77 | 2
Central | Own | 88 | 1
Harbour | Hired | 61 | 3
`,
    expected: { headerRow: 1, unit: 'A', score: 'C', group: 'B', rank: 'D', units: 'Own: North = 81.5\nHired: South = 92\nOwn: East = 64.25\nHired: West = 77\nOwn: Central = 88\nHired: Harbour = 61', publishedRanks: 'D' },
  },
  {
    title: '“Công” in a column of kinds is no “Cộng”',
    layouts: ['group column', 'ranks on the sheet'],
    source: 'Lists of schools, public and private in short',
    sheet: `
Trường | Loại hình | Điểm | Hạng
Trường A | Công | 81.5 | 2
Trường B | Tư | 92 | 1
Trường C | Công | 64.25 | 3
Trường D | Tư | 77 | 2
Trường E | Công | 88 | 1
Trường G | Tư | 61 | 3
`,
    expected: {
      headerRow: 1, unit: 'A', score: 'C', group: 'B', rank: 'D', publishedRanks: 'D',
      units: 'Công: Trường A = 81.5\nTư: Trường B = 92\nCông: Trường C = 64.25\nTư: Trường D = 77\nCông: Trường E = 88\nTư: Trường G = 61',
    },
  },
];
