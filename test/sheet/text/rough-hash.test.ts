import { nameKey } from '../../../src/sheet/text/name-key';
import { roughHash } from '../../../src/sheet/text/rough-hash';

describe('rough hash of a name', () => {
  const hashes = (names: readonly string[]): Set<number> => new Set(names.map((name) => roughHash(name)));

  test('is one for all spellings of a key', () => {
    const spellings = ['UBND xã Hòa An', 'ubnd  xã Hoà An', 'UBND\u00a0xã Hòa An', 'UBND xã Hòa An'.normalize('NFD')];
    expect([new Set(spellings.map(nameKey)).size, hashes(spellings).size]).toEqual([1, 1]);
  });

  test('is one for a consonant with a mark, composed or not, and for the sign of kelvin', () => {
    const [composed, decomposed] = ['Coruña', 'Coruña'.normalize('NFD')];
    expect([nameKey(composed), hashes([composed, decomposed]).size]).toEqual([nameKey(decomposed), 1]);
    expect([nameKey('\u212aon Tum'), hashes(['\u212aon Tum', 'Kon Tum']).size]).toEqual([nameKey('Kon Tum'), 1]);
  });

  test('differs by consonants, digits and groups', () => {
    expect(hashes(['Xã 1', 'Xã 2', 'Bã 1', 'Xã 11']).size).toBe(4);
    expect(roughHash('Xã 1', 1)).not.toBe(roughHash('Xã 1', 2));
  });
});
