/**
 * The grammar of fuzzed sheets: each part that real sheets have, drawn independently of the others, so that every combination occurs.
 * A plan says what the sheet means (`groups`) and how it looks (all the rest); `draw-sheet.ts` makes cells of it.
 */
import fc from 'fast-check';
import { summaryValue } from './summary-values';
import { HEADINGS, KINDS, KINDS_BY_NAME, OUTER, UNITS, type HeaderStyle, type SummaryKind } from './words';

export interface FuzzedUnit {
  readonly name: string;
  /** null: not scored. */
  readonly score: number | null;
}

export interface FuzzedGroup {
  /** Outer heading first; empty where the sheet has one group, or marks none. */
  readonly path: readonly string[];
  readonly units: readonly FuzzedUnit[];
}

export type ScoreColumns =
  | 'one'
  | 'self-and-verified'
  | 'pillars-and-total'
  | 'maximum-score-share'
  | 'two-years'
  | 'years-under-one-heading'
  | 'indistinguishable'
  /** Fewer points are better. */
  | 'deduction'
  | 'errors'
  /** Headers of two columns are dates as Excel keeps them. */
  | 'dates-and-total';

/** A row that sums up or bounds units, and is none. */
export interface FuzzedSummary {
  readonly of: SummaryKind;
  readonly words: 'known' | 'unknown';
  /** The score is `=AVERAGE(…)`; only a statistic can be. */
  readonly isFormula: boolean;
  /** The other columns of numbers have the same statistic of their own. */
  readonly inAllColumns: boolean;
  /** 'among': in the middle of the first group, of all units; 'group-end': below each group, of its units. */
  readonly place: 'before' | 'among' | 'group-end' | 'after' | 'after-gap';
}

export interface SheetPlan {
  readonly groups: readonly FuzzedGroup[];
  /** 'unmarked': only the serials begin again. */
  readonly grouping: 'none' | 'roman' | 'letters-with-average' | 'numbers-restart' | 'merged-heading' | 'first-column' | 'colon' | 'nested' | 'column' | 'column-merged' | 'column-some-blank' | 'column-of-kinds' | 'column-of-years' | 'unmarked' | 'kinds-by-name';
  /** A column of groups in which each unit has one of its own. */
  readonly numberColumn: boolean;
  readonly scoreColumns: ScoreColumns;
  readonly header: HeaderStyle;
  readonly serial: 'none' | 'numbers' | 'padded-text' | 'dotted-text';
  readonly runningSerial: boolean;
  readonly rank: 'none' | 'first' | 'last';
  readonly noteColumn: boolean;
  readonly classColumn: boolean;
  readonly scoreForm: 'number' | 'comma' | 'dot' | 'points' | 'of-maximum' | 'three-decimals';
  readonly unscored: '' | '-' | '(*)' | 'Không xếp hạng' | 'error';
  readonly titles: 'none' | 'one' | 'national';
  readonly offset: { readonly rows: number; readonly columns: number };
  /** '(1) (2)'; the same typed into Excel, which keeps −1 −2; 'A B 1 2=1+…'. */
  readonly columnNumbers: 'none' | 'texts' | 'negative' | 'letters';
  /** A blank row between the two rows of the header. */
  readonly headerGap: boolean;
  /** A column beside the scores whose header has a word of totals or means. */
  readonly decoy: 'none' | 'applications-before' | 'applications-after' | 'mean-years';
  /** What the rank column holds; 'of-other': ranks of another column, as its header says. */
  readonly ranks: 'right' | 'stale' | 'partly' | 'of-other' | 'blank';
  /** A row with a remark only, in the column of remarks or beyond the scores; lettered footnotes below. */
  readonly remark: 'none' | 'among' | 'footnotes';
  /** A last unit with initials like a numeral, without a score. */
  readonly initials: boolean;
  readonly maximumRow: boolean;
  readonly totalRows: boolean;
  readonly summary: FuzzedSummary | null;
  /** Rows on a page before the header comes again; 0 for one long page. */
  readonly page: number;
  readonly blankRows: boolean;
  readonly closing: 'none' | 'note' | 'signatures';
}

/** As offices score: mostly from 30 to 100, with now and then a nought. */
const score = fc.oneof({ weight: 24, arbitrary: fc.integer({ min: 3_000, max: 9_999 }) }, { weight: 1, arbitrary: fc.constant(0) });

const summary = fc.record({
  of: fc.constantFrom<SummaryKind>('mean', 'median', 'least', 'greatest', 'sum', 'nation', 'target', 'weight'),
  words: fc.constantFrom<FuzzedSummary['words']>('known', 'unknown'),
  isFormula: fc.boolean(),
  inAllColumns: fc.boolean(),
  place: fc.constantFrom<FuzzedSummary['place']>('before', 'among', 'group-end', 'after', 'after-gap'),
});

