/** Reading one sheet and ranking what was read, without writing: what the pane shows, and the first half of Compute ranks. */
import { lookAtActiveSheet, MOST_COLUMNS, readSheet, RESTORE_KEY, textsOf, type Conversation, type SheetLook, type SheetReadOptions, type SheetUnits } from '../../excel';
import { rankScores } from '../../ranking';
import { columnLetters, precisionProblems, rankChanges, withChoice, type ColumnCandidate, type Grid, type Layout, type PastedTable, type Problem } from '../../sheet';
import type { Sentence } from '../../messages';
import { choicesAbout } from '../choices/sheet-choices';
import { columnOf } from '../session/sentences';
import { readOptions, type RankingOptions, type WantedOptions } from '../session/options';
import { extraColumns, readTableOptions } from '../tables/table-options';
import type { Breathe } from '../session/breath';
import type { Found, SessionState } from '../session/session';

export interface Understood {
  readonly looked: SheetLook;
  readonly found: Found;
  /** null where the sheet cannot be understood without help, or is longer than was to be read. */
  readonly units: SheetUnits | null;
}

export interface ReadingWishes {
  /** Called between the steps of what takes long. */
  readonly breathe?: Breathe;
  readonly onShare?: (share: number) => void;
  /** A longer table is looked at only; every table is read where it is omitted. */
  readonly mostRows?: number;
}

const NOTHING_READ = { reading: null, scoreCells: null, extraCells: [], ranks: null, rankColumn: null, changes: null, rowsUnread: 0, pasted: null, alternatives: [], problems: [] } as const;

/** Looks at the active sheet and understands it. */
export async function understandActiveSheet(context: Conversation, state: SessionState, wishes: ReadingWishes = {}): Promise<Understood> {
  return understandSheet(context, await lookAtActiveSheet(context), state, wishes);
}

/** The options in force: the workbook's settings, and what the person chose since. */
export function optionsInForce({ settings }: Pick<SheetLook, 'settings'>, state: Pick<SessionState, 'chosen'>): WantedOptions {
  return { ...readOptions(textsOf(settings)).options, ...state.chosen };
}

/** Reads the units of a sheet that was looked at and ranks them, with the choices of `state`; the session is the caller's to update. */
export async function understandSheet(context: Conversation, looked: SheetLook, state: SessionState, wishes: ReadingWishes = {}): Promise<Understood> {
  const texts = textsOf(looked.settings);
  const { invalid } = readOptions(texts);
  const tables = readTableOptions(texts);
  const tableOptions = { ...tables.options, ...state.chosenTables };
  const wanted = optionsInForce(looked, state);
  const { choices, remarks } = choicesAbout(looked);
  const rankedInto = state.ranked.get(looked.id)?.column;
  const reading: SheetReadOptions = {
    columns: { ...wanted.choices, ...(wanted.order === 'auto' ? {} : { order: wanted.order }) },
    choices: choices.reduce(withChoice, wanted.answers),
    decimals: wanted.decimals,
    mostRows: wishes.mostRows ?? Number.POSITIVE_INFINITY,
    ...(rankedInto === undefined ? {} : { ranksIn: rankedInto }),
    extraColumns: (layout) => extraColumns(tableOptions, layout),
    ...(wishes.breathe === undefined ? {} : { breathe: wishes.breathe }),
    onRows: ({ rowsRead, rowCount }) => wishes.onShare?.(rowsRead / rowCount),
  };
  const read = await readSheet(context, looked, reading);
  const layout = read.status === 'read' ? read.units.layout : read.layout;
  const options: RankingOptions = { ...wanted, order: layout?.scoreOrder.order ?? (wanted.order === 'auto' ? 'descending' : wanted.order) };
  const forgotten = read.unfit.map((choice): Sentence => ({ code: wanted.answers.includes(choice) ? 'setting-unfit' : 'choice-forgotten', with: { choice, column: columnOf(choice) } }));
  const common = {
    sheetId: looked.id,
    sheetName: looked.name,
    columns: columnsOf(looked.window, layout),
    layout,
    options,
    tableOptions,
    remarks: [...invalid, ...tables.invalid, ...remarks, ...forgotten, ...unlikeScores(layout), ...columnsBeyond(looked)],
    choices,
    unfit: read.unfit,
    hasRecords: hasRecords(looked),
    ...NOTHING_READ,
  };
  if (read.status === 'blocked') {
    const { readPasted } = await import(/* webpackChunkName: "split-text" */ '../../excel/pasted');
    const text = await readPasted(context, looked, { mostRows: wishes.mostRows ?? Number.POSITIVE_INFINITY });
    const pasted = text?.table ?? null;
    if (pasted !== null) return { looked, found: { ...common, pasted, problems: pastedProblems(pasted) }, units: null };
    const { columns } = common;
    // Loaded with what pasted text needs: where a sheet cannot be ranked as it is.
    const { alternativesOf } = await import(/* webpackChunkName: "split-text" */ './alternatives');
    const alternatives = await alternativesOf(context, looked, { layout: read.layout, columns, problems: read.problems, reading, ties: options.ties });
    return { looked, found: { ...common, alternatives, problems: read.problems }, units: null };
  }
  const rankColumn = rankedInto ?? layout?.rankColumn ?? (layout?.lastColumn ?? 0) + 1;
  if (read.status === 'unread') return { looked, found: { ...common, rankColumn, rowsUnread: read.rowCount }, units: null };

  const { rankCells, scoreCells, extraCells } = read.units;
  const { rows, scores, groups, groupNames, decimals } = read.units.reading.units;
  await wishes.breathe?.();
  const ranks = rankScores(scores, { order: options.order, ties: options.ties, decimals, groups, groupCount: groupNames.length });
  await wishes.breathe?.();
  const changes = rankCells === null ? null : rankChanges(rows, ranks, rankCells);
  await wishes.breathe?.();
  const problems = [...read.units.problems, ...precisionProblems(read.units.layout, read.units.reading)];
  return { looked, found: { ...common, reading: read.units.reading, scoreCells, extraCells, ranks, rankColumn, changes, problems }, units: read.units };
}

