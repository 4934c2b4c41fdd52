/**
 * The 60 table styles that Excel brings along, in colours of the theme. They are seven families: styles of one family differ in their tone, which is the
 * theme's dark colour or one of its six accents. What a part sets goes before the parts that stand before it in `TABLE_PARTS`; what it does not set stays.
 * Facts from the list of preset styles that comes with ECMA-376; its tints are roundings of the ones here.
 */

/** In the order in which they are laid over each other. Stripes lie in the rows between header and totals. */
export const TABLE_PARTS = [
  'wholeTable', 'firstColumnStripe', 'secondColumnStripe', 'firstRowStripe', 'secondRowStripe', 'lastColumn', 'firstColumn', 'headerRow', 'totalRow',
] as const;

export type TablePart = (typeof TABLE_PARTS)[number];

/** By its place in the theme, as cells count them, and a tint. */
export interface ThemeColor {
  readonly place: number;
  readonly tint: number;
}

/** Edges around a part, and the lines between its rows and columns. */
export type PartEdge = 'top' | 'bottom' | 'left' | 'right' | 'horizontal' | 'vertical';

export interface PartLine {
  readonly line: 'thin' | 'medium' | 'thick' | 'double';
  readonly color: ThemeColor;
}

export interface PartLook {
  readonly bold?: true;
  readonly text?: ThemeColor;
  readonly fill?: ThemeColor;
  readonly lines?: Readonly<Partial<Record<PartEdge, PartLine>>>;
}

export type TableStyle = Readonly<Partial<Record<TablePart, PartLook>>>;

const LIGHT: ThemeColor = { place: 0, tint: 0 };
const DARK: ThemeColor = { place: 1, tint: 0 };
const FIRST_ACCENT = 4;

/** The shades of a style's tone. */
interface Tone {
  readonly main: ThemeColor;
  /** Of text on white. */
  readonly text: ThemeColor;
  readonly pale: ThemeColor;
  readonly middle: ThemeColor;
  /** Of lines. */
  readonly soft: ThemeColor;
  readonly deep: ThemeColor;
  readonly deepest: ThemeColor;
  /** The fill of a dark table. */
  readonly body: ThemeColor;
}

function accent(place: number): Tone {
  const shade = (tint: number): ThemeColor => ({ place, tint });
  return { main: shade(0), text: shade(-0.25), pale: shade(0.8), middle: shade(0.6), soft: shade(0.4), deep: shade(-0.25), deepest: shade(-0.5), body: shade(0) };
}

/** The first style of each family has no accent. */
const NEUTRAL: Tone = {
  main: DARK,
  text: DARK,
  pale: { place: 0, tint: -0.15 },
  middle: { place: 0, tint: -0.35 },
  soft: DARK,
  deep: { place: 1, tint: 0.25 },
  deepest: { place: 1, tint: 0.15 },
  body: { place: 1, tint: 0.45 },
};

const TONES: readonly Tone[] = [NEUTRAL, ...[0, 1, 2, 3, 4, 5].map((index) => accent(FIRST_ACCENT + index))];

function lines(line: PartLine['line'], color: ThemeColor, ...edges: readonly PartEdge[]): Readonly<Partial<Record<PartEdge, PartLine>>> {
  return Object.fromEntries(edges.map((edge) => [edge, { line, color }]));
}

const OUTLINE = ['left', 'right', 'top', 'bottom'] as const;

function striped(fill: ThemeColor): TableStyle {
  return { firstRowStripe: { fill }, firstColumnStripe: { fill } };
}

function outerColumns(look: PartLook): TableStyle {
  return { firstColumn: look, lastColumn: look };
}

type Family = (tone: Tone) => TableStyle;

const lineAboveAndBelow: Family = ({ main, text, pale }) => ({
  wholeTable: { text, lines: lines('thin', main, 'top', 'bottom') },
  headerRow: { bold: true, text, lines: lines('thin', main, 'bottom') },
  totalRow: { bold: true, text, lines: lines('thin', main, 'top') },
  ...outerColumns({ bold: true, text }),
  ...striped(pale),
});

const lineStripes: Family = ({ main }) => ({
  wholeTable: { text: DARK, lines: lines('thin', main, ...OUTLINE) },
  headerRow: { bold: true, text: LIGHT, fill: main },
  totalRow: { bold: true, text: DARK, lines: lines('double', main, 'top') },
  ...outerColumns({ bold: true, text: DARK }),
  firstRowStripe: { lines: lines('thin', main, 'top') },
  secondRowStripe: { lines: lines('thin', main, 'top') },
  firstColumnStripe: { lines: lines('thin', main, 'left') },
  secondColumnStripe: { lines: lines('thin', main, 'left') },
});

