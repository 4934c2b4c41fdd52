/** Groups that nothing marks: only the names or the numbering tell that there are several. All are ranked as one, and it is said. */
import type { SheetCase } from '../case';

const LISTS = 'Working sheets of provinces with all units in one list';

export const toldByNamesCases: readonly SheetCase[] = [
  {
    title: 'departments and communes with wards in one list: groups are proposed',
    layouts: ['groups told by names'],
    source: LISTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 80
2 | Xã B | 79
3 | Ban Dân tộc | 78
4 | Phường 1 | 77
5 | Văn phòng UBND tỉnh | 76
6 | UBND đặc khu Phú Quốc | 75
`,
    expected: { blocked: 'groups-by-name', at: 'B2' },
  },
  {
    title: 'one name of no clear kind, or two units of a kind: nothing is proposed',
    layouts: ['plain table'],
    source: LISTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 80
2 | Sở B | 79
3 | Sở C | 78
4 | Huyện D | 77
5 | Huyện E | 76
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 80\nSở B = 79\nSở C = 78\nHuyện D = 77\nHuyện E = 76' },
  },
  {
    title: 'the numbering starts again and no heading says why',
    layouts: ['groups told by names'],
    source: 'Two lists pasted one below the other',
    sheet: `
STT | Đơn vị | Điểm
1 | Đơn vị A | 80
2 | Đơn vị B | 79
3 | Đơn vị C | 78
1 | Đơn vị D | 77
2 | Đơn vị E | 76
1 | Đơn vị G | 75
`,
    expected: { blocked: 'numbering-restarts', at: 'A5' },
  },
  {
    title: 'the numbering starts again below a header typed again, without a title',
    layouts: ['groups told by names', 'header typed again'],
    source: 'Two lists pasted one below the other, each with its header',
    sheet: `
STT | Đơn vị | Điểm
1 | Đơn vị A | 80
2 | Đơn vị B | 79
STT | Đơn vị | Điểm
1 | Đơn vị D | 77
2 | Đơn vị E | 76
`,
    expected: { blocked: 'numbering-restarts', at: 'A5' },
  },
  {
    title: 'numbered by section or by group column: the numbering says nothing new',
    layouts: ['group column'],
    source: LISTS,
    sheet: `
STT | Khối | Đơn vị | Điểm
1 | Khối 1 | Sở A | 80
2 | Khối 1 | Sở B | 79
1 | Khối 2 | Sở C | 78
2 | Khối 2 | Sở D | 77
`,
    expected: { headerRow: 1, unit: 'C', score: 'D', group: 'B', units: 'Khối 1: Sở A = 80\nKhối 1: Sở B = 79\nKhối 2: Sở C = 78\nKhối 2: Sở D = 77' },
  },
  {
    title: 'provinces and cities are one kind',
    layouts: ['plain table'],
    source: 'Ranking of provinces under their full names',
    sheet: `
Địa phương | Điểm
Tỉnh A | 80
Tỉnh B | 79
Tỉnh C | 78
Thành phố Hà Nội | 77
Thành phố Huế | 76
TP. Đà Nẵng | 75
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Tỉnh A = 80\nTỉnh B = 79\nTỉnh C = 78\nThành phố Hà Nội = 77\nThành phố Huế = 76\nTP. Đà Nẵng = 75' },
  },
];
