/** Groups in a column of their own, and columns that only look like it. */
import type { SheetCase } from '../case';

export const groupCases: readonly SheetCase[] = [
  {
    title: 'group names only in the first row of each group, merged',
    layouts: ['group column'],
    source: 'Khối thi đua tables of provinces',
    sheet: `
Khối thi đua | STT | Đơn vị | Điểm
Khối 1 | 1 | Sở Nội vụ | 90.5
| 2 | Sở Y tế | 88.2
Khối 2 | 1 | Huyện A | 70.5
| 2 | Huyện B | 60.5
`,
    merges: ['A2:A3', 'A4:A5'],
    expected: { headerRow: 1, unit: 'C', score: 'D', group: 'A', units: 'Khối 1: Sở Nội vụ = 90.5\nKhối 1: Sở Y tế = 88.2\nKhối 2: Huyện A = 70.5\nKhối 2: Huyện B = 60.5' },
  },
  {
    title: 'Loại that holds kinds of units is the group',
    layouts: ['group column'],
    source: 'Working sheets of provinces with all units in one list',
    sheet: `
STT | Đơn vị | Loại | Điểm
1 | Sở Nội vụ | Sở | 90.5
2 | Huyện A | Huyện | 88.2
3 | Sở Y tế | sở␣ | 70.5
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', group: 'C', units: 'Sở: Sở Nội vụ = 90.5\nHuyện: Huyện A = 88.2\nSở: Sở Y tế = 70.5' },
  },
  {
    title: 'Loại and Xếp loại that hold ratings are no groups',
    layouts: ['plain table'],
    source: 'Evaluation results with a rating beside the score',
    sheet: `
STT | Đơn vị | Điểm | Loại | Xếp loại
1 | Sở Nội vụ | 90.5 | Tốt | Hoàn thành xuất sắc nhiệm vụ
2 | Sở Y tế | 78.2 | Khá | Hoàn thành tốt nhiệm vụ
3 | Sở Xây dựng | 60.5 | Trung bình | Hoàn thành nhiệm vụ
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở Nội vụ = 90.5\nSở Y tế = 78.2\nSở Xây dựng = 60.5' },
  },
  {
    title: 'a group column of numbers',
    layouts: ['group column'],
    source: 'Clusters told by their number',
    sheet: `
No | Group | Unit | Score
1 | 2 | Alpha | 90.5
2 | 1 | Beta | 88.2
3 | 2 | Gamma | 70.5
`,
    expected: { headerRow: 1, unit: 'C', score: 'D', group: 'B', units: '2: Alpha = 90.5\n1: Beta = 88.2\n2: Gamma = 70.5' },
  },
];