/** As `storedLines` reads them, which is loaded with what writes. */
function hasRecords({ settings }: SheetLook): boolean {
  const lines = settings.get(RESTORE_KEY);
  return Array.isArray(lines) && lines.length > 0;
}

/** Settings and choices come with a file: a column that they name is obeyed, and said where nothing in it looks like scores. */
function unlikeScores(layout: Layout | null): Sentence[] {
  if (layout?.scoreReason !== 'chosen' || layout.scoreCandidates.some(({ column }) => column === layout.scoreColumn)) return [];
  return [{ code: 'chosen-score-unlike', with: { column: columnLetters(layout.scoreColumn), header: layout.headers[layout.scoreColumn - layout.firstColumn] ?? '' } }];
}

/** A sheet may be wider than what is looked at; of what stands beyond nothing is known. */
function columnsBeyond({ used }: SheetLook): Sentence[] {
  if (used === null || used.columnCount <= MOST_COLUMNS) return [];
  return [{ code: 'columns-not-looked-at', with: { last: columnLetters(used.left + MOST_COLUMNS - 1), end: columnLetters(used.left + used.columnCount - 1) } }];
}

/** In place of what else is missing on a sheet that is one column of pasted text: how to get a table of it, and what of it would stay as it is. */
function pastedProblems({ column, top, kinds, rows, unclear }: PastedTable): Problem[] {
  const units = rows.filter(({ kind }) => kind === 'unit').length;
  return [
    { code: 'text-in-one-column', cell: { row: top, column }, units, columnCount: kinds.length },
    ...unclear.map(({ row, text }): Problem => ({ code: 'pasted-line-unclear', cell: { row, column }, text })),
  ];
}

/** Each used column with its header; where no header was found, with the first text it holds. */
function columnsOf(window: Grid | null, layout: Layout | null): ColumnCandidate[] {
  if (window === null) return [];
  return Array.from({ length: window.columnCount }, (_, i) => {
    const column = window.left + i;
    const header = layout?.headers[column - layout.firstColumn] ?? '';
    const firstText = (): string => {
      const cell = window.values.find((row) => typeof row[i] === 'string' && row[i] !== '')?.[i];
      return typeof cell === 'string' ? cell : '';
    };
    return { column, header: header === '' ? firstText() : header };
  });
}
