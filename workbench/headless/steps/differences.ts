/**
 * In what two workbooks differ, for those who ask whether everything is as it was: sheets, cells with their formats, merged cells, sizes,
 * tables, names. Hidden names that were added are compared where that is asked for: they and the document's settings are where an add-in
 * keeps what nobody is to see. What is selected and which sheet is in front is not compared, nor the apostrophe that keeps a text a text:
 * Excel tells no add-in of it.
 */

import type { Area, CellStyle, CellValue, SheetModel, WorkbookModel } from '../../engine/port';
import { columnLetters, formatArea, quoteSheetName } from '../../objects/addresses/a1';
import { boundingArea, cellArea } from '../../objects/addresses/areas';

export interface Difference {
  /** A cell, a column or row, a table, a name, a sheet. */
  readonly place: string;
  /** `value`, `formula`, `numberFormat`, `width` …, or the place itself: `sheet`, `table`, `name`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

const NOTHING = '(none)';
const HIDDEN = ' (hidden)';

export interface DifferencesOptions {
  /** How many are told; 20 where it is omitted. */
  readonly most?: number;
  /** Whether hidden names that were added are told; passed over where it is omitted. */
  readonly hiddenNames?: 'tell' | 'pass over';
}

/** The first differences, in the order of the sheets. */
export function differences(
  expected: WorkbookModel,
  found: WorkbookModel,
  options: DifferencesOptions = {},
): readonly Difference[] {
  const first: Difference[] = [];
  for (const difference of allDifferences(expected, found, options.hiddenNames ?? 'pass over')) {
    if (first.length === (options.most ?? 20)) break;
    first.push(difference);
  }
  return first;
}

function* allDifferences(expected: WorkbookModel, found: WorkbookModel, hiddenNames: 'tell' | 'pass over'): Generator<Difference> {
  yield* compared(
    'workbook',
    { sheets: expected.sheets.map(sheetTitle).join(', ') },
    { sheets: found.sheets.map(sheetTitle).join(', ') },
  );
  const before = namesOf(expected);
  const now = namesOf(found);
  const added = [...now].filter(([name, formula]) => before.has(name) || hiddenNames === 'tell' || !formula.endsWith(HIDDEN));
  yield* comparedMaps('name', before, new Map(added));
  for (const sheet of expected.sheets) {
    const same = found.sheets.find(({ name }) => name === sheet.name);
    if (same !== undefined) yield* sheetDifferences(sheet, same);
  }
}

function* sheetDifferences(expected: SheetModel, found: SheetModel): Generator<Difference> {
  const sheet = quoteSheetName(expected.name);
  yield* cellDifferences(sheet, expected, found);
  yield* compared(sheet, sheetState(expected), sheetState(found));
  yield* comparedMaps('table', tablesOf(expected), tablesOf(found));
  const columns = Math.max(expected.sized.columns, found.sized.columns);
  for (let column = 0; column < columns; column += 1) {
    const letters = columnLetters(column);
    yield* compared(`${sheet}!${letters}:${letters}`, columnState(expected, column), columnState(found, column));
  }
  const rows = Math.max(expected.sized.rows, found.sized.rows);
  for (let row = 0; row < rows; row += 1)
    yield* compared(`${sheet}!${row + 1}:${row + 1}`, rowState(expected, row), rowState(found, row));
}

function* cellDifferences(sheet: string, expected: SheetModel, found: SheetModel): Generator<Difference> {
  const area = usedByEither(expected, found);
  if (area === null) return;
  const styleOf = styleReader();
  for (let row = area.top; row < area.top + area.rowCount; row += 1) {
    for (let column = area.left; column < area.left + area.columnCount; column += 1) {
      const [before, now] = [styleOf(expected.style(row, column)), styleOf(found.style(row, column))];
      const same = hasSameContents(expected, found, row, column);
      if (same && before === now) continue;
      const place = `${sheet}!${formatArea(cellArea(row, column))}`;
      if (!same) yield* compared(place, contents(expected, row, column), contents(found, row, column));
      yield* compared(place, before, now);
    }
  }
}

function hasSameContents(expected: SheetModel, found: SheetModel, row: number, column: number): boolean {
  if (expected.formula(row, column) !== found.formula(row, column)) return false;
  if (expected.quotePrefix(row, column) !== found.quotePrefix(row, column)) return false;
  const [before, now] = [expected.value(row, column), found.value(row, column)];
  return before === now || waits(before) || waits(now) || (typeof before === 'object' && shown(before) === shown(now));
}

