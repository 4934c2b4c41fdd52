/** Totals and averages that look like units: among them, numbered on with them, summed in one column and averaged in another. */
import type { SheetCase } from '../case';

export const hiddenTotalCases: readonly SheetCase[] = [
  {
    title: 'an average in the order of the scores, which no arithmetic proves, is asked about',
    layouts: ['summary rows', 'asked about'],
    source: 'Rankings in which the national average stands at its place',
    sheet: `
Country | Score
Arland | 71
Belmark | 69
National average | 68.3
Corvia | 66
Dorne | 67
`,
    expected: { blocked: 'rows-doubtful', at: 'A4' },
  },
  {
    title: 'a total with a serial of its own is asked about',
    layouts: ['summary rows', 'asked about'],
    source: 'Sheets whose serials were filled down one row too far',
    sheet: `
STT | Đơn vị | Điểm
1 | Đội A | 90
2 | Đội B | 80
3 | Đội C | 70
4 | Tổng cộng | 240
`,
    expected: { blocked: 'rows-doubtful', at: 'B5' },
  },
  {
    title: 'the last unit with a serial may be called after a total',
    layouts: ['plain table'],
    source: 'Names of agencies that begin as totals do',
    sheet: `
STT | Đơn vị | Điểm
1 | Sở Nội vụ | 90
2 | Xã Phú Mỹ | 80
3 | Tổng đội Thanh niên xung phong | 85
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở Nội vụ = 90\nXã Phú Mỹ = 80\nTổng đội Thanh niên xung phong = 85', leftOut: [] },
  },
  {
    title: 'parts of columns named below a blank row belong to the header',
    layouts: ['merged header'],
    source: 'Headers that were drawn with a row for the eye',
    sheet: `
STT | Đơn vị | Điểm |

 | | Tự chấm | Thẩm định
1 | Đội A | 80 | 79
2 | Đội B | 70 | 75
3 | Đội C | 60 | 65
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', units: 'Đội A = 79\nĐội B = 75\nĐội C = 65' },
  },
  {
    title: 'a row that sums up the tasks and averages the scores is no unit, whatever it is called',
    layouts: ['summary rows'],
    source: 'Sheets that close with the figures of the whole office',
    sheet: `
Depot | Tasks | Score
North | 40 | 81.5
South | 31 | 92
East | 22 | 64.25
West | 19 | 77
REGION | 112 | 78.69
`,
    expected: { headerRow: 1, unit: 'A', score: 'C', units: 'North = 81.5\nSouth = 92\nEast = 64.25\nWest = 77', leftOut: ['A6 REGION'] },
  },
  {
    title: 'the same without a serial among serials is no unit',
    layouts: ['summary rows'],
    source: 'Sheets that close with the figures of the whole office',
    sheet: `
STT | Đơn vị | Số hồ sơ | Điểm
1 | Tổ A | 412 | 8.5
2 | Tổ B | 287 | 9.1
3 | Tổ C | 655 | 7.4
4 | Tổ D | 198 | 6.9
 | Phòng một cửa | 1552 | 7.98
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', units: 'Tổ A = 8.5\nTổ B = 9.1\nTổ C = 7.4\nTổ D = 6.9', leftOut: ['B6 Phòng một cửa'] },
  },
  {
    title: 'a sub-total of another column beside the names heads no section',
    layouts: ['summary rows'],
    source: 'Lists with the sub-totals that Excel inserts, of a column that is not the score',
    sheet: `
Region | School | Enrolment | Exam score
North | Hill Primary | 412 | 71.5
North | Lake Primary | 388 | 80.25
North total |  | 800 |
South | Bay Primary | 290 | 77
South | Cape Primary | 505 | 64.75
South total |  | 795 |
Grand total |  | 1595 |
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'D',
      units: 'Hill Primary = 71.5\nLake Primary = 80.25\nBay Primary = 77\nCape Primary = 64.75',
      leftOut: ['B4 North total', 'B7 South total', 'B8 Grand total'],
    },
  },
];
