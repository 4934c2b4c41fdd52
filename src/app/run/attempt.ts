/** One try to write a change, and its way back. Loaded with the first action: whoever only looks at ranks does not need it. */
import {
  addHiddenName,
  awaitFormulas,
  bytesOfPart,
  columnPart,
  ExcelFailure,
  firstRows,
  inStep,
  isSettingsRefusal,
  setTexts,
  verifyColumn,
  withContents,
  writeColumn,
  type ColumnPart,
  type UndoRecord,
} from '../../excel';
import { keepRecord, storeRecord } from '../restoring/keep-record';
import { putBack, type Undone } from '../restoring/put-back';
import type { ActionResult, Run } from '../session/action';
import type { Kept, Session } from '../session/session';
import { sharesOf } from '../sheets/shares';
import type { Change, ColumnToWrite } from './change';

/** A column with its part of the record. */
interface Prepared extends ColumnToWrite {
  readonly part: ColumnPart;
}

export class Attempt {
  private kept: Kept | null = null;
  /** What was asked of Excel so far: while writing goes on some of it may not be there, afterwards all of it was. */
  private stage: 'writing' | 'written' = 'writing';

  constructor(
    private readonly session: Session,
    private readonly run: Run,
  ) {}

  async write(context: Excel.RequestContext, change: Change): Promise<ActionResult> {
    const columns = change.columns.map((column): Prepared => ({ ...column, part: columnPart(column.write, column.sheetName) }));
    this.keep(context, { change, columns, where: 'workbook' });
    try {
      await this.writeAll(context, change, columns);
    } catch (error) {
      // Settings that are full take no record more: then it is kept in memory, and the workbook's own records stay as they are.
      if (!isSettingsRefusal(error)) throw error;
      this.keep(context, { change, columns, where: 'memory' });
      await this.writeAll(context, change, columns);
    }
    this.stage = 'written';
    const places = await inStep(context, columns, { bytesOf: bytesOfColumn, story: (conversation, { write }) => verifyColumn(conversation, write) });
    const tables = (await change.tables?.verify(context)) ?? 'shown';
    const shown = await inStep(context, columns, { bytesOf: bytesOfColumn, story: (conversation, { write }) => awaitFormulas(conversation, write) });
    return change.done({ places, keptInMemoryOnly: this.kept?.where === 'memory', calculating: [tables, ...shown].includes('calculating') });
  }

  undo(): Promise<Undone> {
    return this.kept === null ? Promise.resolve('nothing-written') : putBack(this.session, this.kept, this.stage);
  }

  /** Queues record and names, to go out with the first of the write. */
  private keep(context: Excel.RequestContext, { change, columns, where }: { readonly change: Change; readonly columns: readonly Prepared[]; readonly where: Kept['where'] }): void {
    const record: UndoRecord = { parts: columns.map(({ part }) => part), ...(change.tables === null ? {} : { tables: change.tables.undo }) };
    this.kept = keepRecord(context, this.session, { record, settings: change.settings, goesOn: change.goesOn, where });
    if (where === 'workbook') setTexts(context, change.texts);
    // A run that goes on with the one before shares its names.
    if (this.kept.names.length === 0) return;
    for (const { part, write } of columns) {
      addHiddenName(context, part.cellsName, firstRows(write.target.range, part.rowCount));
      if (part.units !== null && write.units !== null) addHiddenName(context, part.units.name, firstRows(write.units.range, part.rowCount));
      if (part.reads === null) continue;
      const { name, area } = part.reads;
      addHiddenName(context, name, write.target.range.worksheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount));
    }
  }

  private async writeAll(context: Excel.RequestContext, { tables }: Change, columns: readonly Prepared[]): Promise<void> {
    const share = sharesOf(columns.map(({ part }) => part.rowCount), (done) => {
      this.run.progress('writing', done);
    });
    const overwritten = await inStep(context, columns, {
      bytesOf: bytesOfColumn,
      story: (conversation, { write, part }, i) =>
        writeColumn(conversation, write, (rows) => {
          share(i, rows / part.rowCount);
        }),
    });
    if (overwritten.some((held) => held !== null)) {
      // What stood there when it was written is what comes back, in the order in which it stood.
      this.amend((record) => ({ ...record, parts: record.parts.map((part, i) => withContents(part, overwritten[i] ?? null)) }));
      throw new ExcelFailure('sheet-changed');
    }
    await tables?.write(context, {
      onShare: (done) => {
        this.run.progress('writing', done);
      },
      amend: (undo) => {
        this.amend((record) => ({ ...record, tables: undo }));
        if (this.kept !== null) this.kept = storeRecord(context, this.session, this.kept);
      },
    });
  }

  private amend(change: (record: UndoRecord) => UndoRecord): void {
    if (this.kept !== null) this.kept = { ...this.kept, record: change(this.kept.record) };
  }
}

function bytesOfColumn({ part }: Prepared): number {
  return bytesOfPart(part);
}
