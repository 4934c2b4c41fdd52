/**
 * Times as people type them: 1:02:03,5; 2h15; 1 giờ 30 phút; 1'30"; 95 giây. Two numbers with a colon are hours and minutes or minutes and
 * seconds: both readings are given, and a person is asked.
 */
import { cleanText } from './cell-text';

export type TimeText =
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'ambiguous'; readonly asHours: number; readonly asMinutes: number }
  | { readonly kind: 'text' };

const FRACTION = '(?:[.,]\\d+)?';
const CLOCK = new RegExp(`^(\\d+):([0-5]?\\d):([0-5]?\\d${FRACTION})$`, 'u');
const TWO_PARTS = new RegExp(`^(\\d+):([0-5]?\\d${FRACTION})$`, 'u');
const HOURS = 'giờ|g|h|hours?';
const MINUTES = "phút|ph|p|m|min|minutes?|'|′";
const SECONDS = `giây|s|sec|seconds?|"|″|''`;
const IN_WORDS = new RegExp(`^${[HOURS, MINUTES, SECONDS].map((unit) => `(?:(\\d+${FRACTION}) ?(?:${unit}))?`).join(' ?')}$`, 'u');
/** 2h15: the minutes bear no unit. */
const HOURS_AND_MINUTES = /^(\d+) ?(?:giờ|g|h) ?([0-5]?\d)$/u;

/**
 * The time in a text, in seconds.
 *
 * @example readTimeText('1:02:03,5') // { kind: 'time', seconds: 3723.5 }
 * @example readTimeText('1 giờ 30 phút') // { kind: 'time', seconds: 5400 }
 * @example readTimeText('1:30') // { kind: 'ambiguous', asHours: 5400, asMinutes: 90 }
 */
export function readTimeText(text: string): TimeText {
  const written = cleanText(text).toLowerCase();
  const twoParts = TWO_PARTS.exec(written);
  if (twoParts !== null) {
    const inMinutes = secondsOf('0', twoParts[1], twoParts[2]);
    // a fraction is one of seconds
    if (/[.,]/u.test(twoParts[2] ?? '')) return { kind: 'time', seconds: inMinutes };
    return { kind: 'ambiguous', asHours: secondsOf(twoParts[1], twoParts[2]), asMinutes: inMinutes };
  }
  const parts = CLOCK.exec(written) ?? HOURS_AND_MINUTES.exec(written) ?? IN_WORDS.exec(written);
  if (parts === null || written === '') return { kind: 'text' };
  return { kind: 'time', seconds: secondsOf(parts[1], parts[2], parts[3]) };
}

function secondsOf(hours = '0', minutes = '0', seconds = '0'): number {
  const number = (part: string): number => Number(part.replace(',', '.'));
  return 3600 * number(hours) + 60 * number(minutes) + number(seconds);
}