function usedByEither(one: SheetModel, other: SheetModel): Area | null {
  const [first, second] = [one, other].map((sheet) => sheet.usedArea({ valuesOnly: false })).filter((area) => area !== null);
  return first === undefined || second === undefined ? (first ?? null) : boundingArea(first, second);
}

type Fields = Readonly<Record<string, string>>;

function contents(sheet: SheetModel, row: number, column: number): Fields {
  return {
    value: shown(sheet.value(row, column)),
    formula: sheet.formula(row, column) ?? NOTHING,
  };
}

/** A cell that waits for a custom function: without an add-in it waits for ever. */
function waits(value: CellValue): boolean {
  return typeof value === 'object' && value?.error === '#BUSY!';
}

function shown(value: CellValue): string {
  if (value === null) return NOTHING;
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Formats by their fields, the same object for the same format: most cells of a sheet share a few. */
function styleReader(): (style: CellStyle) => Fields {
  const known = new Map<CellStyle, Fields>();
  const byText = new Map<string, Fields>();
  return (style) => {
    const read = known.get(style);
    if (read !== undefined) return read;
    const fields = styleFields(style);
    const text = JSON.stringify(fields);
    const same = byText.get(text) ?? fields;
    byText.set(text, same);
    known.set(style, same);
    return same;
  };
}

function styleFields({ borders, ...style }: CellStyle): Fields {
  const sides = Object.entries(borders).map(([side, line]) => [`border ${side}`, `${line.style} ${line.weight} ${line.color}`]);
  return Object.fromEntries([...Object.entries(style).map(([name, value]) => [name, String(value)]), ...sides]) as Fields;
}

function sheetTitle({ name, visibility }: SheetModel): string {
  return visibility === 'Visible' ? name : `${name} (${visibility})`;
}

function sheetState(sheet: SheetModel): Fields {
  const { merges, frozen, autoFilter, protection, tabColor, showGridlines } = sheet;
  return {
    merges: merges.map(formatArea).sort().join(', '),
    frozen: `${frozen.rows} rows, ${frozen.columns} columns`,
    filter: autoFilter === null ? NOTHING : formatArea(autoFilter.area),
    protection: protection === null ? NOTHING : JSON.stringify(protection),
    tabColor,
    gridlines: String(showGridlines),
  };
}

function columnState(sheet: SheetModel, column: number): Fields {
  return { width: String(sheet.columnWidth(column)), hidden: String(sheet.columnHidden(column)) };
}

function rowState(sheet: SheetModel, row: number): Fields {
  return { height: sheet.hasRowHeight(row) ? String(sheet.rowHeight(row)) : NOTHING, hidden: String(sheet.rowHidden(row)) };
}

function tablesOf(sheet: SheetModel): ReadonlyMap<string, string> {
  return new Map(
    sheet.tables.map(
      ({ name, area, style, columnNames, showHeaders, showTotals, showBandedRows, showBandedColumns, showFilterButton }) => [
        name,
        JSON.stringify({
          area: formatArea(area),
          style,
          columnNames,
          showHeaders,
          showTotals,
          showBandedRows,
          showBandedColumns,
          showFilterButton,
        }),
      ],
    ),
  );
}

function namesOf({ names, sheets }: WorkbookModel): ReadonlyMap<string, string> {
  const owner = (id: string | null): string => sheets.find((sheet) => sheet.id === id)?.name ?? '';
  return new Map(
    names.map(({ name, sheetId, formula, visible }) => [
      sheetId === null ? name : `${quoteSheetName(owner(sheetId))}!${name}`,
      `${formula}${visible ? '' : HIDDEN}`,
    ]),
  );
}

function* compared(place: string, expected: Fields, found: Fields): Generator<Difference> {
  for (const what of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const [before, now] = [expected[what] ?? NOTHING, found[what] ?? NOTHING];
    if (before !== now) yield { place, what, expected: before, found: now };
  }
}

function* comparedMaps(what: string, expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Generator<Difference> {
  for (const place of new Set([...expected.keys(), ...found.keys()])) {
    yield* compared(place, { [what]: expected.get(place) ?? NOTHING }, { [what]: found.get(place) ?? NOTHING });
  }
}
