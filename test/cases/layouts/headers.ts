/** Headers: titles above, two rows merged, column numbers, words in any shape, no header at all. */
import type { SheetCase } from '../case';

const PAR = 'Bảng xếp hạng Chỉ số cải cách hành chính cấp tỉnh, mẫu biểu thường dùng của Sở Nội vụ';
const DTI = 'Bảng xếp hạng chuyển đổi số cấp sở/xã, mẫu biểu thường dùng của Sở Thông tin và Truyền thông';

export const headerCases: readonly SheetCase[] = [
  {
    title: 'a plain table',
    layouts: ['plain table'],
    source: PAR,
    sheet: `
STT | Tên đơn vị | Tổng điểm
1 | Sở Nội vụ | 90.5
2 | Sở Tài chính | 88.25
3 | Sở Y tế | 0
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở Nội vụ = 90.5\nSở Tài chính = 88.25\nSở Y tế = 0', decimals: [2] },
  },
  {
    title: 'national heading, titles and the unit of measure above the header',
    layouts: ['titles above', 'plain table'],
    source: PAR,
    sheet: `
UBND TỈNH X | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ | | Độc lập - Tự do - Hạnh phúc

BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024
(Kèm theo Quyết định số 123/QĐ-UBND ngày 15/01/2025)
| | | Đơn vị tính: điểm
STT | CƠ QUAN,⏎ĐƠN VỊ | ĐIỂM␣SỐ | XẾP⏎HẠNG
1 | Sở Nội vụ | 90.5 |
2 | Sở Tài chính | 88.2 |
`,
    merges: ['A4:D4', 'A5:D5'],
    expected: { headerRow: 7, unit: 'B', score: 'C', rank: 'D', units: 'Sở Nội vụ = 90.5\nSở Tài chính = 88.2' },
  },
  {
    title: 'a header of two merged rows, part scores and total, with column numbers',
    layouts: ['merged header', 'column numbers', 'several score columns'],
    source: PAR,
    sheet: `
TT | Đơn vị | Điểm đánh giá | | | Tổng điểm | Xếp hạng | Ghi chú
| | Tự đánh giá | Thẩm định | Điều tra XHH | | |
(1) | (2) | (3) | (4) | (5) | (6)=(4)+(5) | (7) | (8)
1 | Sở Nội vụ | 65 | 60.5 | 25.1 | 85.6 | 1 |
2 | Sở Tài chính | 66 | 58 | 24 | 82 | 2 | Nộp chậm
`,
    merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2', 'H1:H2'],
    expected: { headerRow: 1, unit: 'B', score: 'F', rank: 'G', units: 'Sở Nội vụ = 85.6\nSở Tài chính = 82', decimals: [1] },
  },
  {
    title: 'the same header with its merges lost, as copying values leaves it',
    layouts: ['merged header', 'column numbers', 'several score columns'],
    source: PAR,
    sheet: `
TT | Đơn vị | Điểm đánh giá | | | Tổng điểm | Xếp hạng | Ghi chú
| | Tự đánh giá | Thẩm định | Điều tra XHH | | |
A | B | 1 | 2 | 3 | 4 | 5 | 6
1 | Sở Nội vụ | 65 | 60.5 | 25.1 | 85.6 | 1 |
2 | Sở Tài chính | 66 | 58 | 24 | 82 | 2 | Nộp chậm
`,
    expected: { headerRow: 1, unit: 'B', score: 'F', rank: 'G', units: 'Sở Nội vụ = 85.6\nSở Tài chính = 82' },
  },
  {
    title: 'two years side by side under merged years: this year and its rank',
    layouts: ['merged header', 'several score columns'],
    source: DTI,
    sheet: `
STT | Tên đơn vị | Năm 2023 | | Năm 2024 | | Tăng/giảm hạng
| | Điểm | Hạng | Điểm | Hạng |
1 | Xã A Lưới 1 | 70.1 | 1 | 71.5 | 2 | -1
2 | Xã A Lưới 2 | 69.1 | 2 | 75.5 | 1 | 1
`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
    expected: { headerRow: 1, unit: 'B', score: 'E', rank: 'F', units: 'Xã A Lưới 1 = 71.5\nXã A Lưới 2 = 75.5' },
  },
  {
    title: 'years typed as numbers name the score columns',
    layouts: ['merged header', 'several score columns'],
    source: DTI,
    sheet: `
No. | Province | Score | | Rank
| | 2023 | 2024 |
1 | Alpha | 61.2 | 63.3 |
2 | Beta | 64.2 | 60.1 |
`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    expected: { headerRow: 1, unit: 'B', score: 'D', rank: 'E', units: 'Alpha = 63.3\nBeta = 60.1' },
  },
  {
    title: 'the rank comes first',
    layouts: ['rank first'],
    source: DTI,
    sheet: `
Xếp hạng | Địa phương | Chỉ số DTI
1 | Phường Hải Châu | 0.7542
2 | Phường Thanh Khê | 0.7401
2 | Phường Sơn Trà | 0.7401
4 | Xã Hòa Vang | 0.6012
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      rank: 'A',
      units: 'Phường Hải Châu = 0.7542\nPhường Thanh Khê = 0.7401\nPhường Sơn Trà = 0.7401\nXã Hòa Vang = 0.6012',
      decimals: [4],
      publishedRanks: 'A',
    },
  },
  {
    title: 'an unnamed column holds the names',
    layouts: ['merged header'],
    source: 'Header of two rows with an unnamed column, as in annexes of provincial decisions',
    sheet: `
STT | | Tổng điểm | Thứ hạng
1 | Sở Nội vụ | 80 | 1
2 | Sở Tài chính | 79 | 2
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'D', units: 'Sở Nội vụ = 80\nSở Tài chính = 79' },
  },
  {
    title: 'header words without diacritics and in English capitals',
    layouts: ['plain table'],
    source: 'Exports of reporting software that drops diacritics',
    sheet: `
SO TT | TEN DON VI | TONG DIEM | XEP THU
01 | So Noi vu | 80 |
02 | So Tai chinh | 79 |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'D', units: 'So Noi vu = 80\nSo Tai chinh = 79' },
  },
  {
    title: 'header in decomposed Unicode, as a Mac types it',
    layouts: ['plain table'],
    source: 'File names and texts copied from macOS',
    sheet: `
STT | Tên đơn vị | Tổng điểm | Xếp hạng
1 | Sở Nội vụ | 80 |
`.normalize('NFD'),
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'D', units: `${'Sở Nội vụ'.normalize('NFD')} = 80` },
  },
  {
    title: 'unknown header words over numbers',
    layouts: ['plain table'],
    source: 'A header in the words of one office',
    sheet: `
Chi cục | Đạt được
Kiểm lâm | 17
Thủy lợi | 15
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Kiểm lâm = 17\nThủy lợi = 15' },
  },
  {
    title: 'no header: serial, name, score',
    layouts: ['no header'],
    source: 'Rows copied without their header',
    sheet: `
1 | Sở Nội vụ | 80.5
2 | Sở Tài chính | 79
3 | Sở Y tế | 81
`,
    expected: { headerRow: null, unit: 'B', score: 'C', units: 'Sở Nội vụ = 80.5\nSở Tài chính = 79\nSở Y tế = 81' },
  },
  {
    title: 'no header: rank, name, score; the ranks follow the scores',
    layouts: ['no header', 'rank first'],
    source: 'Rows copied without their header',
    sheet: `
1 | Sở Nội vụ | 81
2 | Sở Tài chính | 80
2 | Sở Y tế | 80
4 | Sở Xây dựng | 79
`,
    expected: { headerRow: null, unit: 'B', score: 'C', rank: 'A', units: 'Sở Nội vụ = 81\nSở Tài chính = 80\nSở Y tế = 80\nSở Xây dựng = 79', publishedRanks: 'A' },
  },
  {
    title: 'a table that does not begin in column A, with a note beside it',
    layouts: ['plain table', 'ragged'],
    source: 'Working sheets with remarks beside the table',
    sheet: `
| | STT | Đơn vị | Điểm | | Lưu ý: số liệu tạm tính
| | 1 | Sở Nội vụ | 80
| | 2 | Sở Tài chính | 79
`,
    expected: { headerRow: 1, unit: 'D', score: 'E', units: 'Sở Nội vụ = 80\nSở Tài chính = 79' },
  },
  {
    title: 'a three-row header with a span over the whole scores',
    layouts: ['merged header', 'several score columns', 'column numbers'],
    source: PAR,
    sheet: `
STT | Tên cơ quan | KẾT QUẢ NĂM 2024 | | | |
| | Điểm thành phần | | Tổng hợp | |
| | Điểm thẩm định | Điểm điều tra | Tổng điểm | Chỉ số (%) | Xếp hạng
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Sở Nội vụ | 60.5 | 25.1 | 85.6 | 89.1 | 1
2 | Sở Tài chính | 58 | 24 | 82 | 85.3 | 2
`,
    merges: ['A1:A3', 'B1:B3', 'C1:G1', 'C2:D2', 'E2:G2'],
    expected: { headerRow: 1, unit: 'B', score: 'E', rank: 'G', units: 'Sở Nội vụ = 85.6\nSở Tài chính = 82' },
  },
  {
    title: 'serial and name stand in the lower row of the header',
    layouts: ['merged header', 'several score columns'],
    source: DTI,
    sheet: `
| | Năm 2023 | | Năm 2024 |
STT | Đơn vị | Điểm | Hạng | Điểm | Hạng
1 | Sở Nội vụ | 80 | 1 | 82 | 1
2 | Sở Tài chính | 79 | 2 | 80 | 2
`,
    merges: ['C1:D1', 'E1:F1'],
    expected: { headerRow: 1, unit: 'B', score: 'E', rank: 'F', units: 'Sở Nội vụ = 82\nSở Tài chính = 80' },
  },
  {
    title: 'no header, in the order of the scores: 1, 2, 3 … before the names are serial numbers, not ranks',
    layouts: ['no header'],
    source: 'seen: a table pasted without its header row',
    sheet: `
1 | Sở Tài chính | 85.4
2 | Sở Y tế | 72
3 | Sở Tư pháp | 72
4 | Sở Nội vụ | 60.1
`,
    expected: { headerRow: null, unit: 'B', score: 'C', units: 'Sở Tài chính = 85.4\nSở Y tế = 72\nSở Tư pháp = 72\nSở Nội vụ = 60.1' },
  },
];