const fullGrid: Family = ({ main, pale }) => ({
  wholeTable: { text: DARK, lines: lines('thin', main, ...OUTLINE, 'horizontal', 'vertical') },
  headerRow: { bold: true, text: DARK, lines: lines('medium', main, 'bottom') },
  totalRow: { bold: true, text: DARK, lines: lines('double', main, 'top') },
  ...outerColumns({ bold: true, text: DARK }),
  ...striped(pale),
});

const lineRows: Family = ({ main, soft, pale }) => ({
  wholeTable: { text: DARK, lines: lines('thin', soft, ...OUTLINE, 'horizontal') },
  headerRow: { bold: true, text: LIGHT, fill: main },
  totalRow: { bold: true, text: DARK, lines: lines('double', main, 'top') },
  ...outerColumns({ bold: true, text: DARK }),
  ...striped(pale),
});

const filledCells: Family = ({ main, pale, middle }) => {
  const edge: PartLook = { bold: true, text: LIGHT, fill: main };
  return {
    wholeTable: { text: DARK, fill: pale, lines: lines('thin', LIGHT, 'horizontal', 'vertical') },
    headerRow: { ...edge, lines: lines('thick', LIGHT, 'bottom') },
    totalRow: { ...edge, lines: lines('thick', LIGHT, 'top') },
    ...outerColumns(edge),
    ...striped(middle),
  };
};

const heavyRules: Family = (tone) => {
  const { main } = tone;
  const edge: PartLook = { bold: true, text: LIGHT, fill: main };
  const rules = lines('medium', DARK, 'top', 'bottom');
  return {
    wholeTable: { text: DARK, lines: tone === NEUTRAL ? { ...lines('thin', DARK, 'left', 'right', 'horizontal', 'vertical'), ...rules } : rules },
    headerRow: { ...edge, lines: lines('medium', DARK, 'bottom') },
    totalRow: { lines: lines('double', DARK, 'top') },
    ...outerColumns(edge),
    ...striped(NEUTRAL.pale),
  };
};

const filledGrid: Family = ({ main, soft, pale, middle }) => ({
  wholeTable: { text: DARK, fill: pale, lines: lines('thin', soft, ...OUTLINE, 'horizontal', 'vertical') },
  headerRow: { bold: true, text: DARK },
  totalRow: { bold: true, text: DARK, lines: lines('medium', main, 'top') },
  ...outerColumns({ bold: true, text: DARK }),
  ...striped(middle),
});

const darkCells: Family = ({ body, deep, deepest }) => {
  const column: PartLook = { bold: true, text: LIGHT, fill: deep };
  return {
    wholeTable: { text: LIGHT, fill: body },
    headerRow: { bold: true, text: LIGHT, fill: DARK, lines: lines('medium', LIGHT, 'bottom') },
    totalRow: { bold: true, text: LIGHT, fill: deepest, lines: lines('medium', LIGHT, 'top') },
    firstColumn: { ...column, lines: lines('medium', LIGHT, 'right') },
    lastColumn: { ...column, lines: lines('medium', LIGHT, 'left') },
    ...striped(deep),
  };
};

/** Under a header of another tone. */
function twoTones({ pale, middle }: Tone, header: ThemeColor): TableStyle {
  return {
    wholeTable: { fill: pale },
    headerRow: { text: LIGHT, fill: header },
    totalRow: { bold: true, text: DARK, lines: lines('double', DARK, 'top') },
    ...outerColumns({ bold: true, text: DARK }),
    ...striped(middle),
  };
}

export type StyleGroup = 'Light' | 'Medium' | 'Dark';

const FAMILIES: Readonly<Record<StyleGroup, readonly Family[]>> = {
  Light: [lineAboveAndBelow, lineStripes, fullGrid],
  Medium: [lineRows, filledCells, heavyRules, filledGrid],
  Dark: [darkCells],
};

const LAST_DARK: readonly TableStyle[] = [
  twoTones(NEUTRAL, DARK),
  ...[0, 2, 4].map((index) => twoTones(accent(FIRST_ACCENT + index), accent(FIRST_ACCENT + index + 1).main)),
];

function stylesOf(group: StyleGroup): readonly TableStyle[] {
  const families = FAMILIES[group].flatMap((family) => TONES.map((tone) => family(tone)));
  return group === 'Dark' ? [...families, ...LAST_DARK] : families;
}

export const STYLE_GROUPS: readonly StyleGroup[] = ['Light', 'Medium', 'Dark'];

/** By their names in a file: `TableStyleLight1` to `TableStyleLight21`, `…Medium1` to `28`, `…Dark1` to `11`. */
export const BUILT_IN_STYLES: ReadonlyMap<string, TableStyle> = new Map(
  STYLE_GROUPS.flatMap((group) => stylesOf(group).map((style, index) => [`TableStyle${group}${index + 1}`, style] as const)),
);
