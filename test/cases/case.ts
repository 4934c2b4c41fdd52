/** A sheet as an office has it, and what must be understood of it. */
import type { Order } from '../../src/ranking';
import type { LayoutChoices, ProblemCode } from '../../src/sheet';
import type { DrawnOptions } from '../sheet/drawn-sheet';

export type CaseLayout =
  | 'plain table'
  | 'titles above'
  | 'merged header'
  | 'column numbers'
  | 'header typed again'
  | 'sections'
  | 'nested sections'
  | 'group column'
  | 'rank first'
  | 'several score columns'
  | 'sums and maxima'
  | 'notes and signatures'
  | 'scores as text'
  | 'not scored'
  | 'no header'
  | 'groups told by names'
  | 'worth a look'
  | 'ragged'
  | 'pasted into one column'
  | 'asked about'
  | 'summary rows'
  | 'ranks on the sheet'
  | 'two tables'
  | 'direction'
  | 'printed otherwise';

export interface SheetCase extends DrawnOptions {
  readonly title: string;
  readonly layouts: readonly CaseLayout[];
  /** Where the layout, or the data, comes from. */
  readonly source: string;
  readonly sheet: string;
  readonly choices?: LayoutChoices;
  /** The sheet is one column of pasted text: what it makes is read. The text is the first cell of each line, `⇥` a tab. */
  readonly pasted?: true;
  readonly expected: Expected;
}

export type Expected =
  | {
      /** Letters; unit and score always, group and rank where there are such columns. */
      readonly unit: string;
      readonly score: string;
      readonly group?: string;
      readonly rank?: string;
      /** One-based row of the header; null where there is none. */
      readonly headerRow: number | null;
      /** One line a unit: `group: name = score`. */
      readonly units: string;
      readonly decimals?: readonly (number | 'all')[];
      /** `code cell`, in the order of the sheet; none where omitted. */
      readonly problems?: readonly string[];
      /** Letters of the columns that could be the score, the chosen one first. */
      readonly candidates?: readonly string[];
      /** A column of published ranks that must come out again. */
      readonly publishedRanks?: string;
      /** Which end of the scores is best; the greatest where omitted. */
      readonly order?: Order;
      /** `cell name` of the rows that are neither units nor headings nor headers; not compared where omitted. */
      readonly leftOut?: readonly string[];
    }
  | {
      readonly blocked: ProblemCode;
      /** The cell that is named. */
      readonly at?: string;
      readonly candidates?: readonly string[];
    };
