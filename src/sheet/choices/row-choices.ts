/**
 * Applies what a person said about single rows. A choice finds its unit by name, and by group and place where units share a name; it fits
 * where the score cell still holds what it held. What finds no row, or another content, is handed back: it is never applied to its neighbour.
 */
import type { ProblemCode } from '../model/problem';
import { nameKey } from '../text/name-key';
import { readNumberText } from '../text/number-text';
import type { Choice, UnitMark } from '../model/choice';
import type { ListedUnits } from '../model/units';

export interface RowsToSettle {
  readonly listed: ListedUnits;
  /** Rows that have a score and no name. */
  readonly namelessRows: readonly number[];
  /** The score cell of a row, as text. */
  readonly cellAt: (row: number) => string;
}

export interface SettledRows {
  readonly units: ListedUnits;
  readonly ignoredRows: readonly number[];
  /** Problems that a person has answered, as `problemKey` names them. */
  readonly answered: ReadonlySet<string>;
  readonly unfit: readonly Choice[];
}

type RowChoice = Extract<Choice, { about: 'row' }>;

/** What is no longer a problem once a unit is said to be not scored. */
const UNSCORED: readonly ProblemCode[] = ['score-missing', 'score-is-text', 'score-text-ambiguous', 'score-is-error', 'score-is-boolean', 'score-is-circular', 'score-is-date'];

/** A problem's code and row: what an answer silences. */
export function problemKey(code: ProblemCode, row: number): string {
  return `${code} ${row}`;
}

/** The place among all with the same name and group, and how many there are; compared as names are. */
export function markOfUnit({ listed, namelessRows, cellAt }: RowsToSettle, row: number): UnitMark | null {
  const cell = cellAt(row);
  if (namelessRows.includes(row)) {
    const same = namelessRows.filter((other) => cellAt(other) === cell);
    return { name: '', group: '', place: same.indexOf(row), of: same.length, cell };
  }
  const unit = listed.rows.indexOf(row);
  if (unit < 0) return null;
  const name = listed.names[unit] ?? '';
  const key = nameKey(name);
  const same: number[] = [];
  for (let other = 0; other < listed.names.length; other += 1) {
    if (listed.groups[other] === listed.groups[unit] && nameKey(listed.names[other] ?? '') === key) same.push(other);
  }
  return { name, group: listed.groupNames[listed.groups[unit] ?? 0] ?? '', place: same.indexOf(unit), of: same.length, cell };
}

/** Units by the key of their name, of the names wanted only. */
function unitsByName({ names }: ListedUnits, wanted: ReadonlySet<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let unit = 0; unit < names.length; unit += 1) {
    const key = nameKey(names[unit] ?? '');
    if (!wanted.has(key)) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [unit]);
    else known.push(unit);
  }
  return found;
}

/** The row of a mark; null where it is not there, or cannot be told from others. */
function rowOfMark(mark: UnitMark, input: RowsToSettle, byName: ReadonlyMap<string, readonly number[]>): number | null {
  if (mark.name === '') {
    const same = input.namelessRows.filter((row) => input.cellAt(row) === mark.cell);
    return same.length === mark.of ? (same[mark.place] ?? null) : null;
  }
  const { listed } = input;
  const all = byName.get(nameKey(mark.name)) ?? [];
  if (mark.of === 1 && all.length === 1) return listed.rows[all[0] ?? 0] ?? null;
  const group = nameKey(mark.group);
  const same = all.filter((unit) => nameKey(listed.groupNames[listed.groups[unit] ?? 0] ?? '') === group);
  return same.length === mark.of ? (listed.rows[same[mark.place] ?? -1] ?? null) : null;
}

/** True for a score cell that reads as a number. */
export function isScore(text: string): boolean {
  const { kind } = readNumberText(text);
  return kind === 'number' || kind === 'ambiguous';
}

/** Whether the answer still means what it meant: a row is ignored as long as it is scored (or not) as it was; all else holds for the same content. */
function fits({ unit, answer }: RowChoice, cell: string): boolean {
  if (answer.kind === 'right' && answer.about === 'unit-duplicate') return true;
  return cell === unit.cell || (answer.kind === 'ignored' && isScore(cell) && isScore(unit.cell));
}

/** The entries of those units that stay. */
function keepUnits(listed: ListedUnits, ignored: ReadonlySet<number>): ListedUnits {
  if (ignored.size === 0) return listed;
  const stays = (_: unknown, unit: number): boolean => !ignored.has(listed.rows[unit] ?? -1);
  return {
    ...listed,
    names: listed.names.filter(stays),
    rows: listed.rows.filter(stays),
    scores: listed.scores.filter(stays),
    textDecimals: listed.textDecimals.filter(stays),
    serials: listed.serials.filter(stays),
    groups: listed.groups.filter(stays),
  };
}

function decimalsOf(score: number): number {
  const [, decimals = ''] = /\.(\d+)$/u.exec(String(score)) ?? [];
  return decimals.length;
}

/** Applies the choices about rows; the rest of `choices` is not looked at. */
export function settleRows(input: RowsToSettle, choices: readonly Choice[]): SettledRows {
  const ofRows = choices.filter((choice) => choice.about === 'row');
  if (ofRows.length === 0) return { units: input.listed, ignoredRows: [], answered: new Set(), unfit: [] };
  const byName = unitsByName(input.listed, new Set(ofRows.map(({ unit }) => nameKey(unit.name))));
  const scores = input.listed.scores.slice();
  const textDecimals = input.listed.textDecimals.slice();
  const ignored = new Set<number>();
  const answered = new Set<string>();
  const unfit: Choice[] = [];
  for (const choice of ofRows) {
    const row = rowOfMark(choice.unit, input, byName);
    if (row === null || !fits(choice, input.cellAt(row))) {
      unfit.push(choice);
      continue;
    }
    const unit = input.listed.rows.indexOf(row);
    const { answer } = choice;
    switch (answer.kind) {
      case 'score':
        scores[unit] = answer.score;
        // A number's cell keeps its format; a text has only its own decimals.
        if ((textDecimals[unit] ?? -1) >= 0 || Number.isNaN(input.listed.scores[unit])) textDecimals[unit] = decimalsOf(answer.score);
        break;
      case 'not-scored':
        scores[unit] = Number.NaN;
        for (const code of UNSCORED) answered.add(problemKey(code, row));
        break;
      case 'ignored':
        if (unit < 0) answered.add(problemKey('unit-name-missing', row));
        else ignored.add(row);
        break;
      case 'unit':
        break;
      case 'right':
        answered.add(problemKey(answer.about, row));
        break;
    }
  }
  const units = keepUnits({ ...input.listed, scores, textDecimals }, ignored);
  return { units, ignoredRows: [...ignored].sort((one, other) => one - other), answered, unfit };
}
