/**
 * A style of a person's own: font, size, and columns, among them such as the sheet of scores has besides. The columns of the decree keep their widths as
 * long as there are no others; extra columns take their share of all. Together they always fill the width of the decree's table, and no column becomes
 * so narrow that a number in it would show as ####.
 */
import { columnMm, DECREE_STYLE, type TableColumn, type TableStyle } from './table-style';
import { textWidth, type TextFont } from './layout/text-lines';

/** What an extra column holds. */
export interface ExtraColumn {
  readonly holds: 'numbers' | 'texts';
  /** The longest of its numbers as shown; '' where it has none. */
  readonly widest: string;
}

export interface OwnStyle {
  readonly fontName: string;
  readonly fontSize: number;
  /** From left to right; a unit's name and its rank are never missing. A heading is '' for the word of the sheet's language. */
  readonly columns: readonly OwnStyleColumn[];
}

export type OwnStyleColumn =
  | { readonly kind: Exclude<TableColumn['kind'], 'extra'>; readonly heading: string }
  | { readonly kind: 'extra'; readonly heading: string; readonly extra: ExtraColumn };

/** The widths to wish for, in millimetres: those of the decree's columns, and of extra ones by what they hold. */
const EXTRA_WIDTHS = { numbers: 31, texts: 46.5 } as const;

/** The narrowest that names of units are readable in, and serial numbers. */
const NARROWEST_MM = { unit: 35, serial: 12.5 } as const;

/** Scores are as long as this, or shorter. */
const LONG_SCORE = '0000,00';

/** What Excel keeps free at both sides of a number, in points. */
const SIDES = 8;

/**
 * The style, or null where its columns cannot stand beside each other.
 *
 * @example ownStyle({ fontName: 'Arial', fontSize: 12, columns: [{ kind: 'unit', heading: '' }, { kind: 'rank', heading: 'Hạng' }] })
 */
export function ownStyle({ fontName, fontSize, columns }: OwnStyle): TableStyle | null {
  const missing = DECREE_STYLE.columns.filter(({ kind }) => !columns.some((column) => column.kind === kind)).reduce((sum, { widthMm }) => sum + widthMm, 0);
  const wishes = columns.map((column): Wish => {
    const decree = DECREE_STYLE.columns.find(({ kind }) => kind === column.kind);
    const weight = column.kind === 'extra' ? EXTRA_WIDTHS[column.extra.holds] : (decree?.widthMm ?? 0) + (column.kind === 'unit' ? missing : 0);
    return { weight, least: leastWidth(column, { fontName, fontSize, weight: 'normal' }) };
  });
  const whole = DECREE_STYLE.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const widths = columns.some(({ kind }) => kind === 'extra') ? sharedWidths(wishes, whole) : wishes.map(({ weight }) => weight);
  if (widths === null) return null;
  let extras = 0;
  return {
    ...DECREE_STYLE,
    fontName,
    fontSize,
    titleSize: fontSize + DECREE_STYLE.titleSize - DECREE_STYLE.fontSize,
    columns: columns.map((column, index): TableColumn => {
      const { kind, heading } = column;
      const widthMm = widths[index] ?? 0;
      if (kind === 'extra') return { kind, widthMm, align: column.extra.holds === 'numbers' ? 'center' : 'left', heading, extra: extras++ };
      return { kind, widthMm, align: DECREE_STYLE.columns.find((decree) => decree.kind === kind)?.align ?? 'left', heading };
    }),
  };
}

/** What tells a style from another: where a style has extra columns their widths come from what they hold, and are no matter of style. */
export function styleMark(style: TableStyle): string {
  if (!style.columns.some(({ kind }) => kind === 'extra')) return JSON.stringify(style);
  return JSON.stringify({ ...style, columns: style.columns.map(({ kind, align, heading }) => ({ kind, align: kind === 'extra' ? '' : align, heading })) });
}

function leastWidth(column: OwnStyleColumn, font: TextFont): number {
  const heading = Math.max(...column.heading.split(/\s+/).map((word) => textWidth(word, { ...font, weight: 'bold' })));
  if (column.kind === 'unit' || column.kind === 'serial') return NARROWEST_MM[column.kind];
  const contents = textWidth(column.kind === 'extra' ? column.extra.widest : LONG_SCORE, font);
  return columnMm(Math.max(heading, contents) + SIDES);
}

interface Wish {
  readonly weight: number;
  /** In millimetres. */
  readonly least: number;
}

/** Widths that together are `whole`, each at least its least, and otherwise as the weights are to each other; null where there is no room for all. */
function sharedWidths(wishes: readonly Wish[], whole: number): number[] | null {
  if (wishes.reduce((sum, { least }) => sum + least, 0) > whole) return null;
  const atLeast = new Set<Wish>();
  for (;;) {
    const free = wishes.filter((wish) => !atLeast.has(wish));
    const left = whole - [...atLeast].reduce((sum, { least }) => sum + least, 0);
    const scale = left / Math.max(1, free.reduce((sum, { weight }) => sum + weight, 0));
    const tooNarrow = free.filter(({ weight, least }) => weight * scale < least);
    if (tooNarrow.length === 0) return wishes.map((wish) => (atLeast.has(wish) ? wish.least : wish.weight * scale));
    for (const wish of tooNarrow) atLeast.add(wish);
  }
}
