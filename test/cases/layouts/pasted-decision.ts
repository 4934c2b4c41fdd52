/** The text of the decision that the samples come from, as it lands in a sheet when pasted. */
import type { SheetCase } from '../case';

const SOURCE = 'Quyết định công bố Chỉ số mức độ ứng dụng CNTT năm 2017, tỉnh Đắk Lắk (Tờ trình 72/TTr-STTTT, 25/9/2018)';

export const pastedDecisionCases: readonly SheetCase[] = [
  {
    title: 'the text of the decision pasted into a sheet',
    layouts: ['titles above', 'header typed again', 'sections', 'notes and signatures'],
    source: SOURCE,
    sheet: `
QUYẾT ĐỊNH

**Công bố và xếp hạng Chỉ số mức độ ứng dụng Công nghệ thông tin
của các cơ quan Nhà nước trên địa bàn tỉnh Đắk Lắk**

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;

Căn cứ Nghị quyết số 36a/NQ-CP ngày 14/10/2015 của Chính phủ về Chính phủ điện tử;

Căn cứ Nghị quyết số 181/2015/NQ-HĐND ngày 03/12/2015 của HĐND tỉnh Khóa VIII, về ứng dụng và phát triển công nghệ thông tin tỉnh Đắk Lắk giai đoạn 2016 - 2020;

Căn cứ Quyết định số 1881/QĐ-UBND ngày 30/6/2016 của UBND tỉnh về việc phê duyệt Kế hoạch phát triển và ứng dụng công nghệ thông tin xây dựng Chính quyền điện tử tỉnh Đắk Lắk giai đoạn 2016 - 2020;

Căn cứ Quyết định số 366/QĐ-UBND ngày 09/02/2018 của UBND tỉnh ban hành Bộ Chỉ số mức độ ứng dụng công nghệ thông tin trong cơ quan nhà nước tỉnh Đắk Lắk;

Xét đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 72/TTr-STTTT ngày 25/9/2018,

QUYẾT ĐỊNH:

Điều 1. Phê duyệt và công bố Chỉ số mức độ ứng dụng công nghệ thông tin năm 2017 của các cơ quan nhà nước trên địa bàn tỉnh, như sau:

1. Các Sở, ban, ngành:

STT | Tên đơn vị | Tổng điểm | Xếp hạng
1 | Sở Tài chính | 85.40 | 1
2 | Sở Y tế | 84.40 | 2
3 | Sở Tư pháp | 81.80 | 3

STT | Tên đơn vị | Tổng điểm | Xếp hạng
4 | Sở Thông tin và Truyền thông | 79.50 | 4
5 | Sở Nội vụ | 74.10 | 5
6 | Sở Nông nghiệp và PTNT | 72.00 | 6
7 | Sở Lao động - Thương binh và Xã hội | 72.00 | 6
8 | Văn phòng UBND tỉnh | 72.00 | 6
9 | Sở Xây dựng | 71.20 | 9
10 | Sở Kế hoạch và Đầu tư | 69.10 | 10
11 | Sở Khoa học và Công nghệ | 65.20 | 11
12 | Sở Giáo dục và Đào tạo | 65.20 | 11
13 | Thanh tra tỉnh | 64.40 | 13
14 | Sở Ngoại vụ | 64.40 | 13
15 | Sở Văn hóa, Thể thao và Du lịch | 61.20 | 15
16 | Sở Giao thông vận tải | 60.60 | 16
17 | Sở Công Thương | 60.10 | 17
18 | Sở Tài nguyên và Môi trường | 59.00 | 18
19 | Ban Dân tộc | 49.90 | 19

2. UBND các huyện, thị xã, thành phố:

STT | Tên đơn vị | Tổng điểm | Xếp hạng
1 | UBND Thành phố Buôn Ma Thuột | 69.9 | 1
2 | UBND huyện Ea H' Leo | 69.8 | 2
3 | UBND huyện Krông Bông | 64.1 | 3
4 | UBND Thị xã Buôn Hồ | 63.1 | 4
5 | UBND huyện Krông Năng | 62.8 | 5

STT | Tên đơn vị | Tổng điểm | Xếp hạng
6 | UBND huyện Ea Kar | 61.4 | 6
7 | UBND huyện Krông Buk | 61.2 | 7
8 | UBND huyện Cư M'gar | 60.0 | 8
9 | UBND huyện Krông Ana | 59.7 | 9
10 | UBND huyện Cư Kuin | 58.1 | 10
11 | UBND huyện Buôn Đôn | 55.5 | 11
12 | UBND huyện Krông Pắc | 53.2 | 12
13 | UBND huyện Lắk | 51.6 | 13
14 | UBND huyện M'Đrắk | 50.7 | 14
15 | UBND huyện Ea Súp | 37.0 | 15

Điều 2. Căn cứ Chỉ số mức độ ứng dụng công nghệ thông tin năm 2017, các Sở, ban, ngành, UBND các huyện, thị xã, thành phố tổ chức quán triệt, rút kinh nghiệm, có giải pháp đẩy mạnh ứng dụng công nghệ thông tin, cải thiện Chỉ số mức độ ứng dụng công nghệ thông tin ở những năm tiếp theo.

Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở, ban, ngành; Chủ tịch UBND các huyện, thị xã, thành phố; Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này, kể từ ngày ký. / *ben*

Nơi nhận:

- Bộ TT&TT;
- TT. Tỉnh Ủy;
- TT. HĐND tỉnh;
- CT, các PCT UBND tỉnh;
- Ban CE CCHC của tỉnh;
- Như Điều 3;
- CVP, PCVP UBND tỉnh;
- TTTT Công báo tỉnh;
- Công TTĐT tỉnh;
- Lưu VT, KGVX (H^TN-90b)

(B/c)

**KT. CHỦ TỊCH
PHÓ CHỦ TỊCH**



Nguyễn Tuấn Hà
`,
    expected: {
      unit: 'B',
      score: 'C',
      rank: 'D',
      headerRow: 26,
      decimals: [1, 1],
      publishedRanks: 'D',
      units: `
        Các Sở, ban, ngành: Sở Tài chính = 85.4
        Các Sở, ban, ngành: Sở Y tế = 84.4
        Các Sở, ban, ngành: Sở Tư pháp = 81.8
        Các Sở, ban, ngành: Sở Thông tin và Truyền thông = 79.5
        Các Sở, ban, ngành: Sở Nội vụ = 74.1
        Các Sở, ban, ngành: Sở Nông nghiệp và PTNT = 72
        Các Sở, ban, ngành: Sở Lao động - Thương binh và Xã hội = 72
        Các Sở, ban, ngành: Văn phòng UBND tỉnh = 72
        Các Sở, ban, ngành: Sở Xây dựng = 71.2
        Các Sở, ban, ngành: Sở Kế hoạch và Đầu tư = 69.1
        Các Sở, ban, ngành: Sở Khoa học và Công nghệ = 65.2
        Các Sở, ban, ngành: Sở Giáo dục và Đào tạo = 65.2
        Các Sở, ban, ngành: Thanh tra tỉnh = 64.4
        Các Sở, ban, ngành: Sở Ngoại vụ = 64.4
        Các Sở, ban, ngành: Sở Văn hóa, Thể thao và Du lịch = 61.2
        Các Sở, ban, ngành: Sở Giao thông vận tải = 60.6
        Các Sở, ban, ngành: Sở Công Thương = 60.1
        Các Sở, ban, ngành: Sở Tài nguyên và Môi trường = 59
        Các Sở, ban, ngành: Ban Dân tộc = 49.9
        UBND các huyện, thị xã, thành phố: UBND Thành phố Buôn Ma Thuột = 69.9
        UBND các huyện, thị xã, thành phố: UBND huyện Ea H' Leo = 69.8
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Bông = 64.1
        UBND các huyện, thị xã, thành phố: UBND Thị xã Buôn Hồ = 63.1
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Năng = 62.8
        UBND các huyện, thị xã, thành phố: UBND huyện Ea Kar = 61.4
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Buk = 61.2
        UBND các huyện, thị xã, thành phố: UBND huyện Cư M'gar = 60
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Ana = 59.7
        UBND các huyện, thị xã, thành phố: UBND huyện Cư Kuin = 58.1
        UBND các huyện, thị xã, thành phố: UBND huyện Buôn Đôn = 55.5
        UBND các huyện, thị xã, thành phố: UBND huyện Krông Pắc = 53.2
        UBND các huyện, thị xã, thành phố: UBND huyện Lắk = 51.6
        UBND các huyện, thị xã, thành phố: UBND huyện M'Đrắk = 50.7
        UBND các huyện, thị xã, thành phố: UBND huyện Ea Súp = 37
      `,
    },
  },
];
