/** The decision that the samples come from, with its groups as sections and in a column; its own text is in `pasted-decision.ts`. */
import type { SheetCase } from '../case';

const SOURCE = 'Quyết định công bố Chỉ số mức độ ứng dụng CNTT năm 2017, tỉnh Đắk Lắk (Tờ trình 72/TTr-STTTT, 25/9/2018)';

export const decisionCases: readonly SheetCase[] = [
  {
    title: 'the ICT index of 2017 with its groups as sections, rows in another order, no ranks',
    layouts: ['titles above', 'sections'],
    source: SOURCE,
    sheet: `
ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK
CHỈ SỐ MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2017

STT | Tên đơn vị | Tổng điểm
1. Các Sở, ban, ngành:
1 | Sở Xây dựng | 71.20
2 | Sở Thông tin và Truyền thông | 79.50
3 | Sở Lao động - Thương binh và Xã hội | 72.00
4 | Sở Nông nghiệp và PTNT | 72.00
5 | Sở Giao thông vận tải | 60.60
6 | Sở Công Thương | 60.10
7 | Sở Tư pháp | 81.80
8 | Thanh tra tỉnh | 64.40
9 | Sở Tài chính | 85.40
10 | Sở Y tế | 84.40
11 | Sở Ngoại vụ | 64.40
12 | Sở Khoa học và Công nghệ | 65.20
13 | Ban Dân tộc | 49.90
14 | Sở Kế hoạch và Đầu tư | 69.10
15 | Sở Văn hóa, Thể thao và Du lịch | 61.20
16 | Sở Giáo dục và Đào tạo | 65.20
17 | Sở Nội vụ | 74.10
18 | Sở Tài nguyên và Môi trường | 59.00
19 | Văn phòng UBND tỉnh | 72.00
2. UBND các huyện, thị xã, thành phố:
1 | UBND huyện Ea H' Leo | 69.8
2 | UBND huyện Ea Kar | 61.4
3 | UBND huyện Krông Pắc | 53.2
4 | UBND Thành phố Buôn Ma Thuột | 69.9
5 | UBND huyện Lắk | 51.6
6 | UBND huyện Krông Năng | 62.8
7 | UBND huyện Buôn Đôn | 55.5
8 | UBND huyện Cư Kuin | 58.1
9 | UBND Thị xã Buôn Hồ | 63.1
10 | UBND huyện Krông Bông | 64.1
11 | UBND huyện Krông Buk | 61.2
12 | UBND huyện Cư M'gar | 60.0
13 | UBND huyện Ea Súp | 37.0
14 | UBND huyện M'Đrắk | 50.7
15 | UBND huyện Krông Ana | 59.7
`,
    merges: ['A1:C1', 'A2:C2', 'A5:C5', 'A25:C25'],
    formats: { C: '0.00' },
    expected: {
      unit: 'B',
      score: 'C',
      headerRow: 4,
      decimals: [2, 2],
      units: `
        Các Sở, ban, ngành: Sở Xây dựng = 71.2
        Các Sở, ban, ngành: Sở Thông tin và Truyền thông = 79.5
        Các Sở, ban, ngành: Sở Lao động - Thương binh và Xã hội = 72
        Các Sở, ban, ngành: Sở Nông nghiệp và PTNT = 72
        Các Sở, ban, ngành: Sở Giao thông vận tải = 60.6
        Các Sở, ban, ngành: Sở Công Thương = 60.1
        Các Sở, ban, ngành: Sở Tư pháp = 81.8
        Các Sở, ban, ngành: Thanh tra tỉnh = 64.4
        Các Sở, ban, ngành: Sở Tài chính = 85.4
        Các Sở, ban, ngành: Sở Y tế = 84.4
        Các Sở, ban, ngành: Sở Ngoại vụ = 64.4
        Các Sở, ban, ngành: Sở Khoa học và Công nghệ = 65.2
        Các Sở, ban, ngành: Ban Dân tộc = 49.9
        Các Sở, ban, ngành: Sở Kế hoạch và Đầu tư = 69.1
        Các Sở, ban, ngành: Sở Văn hóa, Thể thao và Du lịch = 61.2
        Các Sở, ban, ngành: Sở Giáo dục và Đào tạo = 65.2
        Các Sở, ban, ngành: Sở Nội vụ = 74.1
        Các Sở, ban, ngành: Sở Tài nguyên và Môi trường = 59
        Các Sở, ban, ngành: Văn phòng UBND tỉnh = 72
        UBND các huyện, thị xã, thành phố: UBND huyện Ea H' Leo = 69.8
        UBND các huyện, thị xã, thành phố: UBND huyện Ea Kar = 61.4
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Pắc = 53.2
        UBND các huyện, thị xã, thành phố: UBND Thành phố Buôn Ma Thuột = 69.9
        UBND các huyện, thị xã, thành phố: UBND huyện Lắk = 51.6
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Năng = 62.8
        UBND các huyện, thị xã, thành phố: UBND huyện Buôn Đôn = 55.5
        UBND các huyện, thị xã, thành phố: UBND huyện Cư Kuin = 58.1
        UBND các huyện, thị xã, thành phố: UBND Thị xã Buôn Hồ = 63.1
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Bông = 64.1
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Buk = 61.2
        UBND các huyện, thị xã, thành phố: UBND huyện Cư M'gar = 60
        UBND các huyện, thị xã, thành phố: UBND huyện Ea Súp = 37
        UBND các huyện, thị xã, thành phố: UBND huyện M'Đrắk = 50.7
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Ana = 59.7
      `,
    },
  },
  {
    title: 'the ICT index of 2017 with the group in a column, groups mixed',
    layouts: ['group column'],
    source: SOURCE,
    sheet: `
STT | Nhóm | Tên đơn vị | Tổng điểm
1 | UBND các huyện, thị xã, thành phố | UBND huyện Krông Pắc | 53.2
2 | Các Sở, ban, ngành | Sở Y tế | 84.40
3 | Các Sở, ban, ngành | Sở Nông nghiệp và PTNT | 72.00
4 | UBND các huyện, thị xã, thành phố | UBND huyện Krông Bông | 64.1
5 | UBND các huyện, thị xã, thành phố | UBND huyện Ea H' Leo | 69.8
6 | Các Sở, ban, ngành | Sở Công Thương | 60.10
7 | UBND các huyện, thị xã, thành phố | UBND huyện Cư Kuin | 58.1
8 | Các Sở, ban, ngành | Sở Kế hoạch và Đầu tư | 69.10
9 | UBND các huyện, thị xã, thành phố | UBND huyện Ea Súp | 37.0
10 | Các Sở, ban, ngành | Sở Lao động - Thương binh và Xã hội | 72.00
11 | Các Sở, ban, ngành | Sở Tài nguyên và Môi trường | 59.00
12 | UBND các huyện, thị xã, thành phố | UBND huyện Krông Buk | 61.2
13 | Các Sở, ban, ngành | Văn phòng UBND tỉnh | 72.00
14 | UBND các huyện, thị xã, thành phố | UBND huyện M'Đrắk | 50.7
15 | UBND các huyện, thị xã, thành phố | UBND huyện Buôn Đôn | 55.5
16 | Các Sở, ban, ngành | Sở Thông tin và Truyền thông | 79.50
17 | Các Sở, ban, ngành | Sở Giáo dục và Đào tạo | 65.20
18 | Các Sở, ban, ngành | Sở Nội vụ | 74.10
19 | Các Sở, ban, ngành | Sở Văn hóa, Thể thao và Du lịch | 61.20
20 | Các Sở, ban, ngành | Ban Dân tộc | 49.90
21 | UBND các huyện, thị xã, thành phố | UBND Thị xã Buôn Hồ | 63.1
22 | Các Sở, ban, ngành | Sở Ngoại vụ | 64.40
23 | Các Sở, ban, ngành | Thanh tra tỉnh | 64.40
24 | UBND các huyện, thị xã, thành phố | UBND huyện Krông Năng | 62.8
25 | UBND các huyện, thị xã, thành phố | UBND huyện Lắk | 51.6
26 | Các Sở, ban, ngành | Sở Giao thông vận tải | 60.60
27 | Các Sở, ban, ngành | Sở Xây dựng | 71.20
28 | UBND các huyện, thị xã, thành phố | UBND huyện Krông Ana | 59.7
29 | UBND các huyện, thị xã, thành phố | UBND huyện Cư M'gar | 60.0
30 | Các Sở, ban, ngành | Sở Tài chính | 85.40
31 | UBND các huyện, thị xã, thành phố | UBND huyện Ea Kar | 61.4
32 | UBND các huyện, thị xã, thành phố | UBND Thành phố Buôn Ma Thuột | 69.9
33 | Các Sở, ban, ngành | Sở Tư pháp | 81.80
34 | Các Sở, ban, ngành | Sở Khoa học và Công nghệ | 65.20
`,
    expected: {
      unit: 'C',
      score: 'D',
      group: 'B',
      headerRow: 1,
      decimals: [1, 1],
      units: `
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Pắc = 53.2
        Các Sở, ban, ngành: Sở Y tế = 84.4
        Các Sở, ban, ngành: Sở Nông nghiệp và PTNT = 72
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Bông = 64.1
        UBND các huyện, thị xã, thành phố: UBND huyện Ea H' Leo = 69.8
        Các Sở, ban, ngành: Sở Công Thương = 60.1
        UBND các huyện, thị xã, thành phố: UBND huyện Cư Kuin = 58.1
        Các Sở, ban, ngành: Sở Kế hoạch và Đầu tư = 69.1
        UBND các huyện, thị xã, thành phố: UBND huyện Ea Súp = 37
        Các Sở, ban, ngành: Sở Lao động - Thương binh và Xã hội = 72
        Các Sở, ban, ngành: Sở Tài nguyên và Môi trường = 59
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Buk = 61.2
        Các Sở, ban, ngành: Văn phòng UBND tỉnh = 72
        UBND các huyện, thị xã, thành phố: UBND huyện M'Đrắk = 50.7
        UBND các huyện, thị xã, thành phố: UBND huyện Buôn Đôn = 55.5
        Các Sở, ban, ngành: Sở Thông tin và Truyền thông = 79.5
        Các Sở, ban, ngành: Sở Giáo dục và Đào tạo = 65.2
        Các Sở, ban, ngành: Sở Nội vụ = 74.1
        Các Sở, ban, ngành: Sở Văn hóa, Thể thao và Du lịch = 61.2
        Các Sở, ban, ngành: Ban Dân tộc = 49.9
        UBND các huyện, thị xã, thành phố: UBND Thị xã Buôn Hồ = 63.1
        Các Sở, ban, ngành: Sở Ngoại vụ = 64.4
        Các Sở, ban, ngành: Thanh tra tỉnh = 64.4
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Năng = 62.8
        UBND các huyện, thị xã, thành phố: UBND huyện Lắk = 51.6
        Các Sở, ban, ngành: Sở Giao thông vận tải = 60.6
        Các Sở, ban, ngành: Sở Xây dựng = 71.2
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Ana = 59.7
        UBND các huyện, thị xã, thành phố: UBND huyện Cư M'gar = 60
        Các Sở, ban, ngành: Sở Tài chính = 85.4
        UBND các huyện, thị xã, thành phố: UBND huyện Ea Kar = 61.4
        UBND các huyện, thị xã, thành phố: UBND Thành phố Buôn Ma Thuột = 69.9
        Các Sở, ban, ngành: Sở Tư pháp = 81.8
        Các Sở, ban, ngành: Sở Khoa học và Công nghệ = 65.2
      `,
    },
  },
];
