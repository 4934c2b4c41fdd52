/** Names and words that fuzzed sheets are made of: what the code knows, and what it does not. */

export const UNITS = [
  'Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'Sở Công Thương', 'Sở Giáo dục và Đào tạo', 'Ban Dân tộc', 'Thanh tra tỉnh', 'Văn phòng UBND tỉnh',
  'Tổng cục Thuế khu vực', 'Trung tâm Phục vụ hành chính công', 'UBND thành phố Buôn Ma Thuột', "UBND huyện Ea H' Leo", 'Huyện Cư Kuin',
  'Thị xã Buôn Hồ', 'Xã Trung Bình', 'Phường Cộng Hòa', 'Phường 1', 'Xã Đắk Liêng', 'Đặc khu Phú Quốc', 'Cục Thống kê', 'Xã Bình Minh',
  'Ban Quản lý các khu công nghiệp', 'Công an tỉnh', 'Báo và Phát thanh, truyền hình', 'Hội Nông dân', 'Xã I Pa', 'Xã Ia Hrung',
  'Viện Kiểm sát nhân dân', 'Chi cục Hải quan', 'Kho bạc Nhà nước', 'Bảo hiểm xã hội tỉnh', 'Sở Khoa học và Công nghệ',
  'Trường Đại học Tây Nguyên', 'Bệnh viện Đa khoa vùng', 'Liên minh Hợp tác xã', 'Tổng công ty Cà phê',
];
const DEPARTMENTS = UNITS.filter((name) => /^(?:Sở|Ban|Thanh tra|Văn phòng|Cục|Chi cục) /u.test(name));
const COMMUNES = [
  'Xã Trung Bình', 'Phường Cộng Hòa', 'Phường 1', 'Xã Đắk Liêng', 'Đặc khu Phú Quốc', 'Xã Bình Minh', 'Xã I Pa', 'Xã Ia Hrung', 'Xã Ea Kar', 'Phường Thống Nhất',
];
/** Units of two kinds, each kind in one stretch; in English told by the words that they share. */
export const KINDS_BY_NAME = {
  vi: { departments: DEPARTMENTS, communes: COMMUNES },
  en: {
    departments: ['Health', 'Justice', 'Finance', 'Home Affairs', 'Transport', 'Culture', 'Education', 'Labour'].map((name, index) => (index % 3 === 2 ? `${name} Department` : `Department of ${name}`)),
    communes: ['An Binh', 'Ea Kar', 'Tan Lap', 'Hoa Xuan', 'Ia Hrung', 'Cu Kuin', 'Buon Ho', 'Ea Tam'].map((name, index) => (index % 2 === 0 ? `${name} Commune` : `Commune of ${name}`)),
  },
} as const;
export const HEADINGS = [
  'Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố', 'Khối Đảng, đoàn thể', 'Các xã, phường', 'Nhóm đơn vị sự nghiệp', 'Cụm thi đua số 1',
  'Các cơ quan ngành dọc',
];
export const OUTER = ['KHỐI CẤP TỈNH', 'KHỐI CẤP XÃ', 'KHỐI DOANH NGHIỆP'];

export const KINDS = ['Công lập', 'Tư thục', 'Bán công', 'Dân lập'];

export type SummaryKind = 'mean' | 'median' | 'least' | 'greatest' | 'sum' | 'nation' | 'target' | 'weight';

interface SummaryNames {
  readonly known: string;
  /** Words on no list. */
  readonly unknown: string;
}

export const SUMMARY_NAMES: Readonly<Record<'vi' | 'en', Readonly<Record<SummaryKind, SummaryNames>>>> = {
  vi: {
    mean: { known: 'Trung bình', unknown: 'Mức giữa của bảng' },
    median: { known: 'Trung vị', unknown: 'Mốc chia đôi' },
    least: { known: 'Thấp nhất', unknown: 'Đáy bảng' },
    greatest: { known: 'Cao nhất', unknown: 'Đỉnh bảng' },
    sum: { known: 'Tổng cộng', unknown: 'Gộp lại' },
    nation: { known: 'Cả nước', unknown: 'Vùng Tây Nguyên' },
    target: { known: 'Chỉ tiêu', unknown: 'Mốc cần đạt' },
    weight: { known: 'Trọng số', unknown: 'Phép quy đổi' },
  },
  en: {
    mean: { known: 'Average', unknown: 'Middle of the field' },
    median: { known: 'Median', unknown: 'Halfway mark' },
    least: { known: 'Minimum', unknown: 'Bottom of the field' },
    greatest: { known: 'Maximum', unknown: 'Top of the field' },
    sum: { known: 'Total', unknown: 'Taken together' },
    nation: { known: 'National average', unknown: 'Central Highlands' },
    target: { known: 'Target', unknown: 'To be reached' },
    weight: { known: 'Weight', unknown: 'Multiplied by' },
  },
};

const ENGLISH = new Map([
  ['STT', 'No.'], ['Tên đơn vị', 'Unit'], ['Xếp hạng', 'Rank'], ['Nhóm', 'Group'], ['Ghi chú', 'Notes'], ['Xếp loại', 'Rating'],
  ['Tổng điểm', 'Total score'], ['Điểm tự chấm', 'Self-assessed score'], ['Điểm thẩm định', 'Verified score'], ['Điểm tối đa', 'Maximum score'],
  ['Tỷ lệ hoàn thành (%)', 'Completion rate (%)'], ['Năm 2023', '2023'], ['Năm 2024', '2024'], ['Điểm', 'Score'], ['Tổng số hồ sơ', 'Total applications'],
  ['Điểm trừ', 'Penalty points'], ['Số lỗi', 'Errors'], ['Loại hình', 'Type'], ['Năm', 'Year'],
]);

export type HeaderStyle = 'none' | 'plain' | 'capitals' | 'no-diacritics' | 'decomposed' | 'broken-lines' | 'english';

const RANK_OF = 'Xếp hạng ';

/** A header as a sheet of that style has it. */
export function inStyle(header: string, style: HeaderStyle): string {
  switch (style) {
    case 'none':
    case 'plain':
      return header;
    case 'capitals':
      return header.toUpperCase();
    case 'no-diacritics':
      return header.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
    case 'decomposed':
      return header.normalize('NFD');
    case 'broken-lines':
      return ` ${header.replaceAll(' ', '\n')}\u00a0`;
    case 'english':
      return header.startsWith(RANK_OF) ? `Rank (${inStyle(header.slice(RANK_OF.length), style)})` : (ENGLISH.get(header) ?? header);
  }
}
