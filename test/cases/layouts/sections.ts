/** Groups as rows that head a section: in every shape, nested, or as tables of their own. */
import type { SheetCase } from '../case';

const SECTIONS = 'Bảng xếp hạng nhiều khối kèm theo quyết định của UBND tỉnh';

export const sectionCases: readonly SheetCase[] = [
  {
    title: 'sections by Roman numbers in the serial column',
    layouts: ['sections'],
    source: SECTIONS,
    sheet: `
STT | Đơn vị | Tổng điểm | Xếp hạng
I | Các sở, ban, ngành | |
1 | Sở Nội vụ | 90.5 | 1
2 | Sở Y tế | 88.2 | 2
II | UBND các huyện, thành phố | |
1 | Huyện A | 70.5 | 1
2 | Huyện B | 60.5 | 2
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      rank: 'D',
      publishedRanks: 'D',
      units: `
        Các sở, ban, ngành: Sở Nội vụ = 90.5
        Các sở, ban, ngành: Sở Y tế = 88.2
        UBND các huyện, thành phố: Huyện A = 70.5
        UBND các huyện, thành phố: Huyện B = 60.5
      `,
    },
  },
  {
    title: 'sections with an average of their own in the score column, by letters',
    layouts: ['sections'],
    source: SECTIONS,
    sheet: `
STT | Đơn vị | Điểm
A | Khối sở | 89.35
1 | Sở Nội vụ | 90.5
2 | Sở Y tế | 88.2
B | Khối huyện | 65.5
1 | Huyện A | 70.5
2 | Huyện B | 60.5
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Khối sở: Sở Nội vụ = 90.5\nKhối sở: Sở Y tế = 88.2\nKhối huyện: Huyện A = 70.5\nKhối huyện: Huyện B = 60.5',
    },
  },
  {
    title: 'sections numbered like units: the numbering below starts again',
    layouts: ['sections'],
    source: SECTIONS,
    sheet: `
STT | Đơn vị | Điểm
1 | Các sở, ban, ngành |
1 | Sở Nội vụ | 90.5
2 | Sở Y tế | 88.2
2 | Cấp xã |
1 | Xã A | 70.5
2 | Xã B | 60.5
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Các sở, ban, ngành: Sở Nội vụ = 90.5\nCác sở, ban, ngành: Sở Y tế = 88.2\nCấp xã: Xã A = 70.5\nCấp xã: Xã B = 60.5',
    },
  },
  {
    title: 'sections 1 and 2 over units 1.1 and 2.1',
    layouts: ['sections'],
    source: SECTIONS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở, ban, ngành |
'1.1 | Sở Nội vụ | 90.5
'1.2 | Sở Y tế | 88.2
2 | Huyện, thị xã |
'2.1 | Huyện A | 70.5
'2.2 | Huyện B | 60.5
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Sở, ban, ngành: Sở Nội vụ = 90.5\nSở, ban, ngành: Sở Y tế = 88.2\nHuyện, thị xã: Huyện A = 70.5\nHuyện, thị xã: Huyện B = 60.5',
    },
  },
  {
    title: 'merged section rows without numbering, serials run on',
    layouts: ['sections'],
    source: SECTIONS,
    sheet: `
STT | Đơn vị | Điểm
Khối Đảng, đoàn thể | |
1 | Văn phòng Tỉnh ủy | 90.5
2 | Ban Tổ chức | 88.2
Khối Nhà nước | |
3 | Sở Nội vụ | 70.5
4 | Sở Y tế | 60.5
`,
    merges: ['A2:C2', 'A5:C5'],
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Khối Đảng, đoàn thể: Văn phòng Tỉnh ủy = 90.5\nKhối Đảng, đoàn thể: Ban Tổ chức = 88.2\nKhối Nhà nước: Sở Nội vụ = 70.5\nKhối Nhà nước: Sở Y tế = 60.5',
    },
  },
  {
    title: 'sections in a table without serials, in the column of names',
    layouts: ['sections'],
    source: SECTIONS,
    sheet: `
Tên đơn vị | Điểm số
I. Các cơ quan chuyên môn |
Sở Nội vụ | 90.5
Sở Y tế | 88.2
II. Các địa phương |
Huyện A | 70.5
Huyện B |
Huyện C | 60.5
`,
    expected: {
      headerRow: 1,
      unit: 'A',
      score: 'B',
      units: `
        Các cơ quan chuyên môn: Sở Nội vụ = 90.5
        Các cơ quan chuyên môn: Sở Y tế = 88.2
        Các địa phương: Huyện A = 70.5
        Các địa phương: Huyện B = –
        Các địa phương: Huyện C = 60.5
      `,
      problems: ['score-missing B7'],
    },
  },
  {
    title: 'sections in the middle of the table, in a column of their own kind',
    layouts: ['sections', 'rank first'],
    source: SECTIONS,
    sheet: `
Hạng | Đơn vị | Lĩnh vực phụ trách | Điểm
| | Nhóm sở quản lý tổng hợp |
1 | Sở Nội vụ | Tổ chức | 90.5
2 | Sở Tài chính | Ngân sách | 88.2
| | Nhóm sở quản lý ngành |
1 | Sở Y tế | Y tế | 70.5
2 | Sở Xây dựng | Quy hoạch | 60.5
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'D',
      rank: 'A',
      publishedRanks: 'A',
      units: `
        Nhóm sở quản lý tổng hợp: Sở Nội vụ = 90.5
        Nhóm sở quản lý tổng hợp: Sở Tài chính = 88.2
        Nhóm sở quản lý ngành: Sở Y tế = 70.5
        Nhóm sở quản lý ngành: Sở Xây dựng = 60.5
      `,
    },
  },
  {
    title: 'sections inside sections: ranked at the innermost, equal names kept apart',
    layouts: ['nested sections', 'sections'],
    source: SECTIONS,
    sheet: `
STT | Đơn vị | Điểm
A | KHỐI SỞ |
I | Nhóm 1 |
1 | Sở Nội vụ | 90.5
2 | Sở Y tế | 88.2
II | Nhóm 2 |
1 | Sở Xây dựng | 77
B | KHỐI XÃ |
I | Nhóm 1 |
1 | Xã A | 70.5
2 | Xã B | 60.5
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: `
        KHỐI SỞ – Nhóm 1: Sở Nội vụ = 90.5
        KHỐI SỞ – Nhóm 1: Sở Y tế = 88.2
        Nhóm 2: Sở Xây dựng = 77
        KHỐI XÃ – Nhóm 1: Xã A = 70.5
        KHỐI XÃ – Nhóm 1: Xã B = 60.5
      `,
    },
  },
  {
    title: 'a section goes on after a page break with its heading typed again',
    layouts: ['sections', 'header typed again'],
    source: SECTIONS,
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở Nội vụ | 90.5
STT | Đơn vị | Điểm
I | Các sở (tiếp theo) |
2 | Sở Y tế | 88.2
II | Các xã |
1 | Xã A | 50
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Các sở: Sở Nội vụ = 90.5\nCác sở: Sở Y tế = 88.2\nCác xã: Xã A = 50' },
  },
  {
    title: 'a section whose units are not ranked at all',
    layouts: ['sections', 'not scored'],
    source: 'Decisions that list units without ranking them (đơn vị không xếp hạng)',
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở Nội vụ | 90.5
2 | Sở Y tế | 88.2
II | Đơn vị không xếp hạng |
1 | Ban Quản lý A | -
2 | Ban Quản lý B | Không xếp hạng
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: `
        Các sở: Sở Nội vụ = 90.5
        Các sở: Sở Y tế = 88.2
        Đơn vị không xếp hạng: Ban Quản lý A = –
        Đơn vị không xếp hạng: Ban Quản lý B = –
      `,
      problems: ['group-not-ranked C6'],
    },
  },
  {
    title: 'two tables one above the other, each with its title and its own numbering',
    layouts: ['sections', 'titles above', 'header typed again'],
    source: 'Annexes I and II of one decision on one sheet',
    sheet: `
PHỤ LỤC I
BẢNG XẾP HẠNG CÁC SỞ
(Kèm theo Quyết định số 12/QĐ-UBND)
STT | Đơn vị | Điểm | Hạng
1 | Sở A | 80 | 1
2 | Sở B | 79 | 2

PHỤ LỤC II
BẢNG XẾP HẠNG CÁC XÃ
(Kèm theo Quyết định số 12/QĐ-UBND)
STT | Đơn vị | Điểm | Hạng
1 | Xã A | 70 | 1
2 | Xã B | 69 | 2
`,
    expected: {
      headerRow: 4,
      unit: 'B',
      score: 'C',
      rank: 'D',
      publishedRanks: 'D',
      units: `
        BẢNG XẾP HẠNG CÁC SỞ: Sở A = 80
        BẢNG XẾP HẠNG CÁC SỞ: Sở B = 79
        BẢNG XẾP HẠNG CÁC XÃ: Xã A = 70
        BẢNG XẾP HẠNG CÁC XÃ: Xã B = 69
      `,
    },
  },
];
