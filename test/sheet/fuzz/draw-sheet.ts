/** Makes the cells of a plan, and remembers where what was put. */
import { rank, type Order } from '../../../src/ranking';
import { columnLetters, type CellValue, type Grid } from '../../../src/sheet';
import { columnsOf, isAscending, scoreCell, serialCell, type ColumnKind, type PlannedColumn } from './plan-columns';
import { columnNumber, drawSignatures, drawTitles } from './draw-titles';
import { SheetPad, type PlacedCell } from './sheet-pad';
import type { FuzzedGroup, FuzzedSummary, FuzzedUnit, SheetPlan } from './sheet-plan';
import { summaryFormula, summaryValue } from './summary-values';
import { inStyle, SUMMARY_NAMES } from './words';

export interface DrawnUnit {
  readonly row: number;
  readonly name: string;
  readonly score: number | null;
  readonly group: string;
  readonly headingRow: number;
}

export interface DrawnSheet {
  readonly grid: Grid;
  readonly headerRow: number | null;
  readonly unitColumn: number;
  readonly scoreColumn: number;
  /** In the order of the groups and their units. */
  readonly units: readonly DrawnUnit[];
  /** Rows that sum up or bound units. */
  readonly summaryRows: readonly number[];
  /** Rows with a remark only. */
  readonly remarkRows: readonly number[];
  readonly order: Order;
  /** The column of ranks that were made from another column; null without one. */
  readonly foreignRanks: number | null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

type Numbers = ReadonlyMap<number, readonly number[]>;

class SheetDrawing {
  readonly units: DrawnUnit[] = [];
  readonly summaryRows: number[] = [];
  readonly remarkRows: number[] = [];
  readonly pad: SheetPad;
  private readonly columns: readonly PlannedColumn[];
  private readonly left: number;
  private readonly width: number;
  private serial = 0;
  private onPage = 0;

  constructor(private readonly plan: SheetPlan) {
    this.columns = columnsOf(plan);
    this.left = plan.offset.columns;
    this.width = this.columns.length;
    this.pad = new SheetPad(this.left, this.width);
    for (let row = 0; row < plan.offset.rows; row += 1) this.pad.push();
  }

  at(kind: ColumnKind): number {
    return this.left + this.columns.findIndex((column) => column.kind === kind);
  }

  private get isEnglish(): boolean { return this.plan.header === 'english'; }

  titles(): void {
    drawTitles(this.pad, this.plan, { left: this.left, width: this.width });
  }

  header(): void {
    const { columns, left, pad, plan } = this;
    if (plan.header === 'none') return;
    const styled = (text: string): string => inStyle(text, plan.header);
    const isPart = (index: number): boolean => columns[index]?.over !== undefined && columns[index].over === columns[index - 1]?.over;
    const top = pad.push(columns.map(({ header, over, date }, index) => [left + index, isPart(index) ? '' : (date ?? styled(over ?? header))]));
    const datesIn = (row: number): void => {
      columns.forEach(({ date }, index) => {
        if (date !== undefined) pad.look(row, left + index, { format: 'dd/mm/yyyy', shown: date === 45_292 ? '01/01/2024' : '01/07/2024' });
      });
    };
    datesIn(top);
    if (columns.some(({ over }) => over !== undefined)) {
      if (plan.headerGap) pad.push();
      pad.push(columns.flatMap(({ header, over }, index): PlacedCell[] => (over === undefined ? [] : [[left + index, styled(header)]])));
      const first = columns.findIndex(({ over }) => over !== undefined);
      pad.merge({ top, left: left + first, rowCount: 1, columnCount: columns.filter(({ over }) => over !== undefined).length });
      columns.forEach(({ over }, index) => {
        if (over === undefined) pad.merge({ top, left: left + index, rowCount: pad.nextRow - top, columnCount: 1 });
      });
    }
    if (plan.columnNumbers !== 'none') pad.push(columns.map((_, index) => [left + index, columnNumber(plan.columnNumbers, index)]));
  }

  maximum(): void {
    if (this.plan.maximumRow) this.knownSummary(this.at('unit'), this.isEnglish ? 'Maximum' : 'Điểm tối đa', 100);
  }

  totals(): void {
    if (!this.plan.totalRows) return;
    this.knownSummary(this.at('unit'), this.isEnglish ? 'Average' : 'Trung bình chung', 55.5);
    this.knownSummary(this.left, this.isEnglish ? 'Total' : 'Tổng cộng', 99);
  }

  private knownSummary(column: number, name: string, value: number): void {
    this.summaryRows.push(this.pad.push([[column, name], [this.at('score'), scoreCell(this.plan, value)]]));
  }

