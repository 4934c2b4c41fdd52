/** Random sheets from a grammar of the parts that real ones are made of, with the truth known: what was planted must be read. */
import fc from 'fast-check';
import type { CellValue } from '../../src/sheet';

export interface PlantedUnit {
  readonly name: string;
  readonly score: number | null;
}

export interface PlantedGroup {
  readonly name: string;
  readonly units: readonly PlantedUnit[];
}

type ColumnKind = 'serial' | 'unit' | 'score' | 'rank' | 'group' | 'note' | 'self' | 'maximum' | 'class';

export interface SheetPlan {
  readonly groups: readonly PlantedGroup[];
  readonly grouping: 'none' | 'roman' | 'first-column' | 'roman-average' | 'marked-name' | 'plain-name' | 'number-restarts' | 'column';
  readonly columns: readonly ColumnKind[];
  readonly language: 'vi' | 'en';
  readonly titles: number;
  readonly columnNumbers: boolean;
  readonly textScores: boolean;
  readonly runningSerial: boolean;
  /** A page break (the header again) after every so many units; 0 for none. */
  readonly pageLength: number;
  readonly sums: boolean;
  readonly notes: boolean;
  readonly unscoredMark: '' | '-' | 'Không xếp hạng';
}

const NAMES = [
  'Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'Sở Công Thương', 'Ban Dân tộc', 'Thanh tra tỉnh', 'Văn phòng UBND tỉnh', 'Tổng cục Thuế khu vực', 'Trung tâm Phục vụ hành chính công',
  'UBND thành phố Buôn Ma Thuột', "UBND huyện Ea H' Leo", 'Huyện Cư Kuin', 'Xã Trung Bình', 'Phường Cộng Hòa', 'Phường 1', 'Xã Đắk Liêng', 'Đặc khu Phú Quốc', 'Cục Thống kê',
  'Ban Quản lý các khu công nghiệp', 'Công an tỉnh', 'Báo và Đài PTTH', 'Hội Nông dân', 'Xã I Pa', 'Xã Ia Hrung', 'Viện kiểm sát', 'Chi cục Hải quan', 'Kho bạc Nhà nước', 'Bảo hiểm xã hội',
];
const GROUPS = ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố', 'Khối Đảng, đoàn thể', 'Các xã, phường', 'Nhóm đơn vị sự nghiệp', 'Hành chính', 'Sự nghiệp công lập', 'ĐỊA PHƯƠNG', 'Y tế - Giáo dục'];

const HEADERS: Readonly<Record<SheetPlan['language'], Readonly<Record<ColumnKind, string>>>> = {
  vi: { serial: 'STT', unit: 'Tên đơn vị', score: 'Tổng điểm', rank: 'Xếp hạng', group: 'Khối', note: 'Ghi chú', self: 'Điểm tự đánh giá', maximum: 'Điểm tối đa', class: 'Xếp loại' },
  en: { serial: 'No.', unit: 'Unit', score: 'Total score', rank: 'Rank', group: 'Group', note: 'Notes', self: 'Self-assessed score', maximum: 'Maximum score', class: 'Rating' },
};

/** An ordinary spread, in which nothing is out of line: from 20 to 100, with noughts. */
const score = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 2_001, max: 10_000 }) }, { weight: 1, arbitrary: fc.constant(0) }).map((hundredths) => hundredths / 100);

/** Plans; every group has a unit with a score, and groups and names are different. */
export const sheetPlans: fc.Arbitrary<SheetPlan> = fc
  .record({
    names: fc.shuffledSubarray(NAMES, { minLength: 3 }),
    groupNames: fc.shuffledSubarray(GROUPS, { minLength: 2 }),
    scores: fc.array(score, { minLength: NAMES.length, maxLength: NAMES.length }),
    unscored: fc.array(fc.boolean(), { minLength: NAMES.length, maxLength: NAMES.length }),
    hasUnscored: fc.boolean(),
    grouping: fc.constantFrom<SheetPlan['grouping']>('none', 'roman', 'first-column', 'roman-average', 'marked-name', 'plain-name', 'number-restarts', 'column'),
    optional: fc.subarray<ColumnKind>(['rank', 'note', 'self', 'maximum', 'class']),
    hasSerial: fc.boolean(),
    order: fc.integer({ min: 0, max: 1_000_000 }),
    language: fc.constantFrom<SheetPlan['language']>('vi', 'en'),
    titles: fc.nat(3),
    columnNumbers: fc.boolean(),
    textScores: fc.boolean(),
    runningSerial: fc.boolean(),
    pageLength: fc.constantFrom(0, 0, 3, 5),
    sums: fc.boolean(),
    notes: fc.boolean(),
    unscoredMark: fc.constantFrom<SheetPlan['unscoredMark']>('', '-', 'Không xếp hạng'),
  })
  .map((drawn) => {
    const groupCount = drawn.grouping === 'none' ? 1 : Math.min(drawn.groupNames.length, Math.floor(drawn.names.length / 2) || 1);
    const size = Math.ceil(drawn.names.length / groupCount);
    const groups = Array.from({ length: groupCount }, (_, group): PlantedGroup => {
      const units = drawn.names.slice(group * size, (group + 1) * size).map((name, index): PlantedUnit => {
        const isUnscored = drawn.hasUnscored && index > 0 && drawn.unscored[group * size + index] === true;
        return { name, score: isUnscored ? null : (drawn.scores[group * size + index] ?? 0) };
      });
      return { name: drawn.grouping === 'none' ? '' : (drawn.groupNames[group] ?? ''), units };
    }).filter(({ units }) => units.length > 0);
    const needsSerial = drawn.hasSerial || !['none', 'first-column', 'marked-name', 'column'].includes(drawn.grouping);
    const kinds: ColumnKind[] = ['unit', 'score', ...(needsSerial ? ['serial' as const] : []), ...(drawn.grouping === 'column' ? ['group' as const] : []), ...drawn.optional];
    // Serial and rank stand anywhere; any order of the columns is possible.
    const columns = [...kinds].sort((one, other) => ((drawn.order * (one.length + 7) * one.charCodeAt(0)) % 101) - ((drawn.order * (other.length + 7) * other.charCodeAt(0)) % 101));
    return { ...drawn, groups, columns, runningSerial: drawn.runningSerial && drawn.grouping !== 'number-restarts' && drawn.grouping !== 'plain-name' };
  });

