/** How far the work on several sheets is, as one share: a sheet counts by its size. */

/**
 * Gives a function that is told how far each sheet is (from 0 to 1, by index) and passes on how far they are together.
 *
 * @param sizes - The size of each sheet, in any unit.
 * @example sharesOf([10, 30], show)(1, 0.5) // show(0.375)
 */
export function sharesOf(sizes: readonly number[], onShare: (share: number) => void): (index: number, share: number) => void {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const shares = new Float64Array(sizes.length);
  return (index, share) => {
    shares[index] = share;
    onShare(whole === 0 ? 1 : sizes.reduce((sum, size, i) => sum + size * (shares[i] ?? 0), 0) / whole);
  };
}
