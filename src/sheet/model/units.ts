/**
 * The units of a sheet with their scores and groups, in columns (no object per row: a sheet may have a million of them).
 * All arrays have one entry a unit, in the order of the sheet.
 */
import type { Decimals } from '../../ranking';
import type { Choice } from './choice';
import type { LeftOutRow } from './left-out';
import type { Problem } from './problem';

export interface UnitTable {
  /** The sheet row of each unit. */
  readonly rows: Int32Array;
  readonly names: readonly string[];
  /** NaN where a unit has no score, or its group is marked as not ranked: it is listed and not ranked. */
  readonly scores: Float64Array;
  /** Index into `groupNames` of each unit. */
  readonly groups: Uint32Array;
  /** Names of the groups in the order of the sheet, as entered; [''] where the sheet has no groups. */
  readonly groupNames: readonly string[];
  /** The published decimals of each group, settled from the setting, the number formats or the scores themselves. */
  readonly decimals: readonly Decimals[];
}

/** Units as the sheet lists them, before any choice about rows; one entry a unit. */
export interface ListedUnits {
  readonly rows: Int32Array;
  readonly names: readonly string[];
  readonly scores: Float64Array;
  /** Decimals of scores held as text; -1 for numbers and where there is none. */
  readonly textDecimals: Int8Array;
  /** Serial numbers; 0 where a unit has none. */
  readonly serials: Float64Array;
  /** The groups that the sheet marks. */
  readonly groups: Uint32Array;
  readonly groupNames: readonly string[];
}

/** A heading without units under it: a group that is still empty. */
export interface EmptyGroup {
  readonly name: string;
  /** The row of its heading. */
  readonly row: number;
  /** How many of the groups with units stand before it. */
  readonly before: number;
}

export interface Reading {
  readonly units: UnitTable;
  /** In the order of the sheet. They are not among the groups of `units`. */
  readonly emptyGroups: readonly EmptyGroup[];
  readonly problems: readonly Problem[];
  /** Rows inside the table that are neither units nor headings nor headers, and were not listed as problems; in the order of the sheet. */
  readonly leftOut: readonly LeftOutRow[];
  /** Rows below the header that repeat the header (page breaks). */
  readonly repeatedHeaderRows: readonly number[];
  /** Rows that head a section. */
  readonly sectionRows: readonly number[];
  /** How many headings stand over a unit at most: 2 or more where sections stand in sections. */
  readonly sectionDepth: number;
  /** Rows whose meaning the columns read so far do not tell; read them whole and call again. Empty when everything is settled. */
  readonly rowsInDoubt: readonly number[];
  /** The units as listed before a person's choices: what a new choice names its unit by. */
  readonly listed: ListedUnits;
  /** Rows with a score and no name. */
  readonly namelessRows: readonly number[];
  /** Rows of units that a person chose to leave out. */
  readonly ignoredRows: readonly number[];
  /** Problems that a person has answered, by `problemKey`. */
  readonly answered: ReadonlySet<string>;
  /** Choices that this sheet no longer fits; they were not applied. */
  readonly unfitChoices: readonly Choice[];
}
