/** The columns of a planned sheet, and what a unit's cells hold. */
import type { CellValue } from '../../../src/sheet';
import type { FuzzedUnit, SheetPlan } from './sheet-plan';

export type ColumnKind = 'serial' | 'unit' | 'rank' | 'group' | 'note' | 'class' | 'own' | 'score' | `other${number}`;

export interface PlannedColumn {
  readonly kind: ColumnKind;
  /** Over the header, where the header has two rows and the column a part of its own. */
  readonly over?: string;
  readonly header: string;
  /** The header is this date. */
  readonly date?: number;
  /** What a unit has there; `index` counts all units. Absent where the place in its group matters. */
  readonly value?: (unit: FuzzedUnit, index: number) => CellValue;
}

/** Other numbers of a unit, the same at each drawing, alike and never a sum of each other by chance. */
function otherNumber(index: number, salt: number): number {
  return 40 + ((index * 37 + salt * 11) % 53) + ((index * 7 + salt) % 10) / 10;
}

function scoreColumnsOf(plan: SheetPlan): PlannedColumn[] {
  const score = (header: string, over?: string): PlannedColumn => ({ kind: 'score', header, ...(over === undefined ? {} : { over }) });
  const other = (salt: number, header: string, over?: string): PlannedColumn => ({
    kind: `other${salt}`,
    header,
    ...(over === undefined ? {} : { over }),
    value: (_, index) => otherNumber(index, salt),
  });
  switch (plan.scoreColumns) {
    case 'one':
      return [score('Tổng điểm')];
    case 'self-and-verified':
      return [other(1, 'Điểm tự chấm'), score('Điểm thẩm định')];
    case 'pillars-and-total':
      return [other(1, 'Hạ tầng số'), other(2, 'Nhân lực số'), other(3, 'Thể chế số'), score('Tổng điểm')];
    case 'maximum-score-share':
      return [{ kind: 'other1', header: 'Điểm tối đa', value: () => 100 }, score('Điểm'), other(2, 'Tỷ lệ hoàn thành (%)')];
    case 'two-years':
      return [other(1, 'Năm 2023'), score('Năm 2024')];
    case 'years-under-one-heading':
      return [other(1, 'Năm 2023', 'Tổng điểm'), score('Năm 2024', 'Tổng điểm')];
    case 'deduction':
      return [score('Điểm trừ')];
    case 'errors':
      return [score('Số lỗi')];
    case 'dates-and-total':
      return [{ ...other(1, ''), date: 45_292 }, { ...other(2, ''), date: 45_474 }, score('Tổng điểm')];
    case 'indistinguishable':
      return [other(1, 'Điểm vòng A'), score('Điểm vòng B')];
  }
}

function decoysOf(plan: SheetPlan): { readonly before: readonly PlannedColumn[]; readonly after: readonly PlannedColumn[] } {
  const applications: PlannedColumn = { kind: 'other8', header: 'Tổng số hồ sơ', value: (_, index) => 200 + ((index * 613) % 1_847) };
  const years: PlannedColumn = { kind: 'other9', header: 'Mean years of schooling', value: (_, index) => 6 + ((index * 37) % 61) / 10 };
  switch (plan.decoy) {
    case 'none':
      return { before: [], after: [] };
    case 'applications-before':
      return { before: [applications], after: [] };
    case 'applications-after':
      return { before: [], after: [applications] };
    case 'mean-years':
      return { before: [years], after: [] };
  }
}

const GROUP_HEADERS: Readonly<Partial<Record<SheetPlan['grouping'], string>>> = {
  column: 'Nhóm',
  'column-merged': 'Nhóm',
  'column-some-blank': 'Nhóm',
  'column-of-kinds': 'Loại hình',
  'column-of-years': 'Năm',
};

export function columnsOf(plan: SheetPlan): PlannedColumn[] {
  const scores = scoreColumnsOf(plan);
  const other = scores.find(({ kind }) => kind.startsWith('other'));
  const rank: PlannedColumn = { kind: 'rank', header: plan.ranks === 'of-other' && other !== undefined ? `Xếp hạng ${other.header}`.trim() : 'Xếp hạng' };
  const { before, after } = decoysOf(plan);
  const columns: PlannedColumn[] = [];
  if (plan.rank === 'first') columns.push(rank);
  if (plan.serial !== 'none') columns.push({ kind: 'serial', header: 'STT' });
  if (plan.numberColumn) columns.push({ kind: 'own', header: 'Nhóm', value: (_, index) => index + 1 });
  const groupHeader = GROUP_HEADERS[plan.grouping];
  if (groupHeader !== undefined) columns.push({ kind: 'group', header: groupHeader });
  columns.push({ kind: 'unit', header: 'Tên đơn vị' }, ...before, ...scores, ...after);
  if (plan.rank === 'last') columns.push(rank);
  if (plan.classColumn) columns.push({ kind: 'class', header: 'Xếp loại', value: ({ score }) => ((score ?? 0) > 60 ? 'Tốt' : 'Khá') });
  if (plan.noteColumn) columns.push({ kind: 'note', header: 'Ghi chú', value: (_, index) => (index % 5 === 3 ? 'Nộp chậm' : '') });
  return columns;
}

/** True where fewer points are better. */
export function isAscending({ scoreColumns }: SheetPlan): boolean {
  return scoreColumns === 'deduction' || scoreColumns === 'errors';
}

export function scoreCell(plan: SheetPlan, score: number | null): CellValue {
  if (score === null) return plan.unscored === 'error' ? { error: '#N/A' } : plan.unscored;
  switch (plan.scoreForm) {
    case 'number':
      return score;
    case 'comma':
      return score.toFixed(2).replace('.', ',');
    case 'dot':
      return score.toFixed(2);
    case 'points':
      return `${score.toFixed(2).replace('.', ',')} điểm`;
    case 'of-maximum':
      return `${score.toFixed(2).replace('.', ',')}/100`;
    case 'three-decimals':
      return score.toFixed(3);
  }
}

export function serialCell(plan: SheetPlan, serial: number): CellValue {
  if (plan.serial === 'numbers') return serial;
  return plan.serial === 'padded-text' ? String(serial).padStart(2, '0') : `${serial}.`;
}
