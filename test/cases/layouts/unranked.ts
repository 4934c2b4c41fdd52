/** Sheets and groups without ranks: nothing scored yet, or marked as not ranked; and sections inside sections. */
import type { SheetCase } from '../case';

const NESTED = 'Bảng xếp hạng có khối và nhóm trong khối';
const EMPTY = 'Sheets prepared before the scores are known';

export const unrankedCases: readonly SheetCase[] = [
  {
    title: 'serials and names, no score in any row',
    layouts: ['asked about'],
    source: EMPTY,
    sheet: `
BẢNG XẾP HẠNG

STT | Đơn vị | Điểm | Xếp hạng
1 | Sở A | |
2 | Sở B | |
3 | Sở C | |
4 | Huyện D | |
`,
    expected: { blocked: 'no-scores', at: 'C4' },
  },
  {
    title: 'sections of units without a score',
    layouts: ['asked about', 'sections'],
    source: EMPTY,
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở A |
2 | Sở B |
II | Các xã |
1 | Xã A |
2 | Xã B |
`,
    expected: { blocked: 'no-scores', at: 'C3' },
  },
  {
    title: 'names without serials and scores',
    layouts: ['asked about'],
    source: EMPTY,
    sheet: `
Đơn vị | Điểm
Sở A | -
Sở B | -
Sở C | -
`,
    expected: { blocked: 'no-scores', at: 'B2' },
  },
  {
    title: 'names of units below the last score are units without a score, also under a blank row and without a header; who signs is none',
    layouts: ['no header', 'not scored', 'notes and signatures'],
    source: 'Found by fuzzing, seed 599238626',
    sheet: `
Sở Y tế | 30
Huyện Cư Kuin | 25

Thị xã Buôn Hồ |
Xã Trung Bình |

SỞ NỘI VỤ |
Nguyễn Văn A |
`,
    expected: {
      headerRow: null,
      unit: 'A',
      score: 'B',
      units: 'Sở Y tế = 30\nHuyện Cư Kuin = 25\nThị xã Buôn Hồ = –\nXã Trung Bình = –',
      problems: ['score-missing B4', 'score-missing B5'],
    },
  },
  {
    title: 'a group marked as not ranked keeps its scores to itself',
    layouts: ['sections', 'not scored'],
    source: 'Decisions that list units without ranking them (đơn vị không xếp hạng)',
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở A | 80
2 | Sở B | 79
II | Nhóm đơn vị đặc thù (không xếp hạng) |
1 | Ban A | 90
2 | Ban B |
III | Các xã |
1 | Xã A | 70
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: `
        Các sở: Sở A = 80
        Các sở: Sở B = 79
        Nhóm đơn vị đặc thù (không xếp hạng): Ban A = –
        Nhóm đơn vị đặc thù (không xếp hạng): Ban B = –
        Các xã: Xã A = 70
      `,
      problems: ['group-not-ranked C6'],
    },
  },
  {
    title: 'a heading without numbering that says its units are not ranked',
    layouts: ['sections', 'not scored'],
    source: 'Decisions that list units without ranking them (đơn vị không xếp hạng)',
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 80
2 | Sở B | 79
Đơn vị không tham gia xếp hạng | |
3 | Ban A | 90
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 80\nSở B = 79\nĐơn vị không tham gia xếp hạng: Ban A = –', problems: ['group-not-ranked C5'] },
  },
  {
    title: 'a group column that says so',
    layouts: ['group column', 'not scored'],
    source: 'Decisions that list units without ranking them (đơn vị không xếp hạng)',
    sheet: `
Nhóm | Đơn vị | Điểm
Sở | Sở A | 80
Không xếp hạng | Ban A | 90
Sở | Sở B | 79
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      group: 'A',
      units: 'Sở: Sở A = 80\nKhông xếp hạng: Ban A = –\nSở: Sở B = 79',
      problems: ['group-not-ranked C3'],
    },
  },
  {
    title: 'an outer heading that says so holds for the sections inside',
    layouts: ['nested sections', 'not scored'],
    source: NESTED,
    sheet: `
STT | Đơn vị | Điểm
A | KHỐI XẾP HẠNG |
I | Các sở |
1 | Sở A | 80
B | KHỐI KHÔNG XẾP HẠNG |
I | Các ban |
1 | Ban A | 90
2 | Ban B | 91
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Các sở: Sở A = 80\nCác ban: Ban A = –\nCác ban: Ban B = –', problems: ['group-not-ranked C7'] },
  },
  {
    title: 'three levels of sections, with averages of their own, ranked at the innermost',
    layouts: ['nested sections', 'sections', 'sums and maxima'],
    source: NESTED,
    sheet: `
STT | Đơn vị | Điểm | Hạng
A | KHỐI TỈNH | 78.5 |
I | Các sở | 79.5 |
1 | Sở A | 80 | 1
2 | Sở B | 79 | 2
II | Các ban | |
1 | Ban A | 77 | 1
B | KHỐI XÃ | |
I | Vùng 1 | |
1 | Xã A | 70 | 2
2 | Xã B | 71 | 1
II | Các ban | |
1 | Ban C | 60 | 1
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      rank: 'D',
      publishedRanks: 'D',
      units: `
        Các sở: Sở A = 80
        Các sở: Sở B = 79
        KHỐI TỈNH – Các ban: Ban A = 77
        Vùng 1: Xã A = 70
        Vùng 1: Xã B = 71
        KHỐI XÃ – Các ban: Ban C = 60
      `,
    },
  },
  {
    title: 'an empty section is mentioned, and is no group to rank',
    layouts: ['sections'],
    source: NESTED,
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở A | 80
II | Các ban |
III | Các xã |
1 | Xã A | 70
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Các sở: Sở A = 80\nCác xã: Xã A = 70', problems: ['group-empty B4'] },
  },
  {
    title: 'empty sections at the end and inside others are mentioned; a section that has sections is not empty',
    layouts: ['sections'],
    source: NESTED,
    sheet: `
STT | Đơn vị | Điểm
A | Khối tỉnh |
I | Các sở |
1 | Sở A | 80
II | Các ban |
B | Khối xã |
I | Các xã |
1 | Xã A | 70
II | Các phường |
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Các sở: Sở A = 80\nCác xã: Xã A = 70', problems: ['group-empty B5', 'group-empty B9'] },
  },
];
