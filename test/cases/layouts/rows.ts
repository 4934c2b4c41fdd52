/** Rows that are no units, and units that have no score. */
import type { SheetCase } from '../case';

const SHEETS = 'Bảng tổng hợp, chấm điểm của cơ quan cấp tỉnh (mẫu biểu thường dùng)';

export const rowCases: readonly SheetCase[] = [
  {
    title: 'a maximum row on top, total and average below, notes and signatures',
    layouts: ['sums and maxima', 'notes and signatures'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Tổng điểm | Xếp hạng | Ghi chú
| Điểm tối đa | 100 | |
1 | Sở Nội vụ | 90.5 | 1 |
2 | Sở Y tế | 88.2 | 2 |
3 | Tổng cục Thống kê khu vực | 70 | 3 |
| Trung bình | 82.9 | |
Tổng cộng | | 248.7 | |

Ghi chú: (*) số liệu đến 31/12.
| | | Đắk Lắk, ngày 15 tháng 01 năm 2025
| NGƯỜI LẬP BIỂU | | GIÁM ĐỐC
| Nguyễn Văn A | | Trần Thị B
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'D', units: 'Sở Nội vụ = 90.5\nSở Y tế = 88.2\nTổng cục Thống kê khu vực = 70', publishedRanks: 'D' },
  },
  {
    title: 'the maximum stands as a score-like column and row, both left out',
    layouts: ['sums and maxima', 'several score columns'],
    source: SHEETS,
    sheet: `
TT | Cơ quan | Điểm tối đa | Điểm đạt được | Tỷ lệ (%)
1 | Sở Nội vụ | 100 | 90.5 | 90.5
2 | Sở Y tế | 100 | 88.2 | 88.2
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', units: 'Sở Nội vụ = 90.5\nSở Y tế = 88.2' },
  },
  {
    title: 'units that were not scored, in every usual way',
    layouts: ['not scored'],
    source: 'Domain notes: how decisions write that a unit has no score',
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 80
2 | Sở B |
3 | Sở C | -
4 | Sở D | —
5 | Sở E | (*)
6 | Sở G | Không xếp hạng
7 | Sở H | Không đánh giá
8 | Sở I | N/A
9 | Sở K | !#N/A
10 | Sở L | TRUE
11 | Sở M | chưa rõ số liệu nào
12 | Sở N | 0
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Sở A = 80\nSở B = –\nSở C = –\nSở D = –\nSở E = –\nSở G = –\nSở H = –\nSở I = –\nSở K = –\nSở L = –\nSở M = –\nSở N = 0',
      problems: ['score-missing C3', 'score-missing C4', 'score-missing C5', 'score-missing C6', 'score-missing C7', 'score-missing C8', 'score-missing C9', 'score-is-error C10', 'score-is-boolean C11', 'score-is-text C12'],
    },
  },
  {
    title: 'an unscored unit at the top, in the middle and at the end of a numbered list is no section',
    layouts: ['not scored'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm
1 | Ban A |
2 | Sở B | 80
3 | Ban C |
4 | Sở D | 70
5 | Ban E |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Ban A = –\nSở B = 80\nBan C = –\nSở D = 70\nBan E = –', problems: ['score-missing C2', 'score-missing C4', 'score-missing C6'] },
  },
  {
    title: 'the last unit of a section is not scored, the next section follows',
    layouts: ['not scored', 'sections'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở A | 80
2 | Ban B |
II | Các xã |
1 | Xã A | 70
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Các sở: Sở A = 80\nCác sở: Ban B = –\nCác xã: Xã A = 70', problems: ['score-missing C4'] },
  },
  {
    title: 'blank rows inside the table, and the header typed again after two of them',
    layouts: ['header typed again', 'ragged'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 80

2 | Sở B | 79


STT | Đơn vị | Điểm
3 | Sở C | 78
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 80\nSở B = 79\nSở C = 78' },
  },
  {
    title: 'a two-row header with column numbers typed again at the page break',
    layouts: ['header typed again', 'merged header', 'column numbers'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Kết quả | | Hạng
| | Tự chấm | Thẩm định |
1 | 2 | 3 | 4 | 5
1 | Sở A | 85 | 80 | 1
2 | Sở B | 84 | 79 | 2
STT | Đơn vị | Kết quả | | Hạng
| | Tự chấm | Thẩm định |
1 | 2 | 3 | 4 | 5
3 | Sở C | 83 | 78 | 3
`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A6:A7', 'B6:B7', 'C6:D6', 'E6:E7'],
    expected: { headerRow: 1, unit: 'B', score: 'D', rank: 'E', units: 'Sở A = 80\nSở B = 79\nSở C = 78', publishedRanks: 'E' },
  },
  {
    title: 'numbered empty lines left for later are no units',
    layouts: ['ragged'],
    source: 'Templates with numbering prepared',
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 80
2 | Sở B | 79
3 | |
4 | |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 80\nSở B = 79' },
  },
  {
    title: 'a score without a name is reported',
    layouts: ['ragged'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 80
2 | | 79
3 | Sở C | 78
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 80\nSở C = 78', problems: ['unit-name-missing B3'] },
  },
  {
    title: 'the same unit twice in a group is reported, in two groups it is not',
    layouts: ['group column'],
    source: SHEETS,
    sheet: `
Nhóm | Đơn vị | Điểm
A | UBND xã Hòa Vang | 80
A | ubnd xã  Hoà Vang␣ | 79
B | UBND xã Hòa Vang | 78
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      group: 'A',
      units: 'A: UBND xã Hòa Vang = 80\nA: ubnd xã Hoà Vang = 79\nB: UBND xã Hòa Vang = 78',
      problems: ['unit-duplicate B3'],
    },
  },
  {
    title: 'no serials: a unit without a score between others, notes right below',
    layouts: ['not scored', 'notes and signatures'],
    source: SHEETS,
    sheet: `
Đơn vị | Điểm
Sở A | 80
Ban B |
Sở C | 78
Ghi chú: Ban B mới thành lập
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Sở A = 80\nBan B = –\nSở C = 78', problems: ['score-missing B3'] },
  },
  {
    title: 'the maxima of the columns in a row without a name, and a sum below each section',
    layouts: ['sums and maxima', 'sections', 'several score columns'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Tiêu chí 1 | Tiêu chí 2 | Tổng điểm
| | 40 | 60 | 100
I | Khối sở | | |
1 | Sở A | 30 | 40 | 70
2 | Sở B | 30 | 45 | 75
| Cộng khối sở | 60 | 85 | 145
II | Khối xã | | |
1 | Xã A | 20 | 40 | 60
| Bình quân khối xã | 20 | 40 | 60
`,
    expected: { headerRow: 1, unit: 'B', score: 'E', units: 'Khối sở: Sở A = 70\nKhối sở: Sở B = 75\nKhối xã: Xã A = 60' },
  },
  {
    title: 'names merged over two columns in every row, one unit not scored',
    layouts: ['not scored', 'ragged'],
    source: SHEETS,
    sheet: `
Đơn vị | | Điểm
Sở A | | 80
Ban B | |
Sở C | | 78
`,
    merges: ['A1:B1', 'A2:B2', 'A3:B3', 'A4:B4'],
    expected: { headerRow: 1, unit: 'A', score: 'C', units: 'Sở A = 80\nBan B = –\nSở C = 78', problems: ['score-missing C3'] },
  },
  {
    title: 'a unit whose row is full of header words is no header',
    layouts: ['group column', 'not scored'],
    source: 'Found by the random sheets',
    sheet: `
Tên đơn vị | Tổng điểm | Khối
Sở A | 80 | Các sở
Tổng cục Thuế khu vực | Không xếp hạng | ĐỊA PHƯƠNG
Sở B | 79 | ĐỊA PHƯƠNG
`,
    expected: {
      headerRow: 1,
      unit: 'A',
      score: 'B',
      group: 'C',
      units: 'Các sở: Sở A = 80\nĐỊA PHƯƠNG: Tổng cục Thuế khu vực = –\nĐỊA PHƯƠNG: Sở B = 79',
      problems: ['score-missing B3'],
    },
  },
];
