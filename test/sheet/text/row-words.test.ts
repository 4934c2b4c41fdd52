import { isColumnNumber, isNoteText, isSectionText, isSumLabel, leadingMarker, maySumUp, saysNotRanked, sectionName } from '../../../src/sheet/text/row-words';

describe('words of rows', () => {
  test('sums, averages and maxima', () => {
    const sums = ['Tổng cộng', 'TỔNG CỘNG:', 'Tổng', 'Cộng', 'Tổng số', 'Điểm tối đa', 'Trung bình', 'Trung bình chung', 'Trung bình toàn tỉnh', 'Bình quân chung', 'Tổng cộng'.normalize('NFD'), 'Cộng'.normalize('NFD'), 'CỘNG', 'Cong', 'Total', 'Average', 'Maximum', 'Tối đa'];
    expect(sums.filter((text) => !isSumLabel(text))).toEqual([]);
  });

  test('units whose names begin like sums', () => {
    const units = ['Tổng cục Thuế', 'Tổng công ty Điện lực', 'Trung tâm Phục vụ hành chính công', 'Cộng đồng doanh nghiệp', 'Xã Trung Bình', 'Công an tỉnh', 'Phường Cộng Hòa', 'Công', 'Công'.normalize('NFD'), 'CÔNG', 'Maximilian', 'Tổng Lãnh sự quán'];
    expect(units.filter(isSumLabel)).toEqual([]);
  });

  test('names that may be those of totals', () => {
    const totals = ['Tổng cộng', 'Tổng số hộ', 'Cộng các xã', 'Ven biển tổng số', 'Total households', 'Grand total', 'North Total', 'The whole country', 'Overall (1)+(2)', 'Net income (6–7)', 'II. Tổng các khối', 'tong cong'.toUpperCase()];
    expect(totals.map((text) => [text, maySumUp(text)]).filter(([text, kind]) => kind !== (text === 'TONG CONG' ? 'statistic' : 'total'))).toEqual([]);
  });

  test('names that may be those of statistics, wholes and targets', () => {
    const statistics = ['Cao nhất', 'Thấp nhất', 'Trung vị', 'Độ lệch chuẩn', 'Toàn tỉnh', 'Cả nước', 'Chung các xã', 'Trọng số', 'Mục tiêu năm 2025', 'cao nhat', 'Toàn tỉnh'.normalize('NFD'), 'National average', 'Std dev', 'Lower', 'Upper bound', 'Target', 'World', 'All regions', 'Highest score'];
    expect(statistics.filter((text) => maySumUp(text) !== 'statistic')).toEqual([]);
  });

  test('every word of a statistic, a whole or a target is known at the beginning of a name, in either language', () => {
    const vietnamese = ['Lớn nhất', 'Nhỏ nhất', 'Bình quân năm', 'Phương sai', 'Hệ số', 'Chỉ tiêu giao', 'Kế hoạch năm', 'Cận trên', 'Định mức', 'Ngưỡng', 'Tính chung cả tỉnh'];
    const folded = ['thap nhat', 'trung vi', 'binh quan', 'trong so', 'muc tieu', 'chi tieu', 'ca nuoc', 'toan quoc'];
    const english = ['Mean', 'Median', 'Standard deviation', 'St. dev.', 'Variance', 'Percent change', 'Max score', 'Minimum', 'Lowest', 'Sum', 'Goal', 'Benchmark', 'Norm', 'Weights', 'Change in rank', 'Growth', 'Global average', 'Overall'];
    expect([...vietnamese, ...folded, ...english].filter((text) => maySumUp(text) !== 'statistic')).toEqual([]);
    expect(['Subtotal', 'Sub-total', 'The entire region', 'Entire region', '"Total"', 'Northern total (2020)'].filter((text) => maySumUp(text) !== 'total')).toEqual([]);
  });

  test('units whose names only begin like these may not', () => {
    const units = ['Tổng cục Thuế', 'Tổng công ty Điện lực', 'Công an tỉnh', 'Cộng đồng', 'Tống Văn An', 'Toàn Thắng', 'Chung Văn Bình', 'Totalia', 'World Bank', 'Lower Saxony', 'Upper Hutt', 'Target Stores', 'Allerton', 'Minh Tân', ''];
    expect(units.filter((text) => maySumUp(text) !== null)).toEqual([]);
  });

  test('a text of more than a line names nothing', () => {
    expect(maySumUp(`Tổng ${'a'.repeat(90)}`)).toBeNull();
  });

  test('notes, signatures and titles', () => {
    const notes = ['Ghi chú: số liệu tạm', '(*) chưa đánh giá', 'Nơi nhận:', 'NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'Điều 2. Căn cứ', 'Note: draft', 'Đắk Lắk, ngày 15 tháng 01 năm 2025'];
    expect(notes.filter((text) => !isNoteText(text))).toEqual([]);
    expect(['Sở Nội vụ', 'Các sở, ban, ngành', 'Chi cục Thuế'].filter(isNoteText)).toEqual([]);
  });

  test('headings of sections', () => {
    const sections = ['Các sở, ban, ngành', '1. Các Sở, ban, ngành:', 'UBND các huyện, thị xã, thành phố', 'Khối Đảng', 'II. Nhóm 2', 'Sở, ban, ngành', 'Xã, phường, thị trấn', 'Bất kỳ:', 'Group A', 'Ministries'];
    expect(sections.filter((text) => !isSectionText(text))).toEqual([]);
    expect(['Sở Nội vụ', 'Ban Dân tộc', 'Huyện Cư Kuin', 'UBND huyện Lắk', 'Văn phòng UBND tỉnh', 'Phường 1'].filter(isSectionText)).toEqual([]);
  });

  test('headings whose units are not ranked', () => {
    const headings = ['Đơn vị không xếp hạng', 'NHÓM KHÔNG THAM GIA XẾP HẠNG', 'Các ban (không xếp hạng)', 'Not ranked', 'Unranked units'];
    expect(headings.filter((text) => !saysNotRanked(text))).toEqual([]);
    expect(['Các sở xếp hạng', 'Không', 'Nhóm xếp hạng cao', 'Ranked units'].filter(saysNotRanked)).toEqual([]);
  });

  test('numbering before a text', () => {
    expect(['II. Các xã', 'A - Khối sở', '1) Sở', '2.1 Huyện', 'I', '3', 'b)'].map((text) => leadingMarker(text)?.style)).toEqual(['roman', 'letter', 'number', 'dotted', 'roman', 'number', 'letter']);
    expect(['V Hospital', 'Ban Dân tộc', 'Ea Kar', 'Xã Ia Hrung', 'CIVIL'].map(leadingMarker)).toEqual([null, null, null, null, null]);
  });

  test('a section is named without numbering and closing colon', () => {
    expect(['1. Các Sở, ban, ngành:', 'II', 'Khối Đảng', 'A. KHỐI SỞ'].map(sectionName)).toEqual(['Các Sở, ban, ngành', 'II', 'Khối Đảng', 'KHỐI SỞ']);
  });

  test('cells that number the columns', () => {
    expect(['(1)', '3', 'A', '(5)=(3)+(4)', '[2]', '6=4+5'].every(isColumnNumber)).toBe(true);
    expect(['85,4', 'Sở', '100', '(*)'].some(isColumnNumber)).toBe(false);
  });
});
