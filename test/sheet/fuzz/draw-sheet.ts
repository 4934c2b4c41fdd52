/** Makes the cells of a plan, and remembers where what was put. */
import { rank } from '../../../src/ranking';
import type { Area, CellValue, Grid } from '../../../src/sheet';
import { gridOf } from '../drawn-sheet';
import type { FuzzedUnit, SheetPlan } from './sheet-plan';

export interface DrawnSheet {
  readonly grid: Grid;
  readonly headerRow: number | null;
  readonly unitColumn: number;
  readonly scoreColumn: number;
  /** In the order of the groups and their units. */
  readonly units: readonly { readonly row: number; readonly name: string; readonly score: number | null; readonly group: string; readonly headingRow: number }[];
}

type Kind = 'serial' | 'unit' | 'rank' | 'group' | 'note' | 'class' | 'score' | `other${number}`;

interface Column {
  readonly kind: Kind;
  /** Over the header, where the header has two rows and the column a part of its own. */
  readonly over?: string;
  readonly header: string;
  readonly value?: (unit: FuzzedUnit, index: number) => CellValue;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const ENGLISH = new Map([
  ['STT', 'No.'], ['Tên đơn vị', 'Unit'], ['Xếp hạng', 'Rank'], ['Nhóm', 'Group'], ['Ghi chú', 'Notes'], ['Xếp loại', 'Rating'], ['Tổng điểm', 'Total score'], ['Điểm tự chấm', 'Self-assessed score'],
  ['Điểm thẩm định', 'Verified score'], ['Điểm tối đa', 'Maximum score'], ['Tỷ lệ hoàn thành (%)', 'Completion rate (%)'], ['Năm 2023', '2023'], ['Năm 2024', '2024'], ['Điểm', 'Score'],
]);

function inStyle(header: string, style: SheetPlan['header']): string {
  switch (style) {
    case 'none':
    case 'plain':
      return header;
    case 'capitals':
      return header.toUpperCase();
    case 'no-diacritics':
      return header.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
    case 'decomposed':
      return header.normalize('NFD');
    case 'broken-lines':
      return ` ${header.replaceAll(' ', '\n')}\u00a0`;
    case 'english':
      return ENGLISH.get(header) ?? header;
  }
}

/** Other numbers of a unit, the same at each drawing, alike and never a sum of each other by chance. */
function otherNumber(index: number, salt: number): number {
  return 40 + ((index * 37 + salt * 11) % 53) + ((index * 7 + salt) % 10) / 10;
}

function scoreColumnsOf(plan: SheetPlan): Column[] {
  const score = (header: string, over?: string): Column => ({ kind: 'score', header, ...(over === undefined ? {} : { over }) });
  const other = (salt: number, header: string, over?: string): Column => ({ kind: `other${salt}`, header, ...(over === undefined ? {} : { over }), value: (_, index) => otherNumber(index, salt) });
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
    case 'indistinguishable':
      return [other(1, 'Điểm vòng A'), score('Điểm vòng B')];
  }
}

function columnsOf(plan: SheetPlan): Column[] {
  const columns: Column[] = [];
  if (plan.rank === 'first') columns.push({ kind: 'rank', header: 'Xếp hạng' });
  if (plan.serial !== 'none') columns.push({ kind: 'serial', header: 'STT' });
  if (plan.grouping === 'column' || plan.grouping === 'column-merged') columns.push({ kind: 'group', header: 'Nhóm' });
  columns.push({ kind: 'unit', header: 'Tên đơn vị' }, ...scoreColumnsOf(plan));
  if (plan.rank === 'last') columns.push({ kind: 'rank', header: 'Xếp hạng' });
  if (plan.classColumn) columns.push({ kind: 'class', header: 'Xếp loại', value: ({ score }) => ((score ?? 0) > 60 ? 'Tốt' : 'Khá') });
  if (plan.noteColumn) columns.push({ kind: 'note', header: 'Ghi chú', value: (_, index) => (index % 5 === 3 ? 'Nộp chậm' : '') });
  return columns;
}

