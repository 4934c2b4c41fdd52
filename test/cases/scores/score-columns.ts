/** The score column among others. */
import type { SheetCase } from '../case';

const SHEETS = 'Bảng chấm điểm nhiều cột của cơ quan cấp tỉnh (mẫu biểu thường dùng)';

export const scoreColumnCases: readonly SheetCase[] = [
  {
    title: 'verified before self-assessed',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm tự đánh giá | Điểm thẩm định | Xếp hạng
1 | Sở A | 90 | 80 |
2 | Sở B | 95 | 79 |
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', rank: 'E', units: 'Sở A = 80\nSở B = 79' },
  },
  {
    title: 'the total before pillars, also where its header is only Cộng',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Thể chế số | Hạ tầng số | Nhân lực số | Cộng
1 | Sở A | 10 | 20 | 30.5 | 60.5
2 | Sở B | 11 | 19 | 28 | 58
3 | Sở C | 9 | 19 | 29 | 57
`,
    expected: { headerRow: 1, unit: 'B', score: 'F', units: 'Sở A = 60.5\nSở B = 58\nSở C = 57' },
  },
  {
    title: 'this year before last, ranks of both years stay apart',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Chỉ số năm 2023 | Xếp hạng năm 2023 | Chỉ số năm 2024 | Xếp hạng năm 2024 | Chênh lệch
1 | Sở A | 90 | 2 | 80 | 1 | -10
2 | Sở B | 95 | 1 | 79 | 2 | -16
`,
    expected: { headerRow: 1, unit: 'B', score: 'E', rank: 'F', units: 'Sở A = 80\nSở B = 79' },
  },
  {
    title: 'last year stands with its own word, and its rank is not ours',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm | Điểm năm trước | Hạng năm trước
1 | Sở A | 80 | 90 | 2
2 | Sở B | 79 | 95 | 1
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 80\nSở B = 79' },
  },
  {
    title: 'the rank of an earlier year than that of the title is kept as it is',
    layouts: ['several score columns', 'titles above'],
    source: SHEETS,
    sheet: `
KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024
(Kèm theo Công văn số 12 ngày 05/01/2025)
TT | Đơn vị | Tổng điểm | Thứ hạng 2023
1 | Sở A | 80 | 2
2 | Sở B | 79 | 1
3 | Sở C | 90 | 3
`,
    expected: { headerRow: 3, unit: 'B', score: 'C', units: 'Sở A = 80\nSở B = 79\nSở C = 90' },
  },
  {
    title: 'a rank of the year of the title is the rank, also where the document is of the next year',
    layouts: ['several score columns', 'titles above'],
    source: SHEETS,
    sheet: `
KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024
(Kèm theo Công văn số 12 ngày 05/01/2025)
TT | Đơn vị | Tổng điểm | Thứ hạng 2024
1 | Sở A | 80 | 2
2 | Sở B | 79 | 3
3 | Sở C | 90 | 1
`,
    expected: { headerRow: 3, unit: 'B', score: 'C', rank: 'D', publishedRanks: 'D', units: 'Sở A = 80\nSở B = 79\nSở C = 90' },
  },
  {
    title: 'a year, a population, a share and a code are never the score',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
Mã | Xã, phường | Năm | Dân số | Tỷ lệ hoàn thành (%) | Tổng số điểm
101 | Xã A | 2024 | 12000 | 99 | 80
102 | Xã B | 2024 | 15000 | 97 | 81
`,
    expected: { headerRow: 1, unit: 'B', score: 'F', units: 'Xã A = 80\nXã B = 81' },
  },
  {
    title: 'two score columns that nothing tells apart are asked about',
    layouts: ['several score columns', 'asked about'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm A | Điểm B
1 | Sở A | 80 | 70
2 | Sở B | 79 | 75
`,
    expected: { blocked: 'score-column-ambiguous', candidates: ['C', 'D'] },
  },
  {
    title: 'what was asked can be chosen',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm A | Điểm B
1 | Sở A | 80 | 70
2 | Sở B | 79 | 75
`,
    choices: { scoreColumn: 3 },
    expected: { headerRow: 1, unit: 'B', score: 'D', units: 'Sở A = 70\nSở B = 75' },
  },
  {
    title: 'of two alike, the one that the existing ranks follow',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm vòng 1 | Điểm vòng 2 | Xếp hạng
1 | Sở A | 80 | 70 | 3
2 | Sở B | 79 | 75 | 1
3 | Sở C | 81 | 72 | 2
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', rank: 'E', units: 'Sở A = 70\nSở B = 75\nSở C = 72', publishedRanks: 'E' },
  },
  {
    title: 'only a maximum and a share: no score',
    layouts: ['asked about'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm tối đa | Tỷ lệ hoàn thành
1 | Sở A | 100 | 70
2 | Sở B | 100 | 75
`,
    expected: { blocked: 'no-score-column' },
  },
  {
    title: 'an empty score column: the sheet has no scores',
    layouts: ['asked about'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Tổng điểm | Xếp hạng
1 | Sở A | |
2 | Sở B | |
`,
    expected: { blocked: 'no-scores' },
  },
  {
    title: 'a header and nothing below',
    layouts: ['asked about'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Tổng điểm | Xếp hạng
`,
    expected: { blocked: 'no-units' },
  },
  {
    title: 'an empty sheet',
    layouts: ['asked about'],
    source: SHEETS,
    sheet: ``,
    expected: { blocked: 'sheet-empty' },
  },
  {
    title: 'pillars with their ranks, and the index with its own',
    layouts: ['several score columns', 'merged header'],
    source: 'Bảng xếp hạng DTI cấp xã với điểm và hạng từng trụ cột',
    sheet: `
TT | Tên đơn vị | Nhận thức số | | Thể chế số | | DTI |
 | | Điểm | Hạng | Điểm | Hạng | Giá trị | Hạng
1 | Xã A | 10 | 1 | 5 | 2 | 0.71 | 1
2 | Xã B | 9 | 2 | 6 | 1 | 0.7 | 2
`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'],
    expected: { headerRow: 1, unit: 'B', score: 'G', rank: 'H', units: 'Xã A = 0.71\nXã B = 0.7', publishedRanks: 'H' },
  },
  {
    title: 'headers with the scale in brackets',
    layouts: ['several score columns'],
    source: SHEETS,
    sheet: `
TT | Đơn vị | Tiêu chí 1⏎(30 điểm) | Tiêu chí 2⏎(70 điểm) | Tổng điểm⏎(tối đa 100)
1 | Sở A | 30 | 40 | 70
2 | Sở B | 35 | 40 | 75
`,
    expected: { headerRow: 1, unit: 'B', score: 'E', units: 'Sở A = 70\nSở B = 75' },
  },
  {
    title: 'a score column with more remarks than scores',
    layouts: ['not scored'],
    source: SHEETS,
    sheet: `
STT | Đơn vị | Điểm | Xếp hạng
1 | Sở A | 80 | 1
2 | Sở B | Không XH |
3 | Sở C | Chưa nộp báo cáo |
4 | Sở D | Vắng |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', rank: 'D', units: 'Sở A = 80\nSở B = –\nSở C = –\nSở D = –', problems: ['score-missing C3', 'score-missing C4', 'score-missing C5'] },
  },
];
