/**
 * True for a name in capitals, of two letters or more.
 *
 * @example isCapitals('KHỐI SỞ') // true
 * @example isCapitals('Sở Y tế') // false
 */
export function isCapitals(name: string): boolean {
  return !/\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name);
}
