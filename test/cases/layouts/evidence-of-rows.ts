/** Which rows are units, where no list of words tells: arithmetic, numbering, blank rows and ranks do. */
import type { SheetCase } from '../case';

const SUMMED_UP = 'Sheets that close, or open, with what sums them up';
const REMARKS = 'Working sheets with remarks among the units';
const NUMBERED = 'The row that numbers the columns, as Excel stores it';
const TWO_TABLES = 'Sheets with more than one table';

export const evidenceOfRowsCases: readonly SheetCase[] = [
  {
    title: 'the highest, the lowest and the median below the units',
    layouts: ['summary rows'],
    source: SUMMED_UP,
    sheet: `
STT | Đơn vị | Điểm
1 | Phòng A | 81.5
2 | Phòng B | 92
3 | Phòng C | 64.25
4 | Phòng D | 77
5 | Phòng E | 88
 | Cao nhất | 92
 | Thấp nhất | 64.25
 | Trung vị | 81.5
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Phòng A = 81.5\nPhòng B = 92\nPhòng C = 64.25\nPhòng D = 77\nPhòng E = 88', leftOut: ['B7 Cao nhất', 'B8 Thấp nhất', 'B9 Trung vị'] },
  },
  {
    title: 'the whole district, in words of its own, has no serial and is the mean of the communes',
    layouts: ['summary rows'],
    source: SUMMED_UP,
    sheet: `
STT | Xã | Tiêu chí A | Tiêu chí B | Điểm
1 | An Bình | 40 | 41.5 | 81.5
2 | Tân Phú | 45 | 47 | 92
3 | Hòa Lợi | 33.5 | 30.75 | 64.25
4 | Phú Mỹ | 38 | 39 | 77
 | Mức của địa bàn | 39.13 | 39.56 | 78.69
`,
    expected: { headerRow: 1, unit: 'B', score: 'E', units: 'An Bình = 81.5\nTân Phú = 92\nHòa Lợi = 64.25\nPhú Mỹ = 77', leftOut: ['B6 Mức của địa bàn'] },
  },
  {
    title: 'standard deviation and target below a blank row',
    layouts: ['summary rows'],
    source: SUMMED_UP,
    sheet: `
Depot | Score
North | 81.5
South | 92
East | 64.25
West | 77
Central | 88

Std dev | 10.8
Target | 85
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'North = 81.5\nSouth = 92\nEast = 64.25\nWest = 77\nCentral = 88', leftOut: ['A8 Std dev', 'A9 Target'] },
  },
  {
    title: 'regions among their provinces are sums of these',
    layouts: ['summary rows'],
    source: 'Statistics by region and province',
    sheet: `
Area | Schools | Pupils
Upland | 412 | 96733
Aldern | 87 | 21310
Birkes | 310 | 70925
Corran | 15 | 4498
Coast | 713 | 188640
Dunmore | 405 | 99871
Eskby | 249 | 61302
Farrow | 59 | 27467
`,
    choices: { scoreColumn: 2 },
    expected: { headerRow: 1, unit: 'A', score: 'C', units: 'Aldern = 21310\nBirkes = 70925\nCorran = 4498\nDunmore = 99871\nEskby = 61302\nFarrow = 27467', leftOut: ['A2 Upland', 'A6 Coast'] },
  },
  {
    title: 'the weights above the first unit are no unit',
    layouts: ['summary rows'],
    source: SUMMED_UP,
    sheet: `
STT | Đơn vị | Điểm lãnh đạo | Điểm nhân dân | Tổng điểm
 | Trọng số | 0.6 | 0.4 | 1
1 | Phòng A | 80 | 90 | 84
2 | Phòng B | 92 | 85 | 89.2
3 | Phòng C | 64 | 71 | 66.8
4 | Phòng D | 77 | 79 | 77.8
`,
    expected: { headerRow: 1, unit: 'B', score: 'E', units: 'Phòng A = 84\nPhòng B = 89.2\nPhòng C = 66.8\nPhòng D = 77.8', leftOut: ['B2 Trọng số'] },
  },
  {
    title: 'a formula over the rows above tells a summary in a word that nobody knows',
    layouts: ['summary rows'],
    source: SUMMED_UP,
    sheet: `
Depot | Score
North | 81.5
South | 92
East | 64.25
Yardstick | 79.25
`,
    formulas: { B5: '=AVERAGE(B2:B4)' },
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'North = 81.5\nSouth = 92\nEast = 64.25', leftOut: ['A5 Yardstick'] },
  },
  {
    title: 'units with serials whose names are those of totals are units',
    layouts: ['plain table'],
    source: 'Names of agencies that begin as totals do',
    sheet: `
STT | Đơn vị | Điểm
1 | Tổng đội Thanh niên xung phong | 81.5
2 | Toàn Thắng | 92
3 | Cục Thống kê | 64.25
4 | Trung tâm Lưu trữ | 77
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Tổng đội Thanh niên xung phong = 81.5\nToàn Thắng = 92\nCục Thống kê = 64.25\nTrung tâm Lưu trữ = 77', leftOut: [] },
  },
  {
    title: 'a unit that happens to be in the middle of all others is a unit',
    layouts: ['plain table'],
    source: 'A chance that any sheet may have',
    sheet: `
No | Depot | Score
1 | North | 70
2 | South | 90
3 | East | 60
4 | West | 100
5 | Central | 80
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'North = 70\nSouth = 90\nEast = 60\nWest = 100\nCentral = 80', leftOut: [] },
  },
  {
    title: 'a remark between the units heads nothing',
    layouts: ['notes and signatures'],
    source: REMARKS,
    sheet: `
STT | Đơn vị | Điểm | Ghi chú
1 | Phòng A | 81.5 |
2 | Phòng B | 92 |
 | | | chưa trừ điểm báo cáo chậm
3 | Phòng C | 64.25 |
4 | Phòng D | 77 |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Phòng A = 81.5\nPhòng B = 92\nPhòng C = 64.25\nPhòng D = 77' },
  },
  {
    title: 'initials are no numbering: a person without a score heads nothing',
    layouts: ['not scored'],
    source: REMARKS,
    sheet: `
Họ và tên | Điểm
Lê Minh An | 8.5
V. N. Hà |
Trần Thu Bình | 7
Phạm Gia Cường | 9.25
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Lê Minh An = 8.5\nV. N. Hà = –\nTrần Thu Bình = 7\nPhạm Gia Cường = 9.25', problems: ['score-missing B3'] },
  },
  {
    title: 'the initials of a player without points are no numbering either',
    layouts: ['not scored'],
    source: REMARKS,
    sheet: `
Player | Points
A. Moore | 61
C. J. Brown |
D. Holt | 74
I. Wu | 58
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'A. Moore = 61\nC. J. Brown = –\nD. Holt = 74\nI. Wu = 58', problems: ['score-missing B3'] },
  },
  {
    title: 'lettered footnotes below the table are notes',
    layouts: ['notes and signatures'],
    source: REMARKS,
    sheet: `
No | Depot | Score
1 | North | 81.5
2 | South | 92
3 | East | 64.25

a) Scores are provisional.
b) East opened in May.
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'North = 81.5\nSouth = 92\nEast = 64.25' },
  },
  {
    title: 'typed brackets that Excel made negative numbers of number the columns',
    layouts: ['column numbers'],
    source: NUMBERED,
    sheet: `
STT | Đơn vị | Điểm | Hạng
-1 | -2 | -3 | -4
1 | Phòng A | 81.5 |
2 | Phòng B | 92 |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'D', units: 'Phòng A = 81.5\nPhòng B = 92' },
  },
  {
    title: 'letters, numbers and sums of these number the columns',
    layouts: ['column numbers'],
    source: NUMBERED,
    sheet: `
No | Depot | Total score | Leaders | Staff
A | B | '1=2+3 | 2 | 3
1 | North | 81.5 | 41.5 | 40
2 | South | 92 | 47 | 45
3 | East | 64.25 | 30.25 | 34
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'North = 81.5\nSouth = 92\nEast = 64.25' },
  },
  {
    title: 'another table below, with a header of its own, is not ranked with the first',
    layouts: ['two tables'],
    source: TWO_TABLES,
    sheet: `
STT | Đơn vị | Điểm
1 | Phòng A | 81.5
2 | Phòng B | 92
3 | Phòng C | 64.25

Tài sản | Nguyên giá | Hao mòn
Ô tô | 812 | 95
Máy in | 433 | 270
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Phòng A = 81.5\nPhòng B = 92\nPhòng C = 64.25' },
  },
  {
    title: 'two lists one below the other, each with its header and serials of its own: which groups is asked',
    layouts: ['two tables', 'asked about'],
    source: TWO_TABLES,
    sheet: `
No | Depot | Score
1 | North | 81.5
2 | South | 92

No | Depot | Score
1 | East | 64.25
2 | West | 77
`,
    expected: { blocked: 'tables-stacked', at: 'B5' },
  },
  {
    title: 'a list of prices beside the table is no part of it',
    layouts: ['two tables'],
    source: TWO_TABLES,
    sheet: `
Depot | Score | | Article | Price
North | 81.5 | | Paper | 12
South | 92 | | Toner | 85
East | 64.25 | | Stamps | 3
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'North = 81.5\nSouth = 92\nEast = 64.25' },
  },
  {
    title: 'a date or a tick in the header row makes no unit of it',
    layouts: ['plain table'],
    source: 'Sheets with the date of the last change in a corner of the header',
    sheet: `
STT | Đơn vị | Điểm | 45987
1 | Phòng A | 81.5 | x
2 | Phòng B | 92 |
3 | Phòng C | 64.25 | x
`,
    formats: { D: 'dd/mm/yyyy' },
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Phòng A = 81.5\nPhòng B = 92\nPhòng C = 64.25' },
  },
  {
    title: 'TRUE in the header row makes no unit of it',
    layouts: ['plain table'],
    source: 'Sheets with a box to tick in the header',
    sheet: `
No | Depot | Score | TRUE
1 | North | 81.5 | TRUE
2 | South | 92 | FALSE
3 | East | 64.25 | TRUE
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'North = 81.5\nSouth = 92\nEast = 64.25' },
  },
];