  /** The heading of a group, as the plan marks groups; its row. */
  private heading(group: number, { path }: FuzzedGroup): number {
    const { pad, plan } = this;
    const name = path.at(-1) ?? '';
    const [outer = ''] = path;
    const marked = (mark: CellValue, text = name): number => pad.push([[this.at('serial'), mark], [this.at('unit'), text]]);
    switch (plan.grouping) {
      case 'none':
      case 'unmarked':
      case 'column':
      case 'column-merged':
      case 'column-some-blank':
      case 'column-of-kinds':
      case 'column-of-years':
      case 'kinds-by-name':
        return pad.nextRow;
      case 'roman':
        return marked(ROMAN[group] ?? '');
      case 'letters-with-average':
        return pad.push([[this.at('serial'), 'ABCD'.charAt(group)], [this.at('unit'), name], [this.at('score'), scoreCell(plan, 61.25)]]);
      case 'numbers-restart':
        return marked(group + 1);
      case 'merged-heading': {
        const row = pad.push([[this.left, name]]);
        pad.across(row);
        return row;
      }
      case 'first-column':
        return pad.push([[this.left, `${ROMAN[group] ?? ''}. ${name}`]]);
      case 'colon':
        return pad.push([[this.at('unit'), `${name}:`]]);
      case 'nested': {
        if (outer !== plan.groups[group - 1]?.path[0]) marked('ABCD'.charAt(group >> 1), outer);
        return marked(ROMAN[plan.groups.slice(0, group).filter((other) => other.path[0] === outer).length] ?? '');
      }
    }
  }

  group(group: number, planned: FuzzedGroup): void {
    const { pad, plan } = this;
    if (!plan.runningSerial) this.serial = 0;
    const headingRow = this.heading(group, planned);
    const ranks = this.ranksOf(planned);
    const firstRow = pad.nextRow;
    const isMerged = plan.grouping === 'column-merged';
    planned.units.forEach((unit, index) => {
      if (plan.page > 0 && this.onPage === plan.page && !isMerged) {
        this.header();
        this.onPage = 0;
      }
      if (plan.blankRows && index === 2 && !isMerged) pad.push();
      if (group === 0 && index === planned.units.length >> 1) {
        this.summaries('among');
        this.remark();
      }
      this.unit(unit, { isFirst: index === 0, rankOf: ranks[index] ?? null, index, group: planned.path.at(-1) ?? '', headingRow });
    });
    if (isMerged) pad.merge({ top: firstRow, left: this.at('group'), rowCount: pad.nextRow - firstRow, columnCount: 1 });
    this.summaries('group-end', { from: firstRow, to: pad.nextRow - 1 });
  }

  private ranksOf({ units }: FuzzedGroup): readonly (number | null)[] {
    const { plan, columns } = this;
    if (plan.ranks === 'blank') return [];
    const other = columns.find(({ kind }) => kind.startsWith('other') && kind !== 'other8' && kind !== 'other9');
    const numbers = units.map((unit, index) => {
      const number = plan.ranks === 'of-other' ? other?.value?.(unit, this.units.length + index) : unit.score;
      return typeof number === 'number' ? number : null;
    });
    const ranks = rank(numbers, { decimals: 2, order: isAscending(plan) ? 'ascending' : 'descending' });
    if (plan.ranks === 'partly') return ranks.map((own, index) => (index % 3 === 1 ? null : own));
    const [first = null, second = null, ...rest] = ranks;
    // Two of a few in exchange would follow the scores from the least.
    return plan.ranks === 'stale' && rest.length > 2 ? [second, first, ...rest] : ranks;
  }

  private unit(unit: FuzzedUnit, { isFirst, rankOf, index: inGroup, group, headingRow }: { readonly isFirst: boolean; readonly index: number; readonly rankOf: number | null; readonly group: string; readonly headingRow: number }): void {
    const { plan, left } = this;
    this.serial += 1;
    this.onPage += 1;
    const cell = ({ kind, value }: PlannedColumn): CellValue => {
      if (kind === 'serial') return serialCell(plan, this.serial);
      if (kind === 'unit') return unit.name;
      if (kind === 'group') {
        if (plan.grouping === 'column-of-years') return Number(group);
        if (plan.grouping === 'column-some-blank') return inGroup % 3 === 2 ? (plan.runningSerial ? '-' : '') : group;
        return plan.grouping !== 'column-merged' || isFirst ? group : '';
      }
      if (kind === 'rank') return rankOf ?? '';
      return kind === 'score' ? scoreCell(plan, unit.score) : (value?.(unit, this.units.length) ?? '');
    };
    const row = this.pad.push(this.columns.map((column, index) => [left + index, cell(column)]));
    this.units.push({ row, name: unit.name, score: unit.score, group, headingRow });
  }

