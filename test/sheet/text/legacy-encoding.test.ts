import { isMisread, legacyPlaces } from '../../../src/sheet/text/legacy-encoding';

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

describe('names in UTF-8 that were read as another encoding', () => {
  /** UTF-8 bytes, each shown as a letter of Latin-1. */
  const asLatin1 = (name: string): string => Buffer.from(name, 'utf8').toString('latin1');

  test.each(['Sở Nội vụ', 'Université de Nord', 'Đắk Lắk', 'Huyện Cư Kuin', 'Åland', 'Düsseldorf', 'Sơn La'])('%s as Latin-1 shows it', (name) => {
    expect(isMisread(asLatin1(name))).toBe(true);
    expect(legacyPlaces(asLatin1(name))).toBe(0);
  });

  test.each(['SÆ¡n La', 'UniversitÃ© de Nord', 'Tá»‰nh ÄÃ´ng', 'Citâ€™s'])('as Windows-1252 shows it: %s', (name) => {
    expect(isMisread(name)).toBe(true);
  });

  test.each(['Sở Nội vụ', 'Université', 'Åland', 'España', 'Së Y tÕ', 'Sôû Noäi vuï', 'Ängelholm', 'Fünf', 'Châu Á', 'North', ''])('%s is what it looks like', (name) => {
    expect(isMisread(name)).toBe(false);
  });
});