export interface PlantedSheet {
  readonly rows: CellValue[][];
  readonly headerRow: number;
  readonly unitColumn: number;
  readonly scoreColumn: number;
  readonly groupColumn: number | null;
  /** The row of each unit, group after group as planned. */
  readonly unitRows: readonly number[];
}

/** Draws the sheet of a plan. */
export function plantSheet(plan: SheetPlan): PlantedSheet {
  const { columns, language } = plan;
  const rows: CellValue[][] = [];
  const at = (kind: ColumnKind): number => columns.indexOf(kind);
  const blankRow = (): CellValue[] => columns.map((): CellValue => '');
  const rowWith = (cells: Partial<Record<ColumnKind, CellValue>>): CellValue[] => columns.map((kind) => cells[kind] ?? '');
  const titles = ['ỦY BAN NHÂN DÂN TỈNH X', 'BẢNG XẾP HẠNG NĂM 2024', '(Kèm theo Quyết định số 12/QĐ-UBND)'];
  for (let title = 0; title < plan.titles; title += 1) rows.push([titles[title] ?? '']);
  if (plan.titles > 0) rows.push([]);
  const header = columns.map((kind): CellValue => HEADERS[language][kind]);
  const headerRow = rows.length;
  rows.push([...header]);
  if (plan.columnNumbers) rows.push(columns.map((_, index): CellValue => `(${index + 1})`));
  if (plan.sums) rows.push(rowWith({ unit: language === 'vi' ? 'Điểm tối đa' : 'Maximum', score: 100 }));

  const unitRows: number[] = [];
  let serial = 0;
  let onPage = 0;
  plan.groups.forEach((group, groupIndex) => {
    if (!plan.runningSerial) serial = 0;
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][groupIndex] ?? '';
    if (plan.grouping === 'plain-name') rows.push(rowWith({ unit: group.name }));
    if (plan.grouping === 'roman-average') rows.push(rowWith({ serial: `${roman}.`, unit: group.name, score: 61.25 }));
    if (plan.grouping === 'roman') rows.push(rowWith({ serial: roman, unit: group.name }));
    if (plan.grouping === 'number-restarts') rows.push(rowWith({ serial: groupIndex + 1, unit: group.name }));
    if (plan.grouping === 'marked-name') rows.push(rowWith({ unit: `${roman}. ${group.name}:` }));
    if (plan.grouping === 'first-column') {
      const row = blankRow();
      row[0] = `${groupIndex + 1}. ${group.name}`;
      rows.push(row);
    }
    for (const unit of group.units) {
      if (plan.pageLength > 0 && onPage === plan.pageLength) {
        rows.push([...header]);
        onPage = 0;
      }
      serial += 1;
      onPage += 1;
      unitRows.push(rows.length);
      const scoreCell: CellValue = unit.score === null ? plan.unscoredMark : plan.textScores ? unit.score.toFixed(2).replace('.', ',') : unit.score;
      rows.push(rowWith({ serial, unit: unit.name, score: scoreCell, rank: '', group: group.name, self: 90, maximum: 100, class: 'Khá' }));
    }
  });
  if (plan.sums) rows.push(rowWith({ unit: language === 'vi' ? 'Trung bình' : 'Average', score: 55.5 }));
  if (plan.notes) rows.push([], ['Ghi chú: số liệu đến 31/12'], [], rowWith({ unit: 'NGƯỜI LẬP BIỂU', score: 'GIÁM ĐỐC' }));
  const groupColumn = at('group');
  return { rows, headerRow, unitColumn: at('unit'), scoreColumn: at('score'), groupColumn: groupColumn < 0 ? null : groupColumn, unitRows };
}
