/** A hash of a name's consonants and digits: names with equal keys (`nameKey`) share it, and it costs a tenth of a key. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The lower case of consonants and digits, by their codes; 0 for all else: tones, vowels, spaces, hyphens and apostrophes may differ in names with equal keys. */
const KEPT = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[b-df-hj-np-tv-xz\d]/u.test(letter) ? letter.charCodeAt(0) : 0;
});

/** Marks that may make one letter with the one before, which is then no consonant of ASCII; and the sign of kelvin, which composes to K. */
const COMPOSES = /[\u0300-\u036f\u212a]/u;

/**
 * The hash of a name; names of different groups, where one is given, have different ones.
 *
 * @example roughHash('UBND xã Hòa An') === roughHash('ubnd  xã Hoà An') // true
 */
export function roughHash(name: string, group = 0): number {
  const text = COMPOSES.test(name) ? name.normalize('NFC') : name;
  let hash = Math.imul(FNV_OFFSET ^ group, FNV_PRIME);
  for (let index = 0; index < text.length; index += 1) {
    const kept = KEPT[text.charCodeAt(index)] ?? 0;
    if (kept !== 0) hash = Math.imul(hash ^ kept, FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
