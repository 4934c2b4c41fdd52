/** Sheets that were once read wrongly, found by the fuzz test in test/sheet/fuzz. */
import type { SheetCase } from '../case';

const FOUND = 'Found by the fuzz test, made smaller';

export const fuzzedCases: readonly SheetCase[] = [
  {
    title: 'a header with years as numbers, typed again at the page break',
    layouts: ['header typed again', 'column numbers', 'several score columns'],
    source: FOUND,
    sheet: `
No. | Unit | 2023 | 2024
(1) | (2) | (3) | (4)
1 | Sở A | 51.1 | 30.02
2 | Sở B | 88.8 | 2024
No. | Unit | 2023 | 2024
(1) | (2) | (3) | (4)
3 | Sở C | 56.2 | 54.08
`,
    expected: { headerRow: 1, unit: 'B', score: 'D', units: 'Sở A = 30.02\nSở B = 2024\nSở C = 54.08' },
  },
  {
    title: 'a two-row header of one name and two years, typed again, its upper row merged',
    layouts: ['header typed again', 'merged header', 'several score columns'],
    source: FOUND,
    sheet: `
Unit | Total score |
| 2023 | 2024
Sở A | 51.1 | 99.88
Sở B | 88.8 | 79.13
Unit | Total score |
| 2023 | 2024
Sở C | 61.3 | 95.27
`,
    merges: ['A1:A2', 'B1:C1', 'A5:A6', 'B5:C5'],
    expected: { headerRow: 1, unit: 'A', score: 'C', units: 'Sở A = 99.88\nSở B = 79.13\nSở C = 95.27' },
  },
  {
    title: 'a section right below a merged header, in words of a header',
    layouts: ['merged header', 'sections'],
    source: FOUND,
    sheet: `
Xếp hạng | STT | Tên đơn vị | Tổng điểm |
| | | Năm 2023 | Năm 2024
| I | UBND các huyện, thị xã, thành phố | |
2 | 1 | Huyện A | 51.1 | 30
1 | 2 | Huyện B | 50 | 31
| II | Các cơ quan ngành dọc | |
1 | 1 | Cục A | 60 | 30
`,
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    expected: {
      headerRow: 1,
      unit: 'C',
      score: 'E',
      rank: 'A',
      publishedRanks: 'A',
      units: 'UBND các huyện, thị xã, thành phố: Huyện A = 30\nUBND các huyện, thị xã, thành phố: Huyện B = 31\nCác cơ quan ngành dọc: Cục A = 30',
    },
  },
  {
    title: 'ranks that follow the wrong one of two score columns by chance settle nothing',
    layouts: ['several score columns', 'group column', 'asked about'],
    source: FOUND,
    sheet: `
Xếp hạng | STT | Nhóm | Tên đơn vị | Điểm vòng A | Điểm vòng B
2 | 01 | Khối Đảng | Ban A | 51.1 | 40.14
1 | 02 | Khối Đảng | Ban B | 88.8 | 41.63
2 | 03 | Khối huyện | Huyện A | 72.5 | 64.13
1 | 04 | Khối huyện | Huyện B | 56.2 | 99.91
`,
    expected: { blocked: 'score-column-ambiguous', candidates: ['E', 'F'] },
  },
  {
    title: 'no header below a national heading and titles',
    layouts: ['no header', 'titles above'],
    source: FOUND,
    sheet: `
UBND TỈNH ĐẮK LẮK | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ | | Độc lập - Tự do - Hạnh phúc

BẢNG XẾP HẠNG CÁC ĐƠN VỊ NĂM 2024
'01 | Phường 1 | 55.31
'02 | Chi cục Hải quan | 66.26
`,
    merges: ['A4:C4'],
    expected: { headerRow: null, unit: 'B', score: 'C', units: 'Phường 1 = 55.31\nChi cục Hải quan = 66.26' },
  },
  {
    title: 'no header, sections by Roman numbers',
    layouts: ['no header', 'sections'],
    source: FOUND,
    sheet: `
I | Các ban | |
1 | Ban Dân tộc | 70.13 |
2 | Ban Quản lý | 69 |
II | Các xã, phường | |
1 | Phường Cộng Hòa | 91.57 |
2 | Xã Ia Hrung | 30.08 | Nộp chậm
`,
    expected: { headerRow: null, unit: 'B', score: 'C', units: 'Các ban: Ban Dân tộc = 70.13\nCác ban: Ban Quản lý = 69\nCác xã, phường: Phường Cộng Hòa = 91.57\nCác xã, phường: Xã Ia Hrung = 30.08' },
  },
  {
    title: 'no header, groups in merged cells',
    layouts: ['no header', 'group column'],
    source: FOUND,
    sheet: `
1 | Cụm thi đua số 1 | Ban Dân tộc | 72.14
2 | | Kho bạc Nhà nước | 52.11
3 | Khối Đảng | Tổng công ty Cà phê | 30.12
4 | | Xã Đắk Liêng | 99.09
`,
    merges: ['B1:B2', 'B3:B4'],
    expected: {
      headerRow: null,
      unit: 'C',
      score: 'D',
      group: 'B',
      units: 'Cụm thi đua số 1: Ban Dân tộc = 72.14\nCụm thi đua số 1: Kho bạc Nhà nước = 52.11\nKhối Đảng: Tổng công ty Cà phê = 30.12\nKhối Đảng: Xã Đắk Liêng = 99.09',
    },
  },
  {
    title: 'no header: a unit without a score is no header either, a total names no group',
    layouts: ['no header', 'group column', 'sums and maxima', 'not scored'],
    source: FOUND,
    sheet: `
Khối Đảng | Sở A | 69.26 | Tốt
Khối Đảng | Sở B | 50.48 | Khá
Khối xã | Xã A | (*) | Khá
Khối xã | Xã B | 92.46 | Tốt
| Trung bình chung | 55.5 |
Tổng cộng | | 99 |
`,
    expected: { headerRow: null, unit: 'B', score: 'C', group: 'A', units: 'Khối Đảng: Sở A = 69.26\nKhối Đảng: Sở B = 50.48\nKhối xã: Xã A = –\nKhối xã: Xã B = 92.46', problems: ['score-missing C3'] },
  },
  {
    title: 'the last unit, below a blank row, not scored, in a group by its column',
    layouts: ['group column', 'not scored', 'ragged'],
    source: FOUND,
    sheet: `
Nhóm | Tên đơn vị | Tổng điểm
Khối Đảng | Sở A | 69.26
Khối Đảng | Sở B | 50.48

Khối xã | Xã A | 70
Khối xã | Xã B | 71

Khối xã | Phường 1 |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', group: 'A', units: 'Khối Đảng: Sở A = 69.26\nKhối Đảng: Sở B = 50.48\nKhối xã: Xã A = 70\nKhối xã: Xã B = 71\nKhối xã: Phường 1 = –', problems: ['score-missing C8'] },
  },
];
