/** A decision's table in one column, as it lands there from Word, a PDF, an e-mail or a web page. The rows are of the decision that the samples come from. */
import type { SheetCase } from '../case';

const SOURCE = 'Quyết định công bố Chỉ số mức độ ứng dụng CNTT năm 2017, tỉnh Đắk Lắk (Tờ trình 72/TTr-STTTT, 25/9/2018), các dòng đầu';

const UNITS = `
  Các Sở, ban, ngành: Sở Tài chính = 85.4
  Các Sở, ban, ngành: Sở Y tế = 84.4
  Các Sở, ban, ngành: Sở Lao động - Thương binh và Xã hội = 72
  Các Sở, ban, ngành: Văn phòng UBND tỉnh = 72
  UBND các huyện, thị xã, thành phố: UBND Thành phố Buôn Ma Thuột = 69.9
  UBND các huyện, thị xã, thành phố: UBND huyện Ea H' Leo = 69.8
`;

const HEADER = 'STT   Tên đơn vị   Tổng điểm   Xếp hạng';

const expected = { headerRow: 2, unit: 'B', score: 'C', rank: 'D', units: UNITS, publishedRanks: 'D' } as const;

export const pastedColumnCases: readonly SheetCase[] = [
  {
    title: 'lines of a PDF with wide spaces, a name wrapped over two of them',
    layouts: ['pasted into one column', 'sections'],
    source: SOURCE,
    pasted: true,
    sheet: `
1. Các Sở, ban, ngành:
${HEADER}
1   Sở Tài chính   85,40   1
2   Sở Y tế   84,40   2
3   Sở Lao động - Thương binh
và Xã hội   72,00   3
4   Văn phòng UBND tỉnh   72,00   3
2. UBND các huyện, thị xã, thành phố:
${HEADER}
1   UBND Thành phố Buôn Ma Thuột   69,9   1
2   UBND huyện Ea H' Leo   69,8   2
`,
    expected: { ...expected, decimals: [2, 1] },
  },
  {
    title: 'lines of an e-mail with single spaces',
    layouts: ['pasted into one column', 'sections'],
    source: SOURCE,
    pasted: true,
    sheet: `
1. Các Sở, ban, ngành:
STT Tên đơn vị Tổng điểm Xếp hạng
1 Sở Tài chính 85,40 1
2 Sở Y tế 84,40 2
3 Sở Lao động - Thương binh và Xã hội 72,00 3
4 Văn phòng UBND tỉnh 72,00 3
2. UBND các huyện, thị xã, thành phố:
1 UBND Thành phố Buôn Ma Thuột 69,9 1
2 UBND huyện Ea H' Leo 69,8 2
`,
    expected: { ...expected, decimals: [2, 1] },
  },
  {
    title: 'the cells of a web page, one below the other',
    layouts: ['pasted into one column', 'sections'],
    source: SOURCE,
    pasted: true,
    sheet: `
1. Các Sở, ban, ngành:
STT
Tên đơn vị
Tổng điểm
Xếp hạng
1
Sở Tài chính
85.4
1
2
Sở Y tế
84.4
2
3
Sở Lao động - Thương binh và Xã hội
72
3
4
Văn phòng UBND tỉnh
72
3
2. UBND các huyện, thị xã, thành phố:
1
UBND Thành phố Buôn Ma Thuột
69.9
1
2
UBND huyện Ea H' Leo
69.8
2
`,
    expected: { ...expected, decimals: [1, 1] },
  },
  {
    title: 'a line that cannot be split is a unit without a score, not the heading of a group',
    layouts: ['pasted into one column', 'not scored'],
    source: SOURCE,
    pasted: true,
    sheet: `
STT⇥Tên đơn vị⇥Tổng điểm
1⇥Sở Tài chính⇥85,40
2⇥Sở Y tế
3⇥Ban Dân tộc⇥49,90
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở Tài chính = 85.4\n2 Sở Y tế = –\nBan Dân tộc = 49.9', problems: ['score-missing C3'] },
  },
];
