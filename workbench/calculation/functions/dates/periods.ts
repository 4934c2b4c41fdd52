/** The time between two days. */

import { type CellError, NUMBER_ERROR, VALUE_ERROR } from '../../values/cell-error';
import type { Matrix } from '../../values/matrix';
import { isError } from '../../values/value';
import { type FunctionTable, define } from '../definition/define';
import { numbersIn } from '../definition/number-list';
import { integer, matrix, number, omissible, optional, scalar, text, truth } from '../definition/parameters';
import { type CalendarDate, addMonths, dateOf, daysInMonth, serialOf, weekday } from './calendar';

/** Whole months between two dates. */
function wholeMonths(start: CalendarDate, end: CalendarDate): number {
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

function dateDifference(start: number, end: number, unit: string): number | CellError {
  const [from, to] = [dateOf(start), dateOf(end)];
  if (from === null || to === null || start > end) return NUMBER_ERROR;
  const months = wholeMonths(from, to);
  switch (unit.toUpperCase()) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - (addMonths(start, months) ?? start);
    case 'YD':
      return end - (addMonths(start, Math.floor(months / 12) * 12) ?? start);
    default:
      return NUMBER_ERROR;
  }
}

/** Days in a year of twelve months of 30 days. */
function days360(start: number, end: number, method: 'us' | 'european'): number | CellError {
  const [from, to] = [dateOf(start), dateOf(end)];
  if (from === null || to === null) return NUMBER_ERROR;
  const endOfFebruary = (date: CalendarDate): boolean => date.month === 2 && date.day === daysInMonth(date.year, 2);
  const firstDay = from.day === 31 || (method === 'us' && endOfFebruary(from)) ? 30 : from.day;
  const lastDay = to.day === 31 && (method === 'european' || firstDay >= 30) ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + lastDay - firstDay;
}

function yearFraction(start: number, end: number, basis: number): number | CellError {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const [from, to] = [dateOf(low), dateOf(high)];
  if (from === null || to === null || basis < 0 || basis > 4) return NUMBER_ERROR;
  if (basis === 0 || basis === 4) {
    const days = days360(low, high, basis === 0 ? 'us' : 'european');
    return isError(days) ? days : days / 360;
  }
  if (basis !== 1) return (high - low) / (basis === 2 ? 360 : 365);
  const yearLength = (year: number): number => 337 + daysInMonth(year, 2);
  if (high <= (addMonths(low, 12) ?? low)) {
    const leapDay = [from.year, to.year].map((year) => (daysInMonth(year, 2) === 29 ? serialOf({ year, month: 2, day: 29 }) : null));
    const within = leapDay.some((day) => day !== null && day >= low && day <= high);
    return (high - low) / (within || (from.year === to.year && yearLength(from.year) === 366) ? 366 : 365);
  }
  const years = Array.from({ length: to.year - from.year + 1 }, (_, index) => yearLength(from.year + index));
  return (high - low) / (years.reduce((a, b) => a + b) / years.length);
}

/** The days off of a week, Monday first, by the codes and patterns of NETWORKDAYS.INTL. */
function weekend(code: unknown): readonly boolean[] | null {
  if (typeof code === 'string' && /^[01]{7}$/.test(code)) return Array.from(code, (day) => day === '1');
  if (typeof code !== 'number') return null;
  const off = (days: readonly number[]): boolean[] => Array.from({ length: 7 }, (_, day) => days.includes(day));
  if (code >= 1 && code <= 7) return off([(code + 4) % 7, (code + 5) % 7]);
  return code >= 11 && code <= 17 ? off([(code - 12 + 7) % 7]) : null;
}

interface WorkCalendar {
  readonly off: readonly boolean[];
  readonly holidays: ReadonlySet<number>;
}

function workCalendar(code: unknown, holidays: Matrix | null): WorkCalendar | CellError {
  const off = weekend(code ?? 1);
  if (off === null) return typeof code === 'string' ? VALUE_ERROR : NUMBER_ERROR;
  const days = holidays === null ? [] : numbersIn(holidays);
  return isError(days) ? days : { off, holidays: new Set(days.map(Math.floor)) };
}

function works(serial: number, { off, holidays }: WorkCalendar): boolean {
  return off[(weekday(serial) + 6) % 7] !== true && !holidays.has(serial);
}

function workdaysBetween(start: number, end: number, calendar: WorkCalendar | CellError): number | CellError {
  if (isError(calendar)) return calendar;
  if (dateOf(start) === null || dateOf(end) === null) return NUMBER_ERROR;
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day++) if (works(day, calendar)) count++;
  return start <= end ? count : -count;
}

function workdayAfter(start: number, days: number, calendar: WorkCalendar | CellError): number | CellError {
  if (isError(calendar)) return calendar;
  if (calendar.off.every(Boolean)) return VALUE_ERROR;
  let day = start;
  for (let left = Math.abs(days); left > 0 && dateOf(day) !== null; ) {
    day += Math.sign(days);
    if (works(day, calendar)) left--;
  }
  return dateOf(day) === null ? NUMBER_ERROR : day;
}

export const PERIODS: FunctionTable = {
  DATEDIF: define([integer, integer, text], ([start, end, unit]) => dateDifference(start, end, unit)),
  DAYS360: define([integer, integer, optional(truth, false)], ([start, end, european]) => days360(start, end, european ? 'european' : 'us')),
  YEARFRAC: define([integer, integer, optional(integer, 0)], ([start, end, basis]) => yearFraction(start, end, basis)),
  NETWORKDAYS: define([integer, integer, omissible(matrix, null)], ([start, end, holidays]) => workdaysBetween(start, end, workCalendar(1, holidays))),
  'NETWORKDAYS.INTL': define([integer, integer, omissible(scalar, 1), omissible(matrix, null)], ([start, end, code, holidays]) =>
    workdaysBetween(start, end, workCalendar(code, holidays)),
  ),
  WORKDAY: define([integer, integer, omissible(matrix, null)], ([start, days, holidays]) => workdayAfter(start, days, workCalendar(1, holidays))),
  'WORKDAY.INTL': define([integer, number, omissible(scalar, 1), omissible(matrix, null)], ([start, days, code, holidays]) =>
    workdayAfter(start, Math.trunc(days), workCalendar(code, holidays)),
  ),
};
