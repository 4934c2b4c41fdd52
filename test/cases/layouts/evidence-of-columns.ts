/** Which column is the score, which end of it is best, and what its cells say, where no one word tells: a careful clerk looks at all of the sheet. */
import type { SheetCase } from '../case';

const HEAD_NOUNS = 'Working sheets whose headers total things as well as points';
const RANKED = 'Sheets that were ranked by hand before';
const MIXED = 'Scores typed by several people in their own ways';
const FORMATS = 'Number formats that show less, or other, than the value';
const COUNTED = 'Lists in which less is better';

export const evidenceOfColumnsCases: readonly SheetCase[] = [
  {
    title: 'a total of households is no score, points are',
    layouts: ['several score columns'],
    source: HEAD_NOUNS,
    sheet: `
STT | Xã | Tổng số hộ | Số hộ đạt chuẩn | Điểm
1 | An Bình | 2140 | 1999 | 88.5
2 | Tân Phú | 3310 | 2875 | 91
3 | Hòa Lợi | 1875 | 1620 | 79.25
4 | Phú Mỹ | 2902 | 2700 | 84
`,
    expected: { headerRow: 1, unit: 'B', score: 'E', units: 'An Bình = 88.5\nTân Phú = 91\nHòa Lợi = 79.25\nPhú Mỹ = 84' },
  },
  {
    title: 'of two totals the one of points is the score',
    layouts: ['several score columns'],
    source: HEAD_NOUNS,
    sheet: `
Đơn vị | Tổng số văn bản đã xử lý | Tổng số điểm đạt được
Phòng Tư pháp | 812 | 45
Phòng Nội vụ | 655 | 47.5
Phòng Y tế | 1203 | 39
`,
    expected: { headerRow: 1, unit: 'A', score: 'C', units: 'Phòng Tư pháp = 45\nPhòng Nội vụ = 47.5\nPhòng Y tế = 39' },
  },
  {
    title: 'a grand total of calls and an average of minutes are no score beside points',
    layouts: ['several score columns'],
    source: HEAD_NOUNS,
    sheet: `
Branch | Grand total of calls | Average handling minutes | Quality points
Harbour | 5120 | 6.4 | 71
Hillside | 4871 | 5.9 | 83
Riverside | 6034 | 7.7 | 64
Old Town | 3990 | 6.1 | 78
`,
    expected: { headerRow: 1, unit: 'A', score: 'D', units: 'Harbour = 71\nHillside = 83\nRiverside = 64\nOld Town = 78' },
  },
  {
    title: 'the mean years of schooling are a part of the index beside them',
    layouts: ['several score columns'],
    source: 'Tables of indices as international organisations print them',
    sheet: `
Country | Mean years of schooling | Life expectancy | Welfare index
Arland | 12.9 | 81.2 | 0.915
Belmark | 13.4 | 79.8 | 0.902
Corvia | 11.1 | 83.0 | 0.927
Dorne | 9.8 | 77.5 | 0.841
`,
    expected: { headerRow: 1, unit: 'A', score: 'D', units: 'Arland = 0.915\nBelmark = 0.902\nCorvia = 0.927\nDorne = 0.841' },
  },
  {
    title: 'ranks on the sheet that all follow one column make it the score, whatever the words say',
    layouts: ['ranks on the sheet', 'several score columns'],
    source: RANKED,
    sheet: `
STT | Đơn vị | Tổng cộng | Chấm lại | Xếp hạng
1 | Đội 1 | 90 | 81 | 4
2 | Đội 2 | 85 | 88 | 2
3 | Đội 3 | 80 | 92 | 1
4 | Đội 4 | 78 | 70 | 5
5 | Đội 5 | 75 | 84 | 3
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', rank: 'E', units: 'Đội 1 = 81\nĐội 2 = 88\nĐội 3 = 92\nĐội 4 = 70\nĐội 5 = 84', publishedRanks: 'E' },
  },
  {
    title: 'ranks of something else are not the ranks of the scores',
    layouts: ['ranks on the sheet'],
    source: 'An index with another index’s ranks beside it',
    sheet: `
Country | Readiness index | Population rank
Arland | 71.2 | 5
Belmark | 68.9 | 9
Corvia | 66.0 | 7
Dorne | 61.7 | 1
Elbia | 58.3 | 8
Fenland | 55.1 | 3
Garth | 49.6 | 2
Hale | 44.2 | 4
Ister | 41.8 | 6
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Arland = 71.2\nBelmark = 68.9\nCorvia = 66\nDorne = 61.7\nElbia = 58.3\nFenland = 55.1\nGarth = 49.6\nHale = 44.2\nIster = 41.8' },
  },
  {
    title: 'ranks tell that the fewest strokes win',
    layouts: ['ranks on the sheet', 'direction'],
    source: RANKED,
    sheet: `
Position | Player | Strokes
3 | Ames | 287
1 | Birch | 279
5 | Cole | 291
2 | Dale | 284
4 | Eaton | 288
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'A', order: 'ascending', units: 'Ames = 287\nBirch = 279\nCole = 291\nDale = 284\nEaton = 288', publishedRanks: 'A' },
  },
  {
    title: 'points that are taken off: which end is best is asked',
    layouts: ['direction', 'asked about'],
    source: COUNTED,
    sheet: `
STT | Đơn vị | Điểm trừ
1 | Tổ 1 | 4
2 | Tổ 2 | 0.5
3 | Tổ 3 | 2.25
`,
    expected: { blocked: 'order-doubtful', at: 'C1' },
  },
  {
    title: 'the minutes that a matter takes: which end is best is asked',
    layouts: ['direction', 'asked about'],
    source: COUNTED,
    sheet: `
Bộ phận | Thời gian giải quyết trung bình (phút)
Một cửa | 34
Hộ tịch | 21
Đất đai | 77
`,
    expected: { blocked: 'order-doubtful', at: 'B1' },
  },
  {
    title: 'complaints are counted: which end is best is asked',
    layouts: ['direction', 'asked about'],
    source: COUNTED,
    sheet: `
No | Depot | Complaints
1 | North | 14
2 | South | 3
3 | East | 8
`,
    expected: { blocked: 'order-doubtful', at: 'C1' },
  },
  {
    title: 'times of day in the cells of a result: which end is best is asked',
    layouts: ['direction', 'asked about'],
    source: COUNTED,
    sheet: `
Runner | Result
Ames | 0.0083
Birch | 0.0079
Cole | 0.0091
`,
    formats: { B: 'h:mm:ss' },
    expected: { blocked: 'order-doubtful', at: 'B1' },
  },
  {
    title: 'commas before three digits are thousands where a text without any is as large',
    layouts: ['scores as text'],
    source: MIXED,
    sheet: `
Unit | Points
North | '12,500
South | '1,234
East | '985
West | '10,750
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'North = 12500\nSouth = 1234\nEast = 985\nWest = 10750' },
  },
  {
    title: 'a stop before three digits is read by the comma in its own group',
    layouts: ['scores as text', 'group column'],
    source: MIXED,
    sheet: `
Nhóm | Đơn vị | Điểm
Sở | Sở A | '1.000
Sở | Sở B | '885,58
Sở | Sở C | '912,4
Xã | Xã D | '88.50
Xã | Xã E | '91.25
Xã | Xã G | '79.75
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', group: 'A', units: 'Sở: Sở A = 1000\nSở: Sở B = 885.58\nSở: Sở C = 912.4\nXã: Xã D = 88.5\nXã: Xã E = 91.25\nXã: Xã G = 79.75', decimals: [2, 2] },
  },
  {
    title: 'points out of different maxima are asked about',
    layouts: ['scores as text', 'asked about'],
    source: MIXED,
    sheet: `
STT | Đơn vị | Điểm
1 | Phòng A | '85/100
2 | Phòng B | '92/100
3 | Phòng C | '9/10
4 | Phòng D | '78/100
`,
    expected: { blocked: 'scores-of-two-scales', at: 'C4' },
  },
  {
    title: 'per cent signs typed after some of the points change nothing',
    layouts: ['scores as text'],
    source: MIXED,
    sheet: `
Unit | Score
North | '97%
South | 95
East | '88.5%
West | 91
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'North = 97\nSouth = 95\nEast = 88.5\nWest = 91' },
  },
  {
    title: 'scores that print the same in thousands are equal',
    layouts: ['printed otherwise'],
    source: FORMATS,
    sheet: `
Unit | Score
North | 12400
South | 11700
East | 9100
`,
    formats: { B: '#,##0,' },
    shown: { B: ['Score', '12', '12', '9'] },
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'North = 12400\nSouth = 12400\nEast = 9100', decimals: ['all'] },
  },
  {
    title: 'scores that print the same under a condition are equal, those below it are not',
    layouts: ['printed otherwise'],
    source: FORMATS,
    sheet: `
Tổ | Điểm
Tổ 1 | 10.04
Tổ 2 | 10.01
Tổ 3 | 9.04
Tổ 4 | 9.01
`,
    formats: { B: '[>=10]0.0;0.00' },
    shown: { B: ['Điểm', '10,0', '10,0', '9,04', '9,01'] },
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Tổ 1 = 10.04\nTổ 2 = 10.04\nTổ 3 = 9.04\nTổ 4 = 9.01', decimals: ['all'] },
  },
  {
    title: 'people are ranked, not the departments that they belong to',
    layouts: ['plain table', 'asked about'],
    source: 'Lists of staff, sorted by department',
    sheet: `
Department | Employee | Score
Sales | Ann Lee | 80
Sales | Bob Marsh | 79
Legal | Cai Wu | 91
Legal | Dan Holt | 77
`,
    expected: { blocked: 'groups-doubtful', at: 'A1' },
  },
  {
    title: 'a score that hardly anyone has is no better by its words than one that all have',
    layouts: ['several score columns', 'asked about'],
    source: 'A sheet prepared for the council’s points, of which the first has come',
    sheet: `
STT | Đơn vị | Điểm | Tổng điểm
1 | Ban A | 60 |
2 | Ban B | 72 |
3 | Ban C | 55 | 61
4 | Ban D | 68 |
5 | Ban E | 66 |
`,
    expected: { blocked: 'score-column-ambiguous' },
  },
  {
    title: 'numbers of students are no scores',
    layouts: ['plain table'],
    source: 'Lists of marks as schools keep them',
    sheet: `
TT | Mã SV | Họ và tên | Điểm thi
1 | 20214417 | Lê Minh An | 8.5
2 | 20219032 | Trần Thu Bình | 7
3 | 20211175 | Phạm Gia Cường | 9.25
`,
    expected: { headerRow: 1, unit: 'C', score: 'D', units: 'Lê Minh An = 8.5\nTrần Thu Bình = 7\nPhạm Gia Cường = 9.25' },
  },
  {
    title: 'numbers of students without a known header are the last of the candidates',
    layouts: ['plain table'],
    source: 'Lists of marks as schools keep them',
    sheet: `
Student | Matric | Exam
Ann Lee | 4471902 | 61
Bob Marsh | 4470338 | 74
Cai Wu | 4471127 | 58
Dan Holt | 4479960 | 80
`,
    expected: { headerRow: 1, unit: 'A', score: 'C', units: 'Ann Lee = 61\nBob Marsh = 74\nCai Wu = 58\nDan Holt = 80' },
  },
];
