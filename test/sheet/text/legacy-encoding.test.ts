import { legacyPlaces } from '../../../src/sheet/text/legacy-encoding';

describe('names in an encoding from before Unicode', () => {
  test.each(['Së Y tÕ', 'S¬n La', 'UBND huyÖn §¾k L¾k', 'Së N«ng nghiÖp', 'Thµnh phè', 'UBND tØnh', 'Ban D©n téc', 'C­ M\'gar', 'Phßng ®iÒu hµnh'])('TCVN3: %s', (name) => {
    expect(legacyPlaces(name)).toBeGreaterThan(0);
  });

  test.each(['Sôû Noäi vuï', 'UBND thaønh phoá', 'Phöôøng 1', 'Sôû Y teá', 'Huyeän Cuû Chi', 'Xaõ Taân Thaïnh'])('VNI: %s', (name) => {
    expect(legacyPlaces(name)).toBeGreaterThan(0);
  });

  test.each([
    'Sở Nội vụ', 'SỞ Y TẾ', 'Thủ Đức', 'Sở Nội vụ'.normalize('NFD'), 'Hoà Bình', 'Hòa Bình', 'Tây Ninh', 'Cà Mau', 'Quý Hoá', 'Thanh Hoá', 'An Giang', "Ea H' Leo", 'So Noi vu',
    "Côte d'Ivoire", 'Türkiye', 'Curaçao', 'Åland', 'Düsseldorf', 'Malmö', 'España', 'Microsoft®', '«Sở»', '5 µm', 'CÔTE D\u2019IVOIRE', 'Réunion', '',
  ])('Unicode: %s', (name) => {
    expect(legacyPlaces(name)).toBe(0);
  });
});
