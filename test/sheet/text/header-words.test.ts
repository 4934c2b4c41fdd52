import { headerWord, isClassWord, scoreWords } from '../../../src/sheet/text/header-words';

describe('the role of a column by its header', () => {
  test.each([
    ['serial', ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No.', '#', 'S.T.T']],
    ['unit', ['Tên đơn vị', 'Đơn vị', 'Cơ quan', 'Cơ quan, đơn vị', 'Địa phương', 'Tỉnh, thành phố', 'Tên sở, ban, ngành', 'Xã/phường', 'UBND cấp xã', 'Unit', 'Name', 'Country', 'Country / Territory', 'University', 'Đơn vị được đánh giá']],
    ['score', ['Tổng điểm', 'Điểm', 'ĐIỂM SỐ', 'Tổng cộng', 'Tổng số điểm', 'Kết quả', 'Chỉ số', 'Chỉ số CCHC (%)', 'Điểm xếp hạng', 'Score', 'Total', 'PCI', 'DTI', 'EGDI (2022)', 'Điểm khách hàng đánh giá', 'Ranking score']],
    ['rank', ['Xếp hạng', 'Hạng', 'Thứ hạng', 'Xếp thứ', 'Vị thứ', 'Xếp hạng năm 2024', 'Kết quả xếp hạng', 'Rank', 'Ranking', 'EGDI rank', 'Position']],
    ['group', ['Nhóm', 'Khối', 'Khối thi đua', 'Cụm', 'Group', 'Nhóm đơn vị']],
    ['kind', ['Loại', 'Phân loại', 'Loại hình']],
    ['class', ['Xếp loại', 'Kết quả xếp loại', 'Rating', 'Mức độ']],
    ['note', ['Ghi chú', 'Notes', 'Lý do']],
    ['apart', ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Trọng số', 'Tỷ lệ %', 'Tỷ lệ hoàn thành', '%', 'Năm', 'Dân số', 'Chênh lệch', 'Tăng/giảm', 'Max', 'Year', 'Đơn vị tính', 'Mã đơn vị']],
  ])('%s', (role, headers) => {
    expect(headers.map((header) => [header, headerWord(header)?.role])).toEqual(headers.map((header) => [header, role]));
  });

  test('words that have nothing to do with columns have no role, and customers and years are no ranks', () => {
    expect(['', 'Sở Nội vụ', 'Ngân hàng Nhà nước', 'Báo cáo hằng năm', 'Hạng mục công trình'].map((text) => headerWord(text)?.role ?? null)).toEqual([null, null, null, null, null]);
  });

  test('a year names what was scored in it, a column of years does not', () => {
    expect(['Năm 2024', '2024', 'Year 2024', 'Năm', 'Year'].map((text) => headerWord(text)?.role ?? null)).toEqual([null, null, null, 'apart', 'apart']);
  });

  test('points for completion are scores, shares of it are not', () => {
    expect(['Điểm hoàn thành nhiệm vụ', 'Tỷ lệ hoàn thành', 'Điểm tỷ lệ hoàn thành (%)', '% hoàn thành', 'Tiến độ'].map((text) => headerWord(text)?.role)).toEqual(['score', 'apart', 'score', 'apart', 'apart']);
  });

  test('qualities by which one score is preferred', () => {
    expect(scoreWords('Tổng điểm thẩm định năm 2024')).toMatchObject({ total: true, verified: true, selfAssessed: false, year: 2024 });
    expect(scoreWords('Điểm tự chấm')).toMatchObject({ selfAssessed: true, verified: false });
    expect(scoreWords('Điểm năm trước')).toMatchObject({ previous: true, year: null });
  });

  test.each([
    ['scores', ['Tổng điểm', 'Tổng số điểm', 'Tổng', 'Tổng cộng', 'Trung bình chung', 'Average', 'Total', 'Grand total', 'Điểm (tối đa 100)', 'Chỉ số', 'Total points', 'PCI', 'GPA', 'Tổng hợp', 'Tổng năm 2025']],
    ['things', ['Tổng số TTHC', 'Tổng số hồ sơ', 'Tổng văn bản', 'Số hộ', 'Total applications', 'Grand total of calls', 'Number of schools', 'Total number of staff', 'Headcount count']],
    ['figure', ['Giá trị', 'Value', 'Khảo sát', '2024', 'Năm 2024']],
    ['unknown', ['Mean years of schooling', 'Average handling minutes', 'Life expectancy', 'Số tiếp', 'Đúng hạn', 'Open GRAND SLAM']],
  ])('what is counted: %s', (counts, headers) => {
    expect(headers.map((header) => [header, scoreWords(header).counts])).toEqual(headers.map((header) => [header, counts]));
  });

  test('ratings in words', () => {
    expect(['Tốt', 'KHÁ', 'Trung bình', 'Hoàn thành tốt nhiệm vụ', 'Excellent', 'Loại A'].every(isClassWord)).toBe(true);
    expect(['Sở', 'Huyện', 'Nhóm 1'].some(isClassWord)).toBe(false);
  });
});
