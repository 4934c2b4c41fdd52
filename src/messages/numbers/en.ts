export const number = new Intl.NumberFormat('en-GB');

/** A score with all its decimals and no sign for thousands, which could be taken for the decimal sign. */
export const score = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10, useGrouping: false });

/** `1 unit`, `2 units` */
export function many(count: number, one: string, several: string): string {
  return `${number.format(count)} ${count === 1 ? one : several}`;
}
