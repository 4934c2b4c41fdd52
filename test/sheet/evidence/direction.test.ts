import { directionOf, type DirectionEvidence } from '../../../src/sheet/evidence/direction';

function directionFor(header: string, more: Partial<DirectionEvidence> = {}): string {
  const { order, by } = directionOf({ header, titles: [], formats: ['General'], ofRanks: null, ...more });
  return `${order} ${by}`;
}

describe('which end of the scores is the best', () => {
  test.each(['Điểm', 'Tổng điểm', 'Score', 'Total points', 'Tỷ lệ giải quyết đúng hạn', 'Chỉ số cải cách', 'Full time score', 'Lỗ Khê'])('the greatest, as usual: %s', (header) => {
    expect(directionFor(header)).toBe('descending usual');
  });

  test.each(['Điểm trừ', 'Số lỗi vi phạm', 'Thời gian xử lý (phút)', 'Số ngày trễ hạn', 'So loi vi pham', 'Penalty points', 'Error rate', 'Finish time', 'Days overdue', 'Average days'])('asked: %s', (header) => {
    expect(directionFor(header)).toBe('ascending doubtful');
  });

  test('words are the same in composed and decomposed letters', () => {
    expect(directionFor('Dư nợ xấu'.normalize('NFD'))).toBe('ascending doubtful');
  });

  test('cells that mostly show times make it doubtful, whatever the header says', () => {
    expect(directionFor('Kết quả', { formats: ['h:mm:ss', 'h:mm:ss', '0.00'] })).toBe('ascending doubtful');
    expect(directionFor('Kết quả', { formats: ['h:mm:ss', '0.00', '0.00'] })).toBe('descending usual');
  });

  test('a header that says nothing is told by the titles above', () => {
    const titles = ['Số vụ tai nạn giao thông các huyện năm 2025'];
    expect(directionFor('2025', { titles })).toBe('ascending doubtful');
    expect(directionFor('Giá trị', { titles })).toBe('ascending doubtful');
    expect(directionFor('Điểm', { titles })).toBe('descending usual');
  });

  test('ranks on the sheet leave no doubt', () => {
    expect(directionFor('Điểm trừ', { ofRanks: { order: 'descending', areMany: true } })).toBe('descending ranks');
    expect(directionFor('Điểm trừ', { ofRanks: { order: 'descending', areMany: false } })).toBe('ascending doubtful');
    expect(directionFor('Điểm', { ofRanks: { order: 'descending', areMany: false } })).toBe('descending ranks');
    expect(directionFor('Điểm', { ofRanks: { order: 'ascending', areMany: false } })).toBe('ascending ranks');
  });
});