const look = fc.record({
  grouping: fc.constantFrom<SheetPlan['grouping']>('none', 'none', 'roman', 'letters-with-average', 'numbers-restart', 'merged-heading', 'first-column', 'colon', 'nested', 'column', 'column-merged', 'column-some-blank', 'column-of-kinds', 'column-of-years', 'unmarked', 'kinds-by-name'),
  scoreColumns: fc.constantFrom<ScoreColumns>('one', 'one', 'self-and-verified', 'pillars-and-total', 'maximum-score-share', 'two-years', 'years-under-one-heading', 'indistinguishable', 'deduction', 'errors', 'dates-and-total'),
  header: fc.constantFrom<HeaderStyle>('none', 'plain', 'capitals', 'no-diacritics', 'decomposed', 'broken-lines', 'english'),
  serial: fc.constantFrom<SheetPlan['serial']>('none', 'numbers', 'numbers', 'padded-text', 'dotted-text'),
  runningSerial: fc.boolean(),
  rank: fc.constantFrom<SheetPlan['rank']>('none', 'first', 'last'),
  noteColumn: fc.boolean(),
  classColumn: fc.boolean(),
  scoreForm: fc.constantFrom<SheetPlan['scoreForm']>('number', 'number', 'comma', 'dot', 'points', 'of-maximum', 'three-decimals'),
  unscored: fc.constantFrom<SheetPlan['unscored']>('', '-', '(*)', 'Không xếp hạng', 'error'),
  titles: fc.constantFrom<SheetPlan['titles']>('none', 'one', 'national'),
  offset: fc.record({ rows: fc.constantFrom(0, 0, 1, 3), columns: fc.constantFrom(0, 0, 1, 2) }),
  columnNumbers: fc.constantFrom<SheetPlan['columnNumbers']>('none', 'none', 'texts', 'negative', 'letters'),
  headerGap: fc.constantFrom(false, false, false, true),
  decoy: fc.constantFrom<SheetPlan['decoy']>('none', 'none', 'none', 'applications-before', 'applications-after', 'mean-years'),
  ranks: fc.constantFrom<SheetPlan['ranks']>('right', 'right', 'stale', 'partly', 'of-other', 'blank'),
  remark: fc.constantFrom<SheetPlan['remark']>('none', 'none', 'among', 'footnotes'),
  initials: fc.constantFrom(false, false, false, true),
  numberColumn: fc.constantFrom(false, false, false, false, true),
  maximumRow: fc.boolean(),
  totalRows: fc.boolean(),
  summary: fc.option(summary, { freq: 2 }),
  page: fc.constantFrom(0, 0, 4, 7),
  blankRows: fc.boolean(),
  closing: fc.constantFrom<SheetPlan['closing']>('none', 'note', 'signatures'),
});

const content = fc.record({
  names: fc.shuffledSubarray(UNITS, { minLength: 4, maxLength: 24 }),
  scores: fc.array(score, { minLength: 24, maxLength: 24 }),
  unscored: fc.array(fc.nat(9), { minLength: 24, maxLength: 24 }),
  hasUnscored: fc.boolean(),
  headings: fc.shuffledSubarray(HEADINGS, { minLength: 3 }),
  groupCount: fc.integer({ min: 2, max: 4 }),
});

const NEEDS_SERIAL: ReadonlySet<SheetPlan['grouping']> = new Set(['roman', 'letters-with-average', 'numbers-restart', 'nested', 'unmarked']);
/** What a sheet without a header cannot say. */
const WITHOUT_HEADER = { scoreColumns: 'one', rank: 'none', columnNumbers: 'none', page: 0, decoy: 'none', headerGap: false, numberColumn: false } as const;

const STATISTICS: ReadonlySet<SummaryKind> = new Set(['mean', 'median', 'least', 'greatest', 'sum']);
/** Of so many different scores, so far apart, one column proves a mean that is told as finely as they are. */
const FEWEST_TO_PROVE = 6;
const WIDE_ENOUGH = 40;

function provesMean(units: readonly FuzzedUnit[]): boolean {
  const scores = units.flatMap(({ score: own }) => own ?? []);
  const isWide = Math.max(...scores) - Math.min(...scores) >= WIDE_ENOUGH;
  return isWide && new Set(scores).size >= FEWEST_TO_PROVE && !Number.isInteger(Number((summaryValue('mean', scores) * 10).toFixed(6)));
}

