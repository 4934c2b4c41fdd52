/** What every way of making tables is given. */
import type { MadeTables, TablesLook } from '../../excel';
import type { GroupTable } from '../../tables';
import type { Run } from '../action';
import type { Understood } from '../found';
import type { Attempt } from '../restore-records';
import type { Session } from '../session';
import type { TableOptions } from './table-options';

/** The person's answer about tables that were edited: 'ask' where there was none yet; 'overwrite' them, or make others on a new sheet. */
export type TablesConsent = 'ask' | 'overwrite' | 'new';

export interface Story {
  readonly session: Session;
  readonly run: Run;
  readonly attempt: Attempt;
  readonly consent: TablesConsent;
}

export interface Making {
  readonly understood: Understood;
  readonly options: TableOptions;
  readonly tables: readonly GroupTable[];
  readonly look: TablesLook;
  readonly made: readonly MadeTables[];
}
