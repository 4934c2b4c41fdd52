export const number = new Intl.NumberFormat('vi-VN');

/** A score with all its decimals and no sign for thousands, which could be taken for the decimal sign. */
export const score = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10, useGrouping: false });
