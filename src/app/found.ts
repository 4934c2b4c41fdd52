/** Reading the active sheet and ranking what was read, without writing: what the pane shows, and the first half of Compute ranks. */
import { lookAtActiveSheet, readSheet, textsOf, type ActiveSheet, type SheetUnits } from '../excel';
import { rankScores } from '../ranking';
import { precisionProblems, type ColumnCandidate, type Grid, type Layout } from '../sheet';
import type { Sentence } from '../messages';
import { choicesAbout } from './sheet-choices';
import { columnOf } from './sentences';
import { readOptions } from './options';
import type { Found, Session } from './session';

export interface Understood {
  readonly looked: ActiveSheet;
  readonly found: Found;
  /** null where the sheet cannot be understood without help. */
  readonly units: SheetUnits | null;
}

/** Looks at the active sheet, reads its units and ranks them; the session then shows what was found. */
export async function understandSheet(
  context: Excel.RequestContext,
  session: Session,
  onShare: (share: number) => void,
): Promise<Understood> {
  const looked = await lookAtActiveSheet(context);
  const { options: settled, invalid } = readOptions(textsOf(looked.settings));
  const options = { ...settled, ...session.state().chosen };
  const { choices, remarks } = choicesAbout(looked);
  const read = await readSheet(context, looked, {
    columns: options.choices,
    choices,
    decimals: options.decimals,
    onRows: ({ rowsRead, rowCount }) => {
      onShare(rowsRead / rowCount);
    },
  });
  const layout = read.status === 'read' ? read.units.layout : read.layout;
  const forgotten = read.unfit.map((choice): Sentence => ({ code: 'choice-forgotten', with: { choice, column: columnOf(choice) } }));
  const common = { sheetId: looked.id, sheetName: looked.name, columns: columnsOf(looked.window, layout), options, remarks: [...invalid, ...remarks, ...forgotten], choices, unfit: read.unfit };
  if (read.status === 'blocked') {
    const found: Found = { ...common, layout, reading: null, scoreCells: null, ranks: null, rankColumn: null, problems: read.problems };
    session.update({ found });
    return { looked, found, units: null };
  }
  const { reading, problems } = read.units;
  const { scores, groups, groupNames, decimals } = reading.units;
  const ranks = rankScores(scores, { order: options.order, ties: options.ties, decimals, groups, groupCount: groupNames.length });
  const { rankColumn, lastColumn } = read.units.layout;
  const found: Found = { ...common, layout, reading, scoreCells: read.units.scoreCells, ranks, rankColumn: rankColumn ?? lastColumn + 1, problems: [...problems, ...precisionProblems(read.units.layout, reading)] };
  session.update({ found });
  return { looked, found, units: read.units };
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
