/**
 * The scores as a decision prints them: as the sheet shows them, with the published decimals of their group. The value is the one that was
 * ranked, so that formulas on a table come to its ranks.
 */
import { mostDecimals, quantise, type Decimals } from '../../ranking';
import { readNumberText, type CellValue, type ColumnCells, type UnitTable } from '../../sheet';
import { formatOfPlain, GENERAL, plainFormat, printPlain, withDecimals, type PlainFormat } from './plain-format';
import { printedText, TOO_NARROW, type PrintedCell } from './printed-cell';
import type { TableWords } from './table-words';

export interface ScoresToPrint {
  readonly units: UnitTable;
  /** With number formats, and with what Excel shows where these are not plain. */
  readonly scoreCells: ColumnCells;
  /** What a person has set: where that is a number of decimals the scores print so, whatever their cells show. */
  readonly decimals: 'auto' | Decimals;
  readonly words: Pick<TableWords, 'decimalSign' | 'noScore' | 'errorScore'>;
}

/** What each unit's score prints as; of a unit without one what stands in its place: what the sheet has there, or why it has nothing. */
export function scorePrinter({ units, scoreCells, decimals: chosen, words }: ScoresToPrint): (unit: number) => PrintedCell {
  const { rows, scores, groups, decimals } = units;
  const shown = shownDecimals(units);
  const sign = words.decimalSign;
  const cellOf = (unit: number): SheetScore => {
    const at = (rows[unit] ?? 0) - scoreCells.top;
    const text = chosen === 'auto' ? scoreCells.texts?.[at] : undefined;
    return { cell: scoreCells.values[at] ?? '', format: scoreCells.numberFormats?.[at] ?? 'General', text };
  };
  /** Where decimals do not tell what scores print as, those that print the same have the value of the first: its format goes with that. */
  const alike = new Map<string, { readonly score: number; readonly format: string }>();
  const isAlike = (group: number): boolean => chosen === 'auto' && decimals[group] === 'all';
  rows.forEach((_, unit) => {
    const group = groups[unit] ?? 0;
    const { cell, format, text = '' } = cellOf(unit);
    const key = `${group} ${text}`;
    if (isAlike(group) && scores[unit] === cell && !alike.has(key)) alike.set(key, { score: cell, format });
  });
  const plainly = (format: PlainFormat, value: number, group: number): PrintedCell => {
    const published = quantise(value, decimals[group] ?? 'all');
    const settled = isAlike(group) ? format : withDecimals(format, shown[group] ?? 0);
    return { value: published, numberFormat: formatOfPlain(settled), text: printPlain(settled, published, sign) };
  };
  return (unit) => {
    const group = groups[unit] ?? 0;
    const { cell, format, text } = cellOf(unit);
    const score = scores[unit] ?? Number.NaN;
    if (typeof cell !== 'number') {
      return Number.isNaN(score) ? printedText(insteadOfScore(cell, words)) : plainly(formatOfText(cell, score), score, group);
    }
    const value = Number.isNaN(score) ? cell : score;
    const first = isAlike(group) ? alike.get(`${group} ${text ?? ''}`) : undefined;
    const own = first?.score === value ? first.format : format;
    // A person has made points of per cent.
    const plain = value !== cell && value === Number((cell * 100).toPrecision(15)) ? GENERAL : plainFormat(own, value);
    const asShown = value === cell || first?.score === value ? text : undefined;
    if (plain !== null || asShown === undefined || TOO_NARROW.test(asShown)) return plainly(plain ?? GENERAL, value, group);
    return { value: quantise(value, decimals[group] ?? 'all'), numberFormat: own, text: asShown.trim() };
  };
}

interface SheetScore {
  readonly cell: CellValue;
  readonly format: string;
  readonly text: string | undefined;
}

function insteadOfScore(cell: Exclude<CellValue, number>, words: ScoresToPrint['words']): string {
  if (typeof cell === 'string') return cell.trim() === '' ? words.noScore : cell.trim();
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : words.errorScore(cell.error);
}

const PERCENT: PlainFormat = { ...GENERAL, after: { format: '%', text: '%' }, decimals: 0, percent: true };

/** Per cent that are points: the sign is a word. */
const PERCENT_POINTS: PlainFormat = { ...GENERAL, after: { format: '"%"', text: '%' }, decimals: 0 };

/** Scores held as text are printed as numbers, per cent with their sign: 81,3% is 0.813 among cells of a per cent format, else 81.3. */
function formatOfText(cell: CellValue, score: number): PlainFormat {
  if (typeof cell !== 'string' || !cell.trimEnd().endsWith('%')) return GENERAL;
  const read = readNumberText(cell);
  return read.kind === 'number' && read.value !== score ? PERCENT : PERCENT_POINTS;
}

/** The published decimals of each group; where these are all that the scores have, the most that any of its scores has. */
function shownDecimals({ scores, groups, groupNames, decimals }: UnitTable): number[] {
  const own = mostDecimals(scores, { groups, groupCount: groupNames.length });
  return groupNames.map((_, group) => {
    const published = decimals[group] ?? 'all';
    return published === 'all' ? (own[group] ?? 0) : published;
  });
}
