/** Score columns whose headers hold no word for a score: years, rounds, an office's own words. */
import type { SheetCase } from '../case';

const YEARS = 'Bảng so sánh chỉ số qua các năm của sở, tỉnh (mẫu biểu thường dùng)';

export const yearHeaderCases: readonly SheetCase[] = [
  {
    title: 'two years as headers: this year, and last year offered',
    layouts: ['several score columns'],
    source: YEARS,
    sheet: `
STT | Đơn vị | Năm 2023 | Năm 2024
1 | Sở A | 81.2 | 83.4
2 | Sở B | 84.1 | 80.9
3 | Sở C | 79.9 | 85
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', candidates: ['D', 'C'], units: 'Sở A = 83.4\nSở B = 80.9\nSở C = 85' },
  },
  {
    title: 'years as numbers, the latest first',
    layouts: ['several score columns'],
    source: YEARS,
    sheet: `
Tỉnh, thành phố | 2024 | 2023 | 2022
Tỉnh A | 61.2 | 63.3 | 60
Tỉnh B | 64.2 | 60.1 | 60.5
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', candidates: ['B', 'C', 'D'], units: 'Tỉnh A = 61.2\nTỉnh B = 64.2' },
  },
  {
    title: 'years as headers with a change between them and the rank of this year',
    layouts: ['several score columns'],
    source: YEARS,
    sheet: `
TT | Địa phương | Năm 2023 | Năm 2024 | Tăng/giảm | Xếp hạng
1 | Xã A | 81.2 | 83.4 | 2.2 | 2
2 | Xã B | 84.1 | 80.9 | -3.2 | 3
3 | Xã C | 79.9 | 85 | 5.1 | 1
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', rank: 'F', candidates: ['D', 'C'], publishedRanks: 'F', units: 'Xã A = 83.4\nXã B = 80.9\nXã C = 85' },
  },
  {
    title: 'a score by its word before last year by its number',
    layouts: ['several score columns'],
    source: YEARS,
    sheet: `
STT | Đơn vị | Năm 2023 | Tổng điểm năm 2024
1 | Sở A | 81.2 | 83.4
2 | Sở B | 84.1 | 80.9
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', candidates: ['D', 'C'], units: 'Sở A = 83.4\nSở B = 80.9' },
  },
  {
    title: 'last period and this period',
    layouts: ['several score columns'],
    source: YEARS,
    sheet: `
STT | Đơn vị | Kỳ trước | Kỳ này
1 | Sở A | 81.2 | 83.4
2 | Sở B | 84.1 | 80.9
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', candidates: ['D', 'C'], units: 'Sở A = 83.4\nSở B = 80.9' },
  },
  {
    title: 'two quarters are asked about: the sheet does not say which is ranked',
    layouts: ['several score columns', 'asked about'],
    source: YEARS,
    sheet: `
STT | Đơn vị | Quý I | Quý II
1 | Sở A | 81.2 | 83.4
2 | Sở B | 84.1 | 80.9
`,
    expected: { blocked: 'score-column-ambiguous', candidates: ['C', 'D'] },
  },
  {
    title: 'ranks of two years and no score: nothing is taken for the score',
    layouts: ['several score columns', 'asked about'],
    source: YEARS,
    sheet: `
STT | Đơn vị | Xếp hạng |
| | Năm 2023 | Năm 2024
1 | Sở A | 3 | 1
2 | Sở B | 1 | 2
3 | Sở C | 2 | 3
`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    expected: { blocked: 'no-score-column' },
  },
  {
    title: 'ranks under a header without a word for them are not the score',
    layouts: ['asked about'],
    source: YEARS,
    sheet: `
STT | Đơn vị | Năm 2024
1 | Sở A | 3
2 | Sở B | 1
3 | Sở C | 5
4 | Sở D | 2
5 | Sở E | 3
`,
    expected: { blocked: 'no-score-column' },
  },
  {
    title: 'shares of completion of two years are no scores, points for completion are',
    layouts: ['several score columns'],
    source: YEARS,
    sheet: `
STT | Đơn vị | Tỷ lệ hoàn thành | | Điểm hoàn thành nhiệm vụ
| | Năm 2023 | Năm 2024 |
1 | Sở A | 81.2 | 100 | 38.5
2 | Sở B | 84.1 | 97 | 39
`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    expected: { headerRow: 1, unit: 'B', score: 'E', candidates: ['E'], units: 'Sở A = 38.5\nSở B = 39' },
  },
  {
    title: 'a maximum and what was reached, in the words of the office',
    layouts: ['several score columns'],
    source: 'Scoring sheets with Tối đa and Đạt được under one heading',
    sheet: `
STT | Đơn vị | Tối đa | Đạt được | % hoàn thành
1 | Sở A | 100 | 83.4 | 83.4
2 | Sở B | 100 | 80.9 | 80.9
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', candidates: ['D'], units: 'Sở A = 83.4\nSở B = 80.9' },
  },
];