/** A summary that can be told from a unit: by its words, its formula, by arithmetic at an edge, or since the units are numbered. */
function tellable(drawn: FuzzedSummary, { groups, hasSerial, hasTotals }: { readonly groups: readonly FuzzedGroup[]; readonly hasSerial: boolean; readonly hasTotals: boolean }): FuzzedSummary {
  const summedUp = drawn.place === 'group-end' ? groups.map(({ units }) => units) : [groups.flatMap(({ units }) => units)];
  const isFormula = drawn.isFormula && STATISTICS.has(drawn.of) && drawn.place !== 'among' && summedUp.every(({ length }) => length > 1);
  // Totals below would be among the rows that a mean above sums up.
  const isAtEdge = drawn.place !== 'among' && !(drawn.place === 'before' && hasTotals);
  const isProven = drawn.of === 'mean' && isAtEdge && summedUp.every(provesMean);
  return { ...drawn, isFormula, words: isFormula || hasSerial || isProven ? drawn.words : 'known' };
}

const UNMARKED: ReadonlySet<SheetPlan['grouping']> = new Set(['none', 'unmarked', 'kinds-by-name']);
/** Where another column can be ranked, and the header of its ranks names it. */
const HAS_OTHER: ReadonlySet<ScoreColumns> = new Set(['two-years', 'years-under-one-heading', 'pillars-and-total', 'self-and-verified']);

type Look = Omit<SheetPlan, 'groups'>;
type Content = typeof content extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Names and scores, cut into groups; every group has two units or more, the first of them scored. */
function groupsOf({ grouping, initials, header }: Look, drawn: Content): readonly FuzzedGroup[] {
  const count = grouping === 'none' ? 1 : grouping === 'kinds-by-name' ? 2 : Math.min(drawn.groupCount, drawn.headings.length, Math.floor(drawn.names.length / 2));
  const size = Math.ceil(drawn.names.length / count);
  const pathOf = (group: number): readonly string[] => {
    if (UNMARKED.has(grouping)) return [];
    if (grouping === 'nested') return [OUTER[group >> 1] ?? '', drawn.headings[group] ?? ''];
    if (grouping === 'column-of-kinds') return [KINDS[group] ?? ''];
    return [grouping === 'column-of-years' ? String(2021 + group) : (drawn.headings[group] ?? '')];
  };
  const namesOf = (group: number): readonly string[] => {
    if (grouping === 'kinds-by-name') return KINDS_BY_NAME[header === 'english' ? 'en' : 'vi'][group === 0 ? 'departments' : 'communes'].slice(0, Math.max(3, size));
    return grouping === 'column-of-years' ? drawn.names.slice(0, size) : drawn.names.slice(group * size, (group + 1) * size);
  };
  return Array.from({ length: count }, (_, group): FuzzedGroup => {
    const units = namesOf(group).map((name, index): FuzzedUnit => {
      const at = (group * size + index) % drawn.scores.length;
      const isUnscored = drawn.hasUnscored && index > 0 && drawn.unscored[at] === 0;
      return { name, score: isUnscored ? null : (drawn.scores[at] ?? 0) / 100 };
    });
    const withInitials = initials && group === 0 && grouping !== 'column-of-years' && grouping !== 'kinds-by-name';
    return { path: pathOf(group), units: withInitials ? [...units, { name: 'V. N. Hà', score: null }] : units };
  }).filter(({ units }) => units.length > 0);
}

/** Every combination of looks that a sheet can have, with what it means. */
export const sheetPlans: fc.Arbitrary<SheetPlan> = fc.tuple(look, content).map(([looks, drawn]) => {
  const groups = groupsOf(looks, drawn);
  const serial = looks.serial === 'none' && NEEDS_SERIAL.has(looks.grouping) ? 'numbers' : looks.serial;
  const needsHeader = looks.grouping === 'column-some-blank' || looks.grouping === 'column-of-kinds' || looks.grouping === 'column-of-years';
  const header = looks.header === 'none' && needsHeader ? 'plain' : looks.header;
  const told = looks.summary === null ? null : tellable(looks.summary, { groups, hasSerial: serial !== 'none', hasTotals: looks.totalRows });
  return {
    ...looks,
    ...(header === 'none' ? WITHOUT_HEADER : {}),
    header,
    groups,
    serial,
    runningSerial: (looks.runningSerial && looks.grouping !== 'numbers-restart' && looks.grouping !== 'unmarked') || looks.grouping === 'kinds-by-name',
    numberColumn: looks.numberColumn && header !== 'none' && UNMARKED.has(looks.grouping),
    page: header === 'none' ? 0 : looks.page,
    // Beside errors other things that are counted are no decoy: which of them ranks is anyone's guess.
    decoy: looks.scoreColumns === 'errors' || header === 'none' ? 'none' : looks.decoy,
    ranks: looks.ranks === 'of-other' && !HAS_OTHER.has(looks.scoreColumns) ? 'right' : looks.ranks,
    summary: told,
  };
});
