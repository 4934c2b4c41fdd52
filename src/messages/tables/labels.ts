import type { Where } from '../../excel';
import type { TieOrder } from '../../tables';
import type { OptionLabels } from '../pane/labels';

/** Words of the pane about the tables of the decision. */
export interface TableLabels {
  readonly note: string;
  readonly options: string;
  readonly where: OptionLabels<Where>;
  readonly whereNote: string;
  readonly as: OptionLabels<'cells' | 'excel-table'>;
  readonly asNote: string;
  readonly name: string;
  readonly banding: string;
  readonly style: OptionLabels<'decree' | 'plain' | 'own'>;
  readonly font: string;
  readonly fontSize: string;
  readonly usualColumns: Readonly<Record<'serial' | 'unit' | 'score' | 'rank', string>>;
  readonly withSerial: string;
  readonly withScore: string;
  readonly headingOf: (column: string) => string;
  readonly extraColumns: string;
  readonly extraPlaces: Readonly<Record<'none' | 'after-unit' | 'at-end' | 'elsewhere', string>>;
  /** A column that the tables should take and the sheet has not. */
  readonly columnGone: (header: string) => string;
  /** A column without a header. */
  readonly columnAt: (letters: string) => string;
  readonly ranks: OptionLabels<'auto' | 'values' | 'functions' | 'formulas'>;
  readonly passOn: string;
  readonly tieOrder: OptionLabels<TieOrder>;
  readonly notes: string;
  readonly annex: string;
  readonly annexHeading: string;
  readonly title: string;
  readonly issued: string;
  readonly longGroups: (groups: readonly string[]) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The same, where there is no file to download instead. */
  readonly notCopiedMac: string;
  readonly downloadAnnex: string;
  readonly downloadDecision: string;
  readonly downloaded: string;
  readonly noDownload: string;
  readonly fileName: Readonly<Record<'annex' | 'decision', string>>;
}
