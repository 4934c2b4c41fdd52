/** Dates and times of day, made and taken apart. */

import { type CellError, NUMBER_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { parseNumberText } from '../../values/conversion';
import { type FunctionTable, define } from '../definition/define';
import { integer, number, optional, text } from '../definition/parameters';
import { type CalendarDate, addMonths, dateOf, daysInMonth, serialOf, weekday } from './calendar';

const of = (part: (date: CalendarDate) => number) =>
  define([number], ([serial]) => {
    const date = dateOf(serial);
    return date === null ? NUMBER_ERROR : part(date);
  });

/** Hours, minutes or seconds of the time of day, rounded to whole seconds. */
const ofTime = (part: (seconds: number) => number) =>
  define([number], ([serial]) => (serial < 0 ? NUMBER_ERROR : part(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400)));

/** Monday is 0 in the type's own first day; the types are those of WEEKDAY's page. */
function weekdayNumber(serial: number, type: number): number | CellError {
  const day = weekday(serial);
  if (type === 1 || type === 17) return day + 1;
  if (type === 2 || type === 11) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  return type >= 12 && type <= 16 ? ((day - (type - 10) + 7) % 7) + 1 : NUMBER_ERROR;
}

/** The week with the year's first Thursday is the first; weeks begin on Mondays (ISO 8601). */
function isoWeek(serial: number): number | CellError {
  const thursday = Math.floor(serial) - ((weekday(serial) + 6) % 7) + 3;
  const date = dateOf(thursday);
  const newYear = date === null ? null : serialOf({ year: date.year, month: 1, day: 1 });
  return newYear === null ? NUMBER_ERROR : Math.floor((thursday - newYear) / 7) + 1;
}

/** Which weekday begins a week, by WEEKNUM's types; the week of 1 January is the first. */
function weekNumber(serial: number, type: number): number | CellError {
  if (type === 21) return isoWeek(serial);
  const firstDay = type === 1 || type === 17 ? 0 : type === 2 || type === 11 ? 1 : type >= 12 && type <= 16 ? type - 10 : null;
  const date = dateOf(serial);
  const newYear = date === null ? null : serialOf({ year: date.year, month: 1, day: 1 });
  if (firstDay === null || newYear === null) return NUMBER_ERROR;
  return Math.floor((Math.floor(serial) - newYear + ((weekday(newYear) - firstDay + 7) % 7)) / 7) + 1;
}

export const DATES: FunctionTable = {
  DATE: define([integer, integer, integer], ([year, month, day]) => {
    const full = year >= 0 && year < 1900 ? year + 1900 : year;
    return full < 1900 || full > 9999 ? NUMBER_ERROR : (serialOf({ year: full, month, day }) ?? NUMBER_ERROR);
  }),
  TIME: define([integer, integer, integer], ([hours, minutes, seconds]) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 || [hours, minutes, seconds].some((part) => part > 32_767) ? NUMBER_ERROR : (total % 86_400) / 86_400;
  }),
  YEAR: of(({ year }) => year),
  MONTH: of(({ month }) => month),
  DAY: of(({ day }) => day),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
  TODAY: define([], (_, { clock }) => Math.floor(clock.now()), { volatile: true }),
  NOW: define([], (_, { clock }) => clock.now(), { volatile: true }),
  EDATE: define([number, integer], ([serial, months]) => addMonths(serial, months) ?? NUMBER_ERROR),
  EOMONTH: define([number, integer], ([serial, months]) => {
    const date = dateOf(addMonths(serial, months) ?? -1);
    return date === null ? NUMBER_ERROR : (serialOf({ ...date, day: daysInMonth(date.year, date.month) }) ?? NUMBER_ERROR);
  }),
  WEEKDAY: define([number, optional(integer, 1)], ([serial, type]) => (dateOf(serial) === null ? NUMBER_ERROR : weekdayNumber(serial, type))),
  WEEKNUM: define([number, optional(integer, 1)], ([serial, type]) => weekNumber(serial, type)),
  ISOWEEKNUM: define([number], ([serial]) => (dateOf(serial) === null ? NUMBER_ERROR : isoWeek(serial))),
  DAYS: define([integer, integer], ([end, start]) => (dateOf(end) === null || dateOf(start) === null ? NUMBER_ERROR : end - start)),
  DATEVALUE: define([text], ([value], { conversion }) => {
    const serial = parseNumberText(value, conversion);
    // A plain number is no written date.
    return serial === null || serial < 1 || /^[\s\d.,]+$/.test(value) ? VALUE_ERROR : Math.floor(serial);
  }),
  TIMEVALUE: define([text], ([value], { conversion }) => {
    const serial = parseNumberText(value, conversion);
    return serial === null || !value.includes(':') ? VALUE_ERROR : serial - Math.floor(serial);
  }),
};
