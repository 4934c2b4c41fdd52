import fc from 'fast-check';
import { foldHeader, nameKey } from '../../../src/sheet';

describe('name key', () => {
  test.each([
    ['UBND huyện Ea H’ Leo', "ubnd huyện  Ea H' Leo"],
    ['Xã Hòa Vang', 'Xã Hoà Vang'],
    ['Sở Thủy sản', 'Sở Thuỷ sản'],
    ['Xã Hòe Thị', 'xã hoè thị'],
    ['Sở Y tế', 'Sở\u00a0Y\ntế '],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
    ['Sở Lao động - Thương binh', 'Sở Lao động – Thương binh'],
    ['Sở Lao động-Thương binh', 'Sở Lao động — Thương binh'],
  ])('%j and %j are one unit', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Đông', 'Dông'],
    ['Xã Hòa', 'Xã Hóa'],
    ['Xã Hoàn', 'Xã Hòan Lão'],
    ['Phường 1', 'Phường 11'],
  ])('%j and %j are two units', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('a key is its own key', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }));
  });
});

describe('folded header', () => {
  test('case, diacritics, punctuation, line breaks and no-break spaces do not matter', () => {
    expect(foldHeader('ĐIỂM\nSỐ (2024)')).toBe('diem so 2024');
    expect(foldHeader(' Tên\u00a0đơn vị: ')).toBe('ten don vi');
    expect(foldHeader('Cơ quan,đơn vị'.normalize('NFD'))).toBe('co quan don vi');
    expect(foldHeader('Chỉ số (%)')).toBe('chi so %');
  });
});