function scoreCell(plan: SheetPlan, score: number | null): CellValue {
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

function serialCell(plan: SheetPlan, serial: number): CellValue {
  if (plan.serial === 'numbers') return serial;
  return plan.serial === 'padded-text' ? String(serial).padStart(2, '0') : `${serial}.`;
}

/** Draws the plan. */
export function drawSheet(plan: SheetPlan): DrawnSheet {
  const columns = columnsOf(plan);
  const left = plan.offset.columns;
  const width = columns.length;
  const rows: CellValue[][] = Array.from({ length: plan.offset.rows }, () => []);
  const merges: Area[] = [];
  const at = (kind: Kind): number => left + columns.findIndex((column) => column.kind === kind);
  const push = (cells: readonly (readonly [number, CellValue])[]): number => {
    const row: CellValue[] = Array.from({ length: left + width }, () => '');
    for (const [column, value] of cells) row[column] = value;
    return rows.push(row) - 1;
  };
  const across = (row: number): void => {
    merges.push({ top: row, left, rowCount: 1, columnCount: width });
  };

  if (plan.titles === 'national') {
    push([[left, 'UBND TỈNH ĐẮK LẮK'], [left + width - 1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);
    push([[left, 'SỞ NỘI VỤ'], [left + width - 1, 'Độc lập - Tự do - Hạnh phúc']]);
    push([]);
  }
  if (plan.titles !== 'none') {
    across(push([[left, 'BẢNG XẾP HẠNG CÁC ĐƠN VỊ NĂM 2024']]));
    across(push([[left, '(Kèm theo Quyết định số 123/QĐ-UBND ngày 15/01/2025)']]));
    push([]);
  }

  const hasOver = columns.some(({ over }) => over !== undefined);
  const styled = (text: string): string => inStyle(text, plan.header);
  const headerTop = rows.length;
  const pushHeader = (): void => {
    if (plan.header === 'none') return;
    const top = push(columns.map(({ header, over }, index) => [left + index, styled(over !== undefined && over === columns[index - 1]?.over ? '' : (over ?? header))]));
    if (hasOver) {
      push(columns.flatMap(({ header, over }, index) => (over === undefined ? [] : [[left + index, styled(header)] as const])));
      const first = columns.findIndex(({ over }) => over !== undefined);
      merges.push({ top, left: left + first, rowCount: 1, columnCount: columns.filter(({ over }) => over !== undefined).length });
      columns.forEach(({ over }, index) => {
        if (over === undefined) merges.push({ top, left: left + index, rowCount: 2, columnCount: 1 });
      });
    }
    if (plan.columnNumbers) push(columns.map((_, index) => [left + index, `(${index + 1})`]));
  };
  pushHeader();
  const isEnglish = plan.header === 'english';
  if (plan.maximumRow) push([[at('unit'), isEnglish ? 'Maximum' : 'Điểm tối đa'], [at('score'), scoreCell(plan, 100)]]);

  const units: DrawnSheet['units'][number][] = [];
  let serial = 0;
  let onPage = 0;
  plan.groups.forEach(({ path, units: members }, group) => {
    if (!plan.runningSerial) serial = 0;
    const name = path.at(-1) ?? '';
    const [outer = ''] = path;
    const isNewOuter = plan.grouping === 'nested' && outer !== plan.groups[group - 1]?.path[0];
    let headingRow = rows.length;
    const inOuter = plan.groups.slice(0, group).filter((other) => other.path[0] === outer).length;
    switch (plan.grouping) {
      case 'none':
      case 'unmarked':
      case 'column':
      case 'column-merged':
        break;
      case 'roman':
        push([[at('serial'), ROMAN[group] ?? ''], [at('unit'), name]]);
        break;
      case 'letters-with-average':
        push([[at('serial'), 'ABCD'.charAt(group)], [at('unit'), name], [at('score'), scoreCell(plan, 61.25)]]);
        break;
      case 'numbers-restart':
        push([[at('serial'), group + 1], [at('unit'), name]]);
        break;
      case 'merged-heading':
        across(push([[left, name]]));
        break;
      case 'first-column':
        push([[left, `${ROMAN[group] ?? ''}. ${name}`]]);
        break;
      case 'colon':
        push([[at('unit'), `${name}:`]]);
        break;
      case 'nested':
        if (isNewOuter) push([[at('serial'), 'ABCD'.charAt(group >> 1)], [at('unit'), outer]]);
        headingRow = push([[at('serial'), ROMAN[inOuter] ?? ''], [at('unit'), name]]);
        break;
    }
    const ranks = rank(members.map(({ score }) => score), { decimals: 2 });
    const firstRow = rows.length;
    members.forEach((unit, index) => {
      if (plan.page > 0 && onPage === plan.page && plan.grouping !== 'column-merged') {
        pushHeader();
        onPage = 0;
      }
      if (plan.blankRows && index === 2 && plan.grouping !== 'column-merged') push([]);
      serial += 1;
      onPage += 1;
      const row = push(
        columns.map(({ kind, value }, column): readonly [number, CellValue] => {
          const cell = (): CellValue => {
            if (kind === 'serial') return serialCell(plan, serial);
            if (kind === 'unit') return unit.name;
            if (kind === 'group') return plan.grouping === 'column' || index === 0 ? name : '';
            if (kind === 'rank') return ranks[index] ?? '';
            return kind === 'score' ? scoreCell(plan, unit.score) : (value?.(unit, units.length) ?? '');
          };
          return [left + column, cell()];
        }),
      );
      units.push({ row, name: unit.name, score: unit.score, group: name, headingRow });
    });
    if (plan.grouping === 'column-merged') merges.push({ top: firstRow, left: at('group'), rowCount: members.length, columnCount: 1 });
  });

  if (plan.totalRows) {
    push([[at('unit'), isEnglish ? 'Average' : 'Trung bình chung'], [at('score'), scoreCell(plan, 55.5)]]);
    push([[left, isEnglish ? 'Total' : 'Tổng cộng'], [at('score'), scoreCell(plan, 99)]]);
  }
  if (plan.closing !== 'none') {
    push([]);
    across(push([[left, 'Ghi chú: (*) đơn vị chưa có số liệu.']]));
  }
  if (plan.closing === 'signatures') {
    push([[at('score'), 'Đắk Lắk, ngày 15 tháng 01 năm 2025']]);
    push([[at('unit'), 'NGƯỜI LẬP BIỂU'], [at('score'), 'GIÁM ĐỐC']]);
    push([]);
    push([[at('unit'), 'Nguyễn Văn A'], [at('score'), 'Trần Thị B']]);
  }
  return { grid: { ...gridOf(rows), merges }, headerRow: plan.header === 'none' ? null : headerTop, unitColumn: at('unit'), scoreColumn: at('score'), units };
}
