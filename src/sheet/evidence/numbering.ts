/** True where the numbering begins again at this unit: its serial is 1, right below a unit with a greater one. */
export function numberingRestartsAt(serials: Float64Array, unit: number): boolean {
  return unit > 0 && serials[unit] === 1 && (serials[unit - 1] ?? 0) > 1;
}