  /** The summary rows of that place, of the rows given or of all units. */
  summaries(place: FuzzedSummary['place'], rows?: { readonly from: number; readonly to: number }): void {
    const { plan, pad } = this;
    const { summary } = plan;
    if (summary === null || summary.place !== place) return;
    if (place === 'after-gap') pad.push();
    const numbers = this.numbersOf(rows);
    const name = SUMMARY_NAMES[this.isEnglish ? 'en' : 'vi'][summary.of][summary.words];
    const row = pad.push([[this.at('unit'), name], ...this.valuesOf(summary, numbers)]);
    this.summaryRows.push(row);
    if (rows !== undefined) this.sumUp(row, rows);
  }

  /** Makes a formula over these rows of the summary, where it is to be one. */
  private sumUp(row: number, rows: { readonly from: number; readonly to: number }): void {
    const { summary } = this.plan;
    const formula = summary?.isFormula === true ? summaryFormula(summary.of, columnLetters(this.at('score')), rows) : null;
    if (formula !== null) this.pad.look(row, this.at('score'), { formula });
  }

  /** The summaries above the units, once these are drawn. */
  sumUpFrom(before: number, rows: { readonly from: number; readonly to: number }): void {
    for (const row of this.summaryRows) if (row === before) this.sumUp(row, rows);
  }

  private valuesOf(summary: FuzzedSummary, numbers: Numbers): PlacedCell[] {
    return Array.from(numbers).flatMap(([column, values]): PlacedCell[] => {
      const value = summaryValue(summary.of, values);
      if (column === this.at('score')) return [[column, scoreCell(this.plan, value)]];
      return summary.inAllColumns ? [[column, value]] : [];
    });
  }

  /** The numbers of the units in these rows, or of all units of the plan, by column. */
  private numbersOf(rows?: { readonly from: number; readonly to: number }): Numbers {
    const all = this.plan.groups.flatMap(({ units }) => units).map((unit, index) => ({ unit, index }));
    const drawn = rows === undefined ? all : all.filter(({ index }) => (this.units[index]?.row ?? -1) >= rows.from && (this.units[index]?.row ?? -1) <= rows.to);
    const numbers = new Map<number, number[]>();
    this.columns.forEach(({ kind, value }, at) => {
      if (kind !== 'score' && !kind.startsWith('other')) return;
      const values = drawn.map(({ unit, index }) => (kind === 'score' ? unit.score : value?.(unit, index)));
      numbers.set(this.left + at, values.filter((one) => typeof one === 'number'));
    });
    return numbers;
  }

  /** A row with a remark only, where there is a column for it. */
  private remark(): void {
    const last = this.left + this.width - 1;
    if (this.plan.remark === 'among' && last > this.at('score')) this.remarkRows.push(this.pad.push([[last, 'Xã này nộp báo cáo chậm 3 ngày']]));
  }

  closing(): void {
    const { plan, pad, left } = this;
    if (plan.remark === 'footnotes') {
      pad.push();
      pad.push([[left, 'a) Đơn vị nộp báo cáo chậm.']]);
      pad.push([[left, 'b) Số liệu tạm tính.']]);
    }
    if (plan.closing === 'none') return;
    pad.push();
    pad.across(pad.push([[left, 'Ghi chú: (*) đơn vị chưa có số liệu.']]));
    if (plan.closing === 'note') return;
    drawSignatures(pad, { left: this.at('unit'), right: this.at('score') });
  }
}

/** Draws the plan. */
export function drawSheet(plan: SheetPlan): DrawnSheet {
  const drawing = new SheetDrawing(plan);
  drawing.titles();
  const headerRow = plan.header === 'none' ? null : drawing.pad.nextRow;
  drawing.header();
  drawing.maximum();
  const before = drawing.pad.nextRow;
  drawing.summaries('before');
  const from = drawing.pad.nextRow;
  plan.groups.forEach((group, index) => {
    drawing.group(index, group);
  });
  const all = { from, to: drawing.pad.nextRow - 1 };
  drawing.sumUpFrom(before, all);
  drawing.summaries('after', all);
  drawing.totals();
  drawing.summaries('after-gap', all);
  drawing.closing();
  return {
    grid: drawing.pad.grid(),
    headerRow,
    unitColumn: drawing.at('unit'),
    scoreColumn: drawing.at('score'),
    units: drawing.units,
    summaryRows: drawing.summaryRows,
    remarkRows: drawing.remarkRows,
    order: isAscending(plan) ? 'ascending' : 'descending',
    foreignRanks: plan.ranks === 'of-other' && plan.rank !== 'none' ? drawing.at('rank') : null,
  };
}
