/**
 * Days as Excel counts them: 1 is 1900-01-01, and 60 is a 29 February 1900 that never was, kept from Lotus 1-2-3. The time of day
 * is the fraction. Dates before 1900 and after 9999 are no dates.
 */

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** Day 0 of the count that is right from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
export const LAST_DAY = 2_958_465;

/** The day's number; months and days may be out of their bounds (month 13 is January). null for no date. */
export function serialOf({ year, month, day }: CalendarDate): number | null {
  const days = Math.round((Date.UTC(2000, month - 1 + (year - 2000) * 12, 1) - EPOCH) / DAY);
  const first = days < 61 ? days - 1 : days;
  const serial = first + day - 1;
  const crossing = days < 61 && serial >= 60 ? serial + 1 : days >= 61 && serial < 61 ? serial - 1 : serial;
  return crossing < 0 || crossing > LAST_DAY ? null : crossing;
}

/** The date of a day's number; null outside the count. Day 0 is "0 January 1900". */
export function dateOf(serial: number): CalendarDate | null {
  const days = Math.floor(serial);
  if (days < 0 || days > LAST_DAY) return null;
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (days < 60 ? days + 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The same day so many months later, or the month's last where it has no such day; null outside the count. */
export function addMonths(serial: number, months: number): number | null {
  const date = dateOf(serial);
  if (date === null) return null;
  const index = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return serialOf({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** 0 for Sunday to 6 for Saturday, as Excel has it: before March 1900 a day too early. */
export function weekday(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** The present in Excel's count, by the clock on the wall. */
export function presentSerial(now: Date): number {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds(), now.getMilliseconds()) - EPOCH) / DAY;
}
