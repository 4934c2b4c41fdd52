/** Records as version 1.0.0 kept them, in the form of now: their cells had no names and their rows no keys. */

/** What a narrow column was widened to, in points. */
const WIDTH = 60;

type Fields = Readonly<Record<string, unknown>>;

/** A record of any version in the form of now, to be checked like any other. */
export function inFormOfNow(value: unknown): unknown {
  if (!isFields(value) || !Array.isArray(value['parts'])) return value;
  const { parts, tables } = value;
  return { ...value, parts: (parts as unknown[]).map(partOfNow), ...(isFields(tables) ? { tables: tablesOfNow(tables) } : {}) };
}

function partOfNow(part: unknown): unknown {
  if (!isFields(part) || !isFields(part['before'])) return part;
  const { before, ...rest } = part;
  const { columnWidth, table, ...cells } = before;
  const width = typeof columnWidth === 'number' && cells['plain'] === true && columnWidth < WIDTH ? { before: columnWidth, since: WIDTH } : null;
  return { ...rest, ...cells, cellsName: '', units: null, width, table: isFields(table) ? table['name'] : null };
}

function tablesOfNow(tables: Fields): unknown {
  const { addedSheets, updated, style } = tables;
  const columns = isFields(style) && Array.isArray(style['columns']) ? (style['columns'] as unknown[]) : [];
  const scores = columns.findIndex((column) => isFields(column) && column['kind'] === 'score');
  return {
    ...tables,
    addedSheets: each(addedSheets, (sheet) => ({ nameAtFirst: '', id: null, ...sheet })),
    updated: each(updated, (table) => ({ ...table, before: isFields(table['before']) ? formatsOfNow(table['before'], scores) : table['before'] })),
  };
}

/** Scores had one format and extra columns a list. */
function formatsOfNow(contents: Fields, scores: number): unknown {
  const { scoreFormat, extraFormats, ...rest } = contents;
  if (typeof scoreFormat !== 'string') return contents;
  const extra = Array.isArray(extraFormats) ? (extraFormats as unknown[]) : [];
  return { ...rest, formats: [...(scores === -1 ? [] : [{ column: scores, formats: [scoreFormat] }]), ...extra] };
}

function each(list: unknown, change: (fields: Fields) => unknown): unknown {
  return Array.isArray(list) ? (list as unknown[]).map((item) => (isFields(item) ? change(item) : item)) : list;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
