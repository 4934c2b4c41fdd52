/** Ways out of problems, and the choices they leave behind, in Vietnamese: words of buttons and of the list of choices. */
import type { AcceptedProblem, BlankGroups, Choice, ColumnRole, GroupsBy, RowAnswer, ScaleReading, SectionLevel, SignReading, UnitMark, WayOut } from '../../sheet';
import { score } from '../numbers/vi';

const roles: Readonly<Record<ColumnRole, string>> = { unit: 'Cột tên đơn vị', score: 'Cột điểm', group: 'Cột nhóm' };
const groupings: Readonly<Record<GroupsBy, string>> = { names: 'Chia nhóm theo loại đơn vị', numbering: 'Chia nhóm theo số thứ tự', tables: 'Mỗi bảng một nhóm', none: 'Xếp chung một nhóm' };
const levels: Readonly<Record<SectionLevel, string>> = { innermost: 'Xếp hạng trong từng mục nhỏ nhất', outermost: 'Xếp hạng trong từng mục lớn' };
const readings: Readonly<Record<SignReading, string>> = { decimal: 'dấu thập phân', thousands: 'dấu phân cách hàng nghìn' };

const blankGroups: Readonly<Record<BlankGroups, string>> = { above: 'Cùng nhóm với dòng trên', own: 'Là một nhóm riêng', unranked: 'Không xếp hạng' };
const scales: Readonly<Record<ScaleReading, string>> = { convert: 'Quy về cùng thang điểm', 'leave-out': 'Không xếp hạng điểm khác thang' };
const orders: Readonly<Record<'descending' | 'ascending', string>> = { descending: 'Cao nhất xếp trước', ascending: 'Thấp nhất xếp trước' };

function answerText(answer: RowAnswer): string {
  switch (answer.kind) {
    case 'score':
      return `Đọc là ${score.format(answer.score)}`;
    case 'not-scored':
      return 'Đúng, không có điểm';
    case 'ignored':
      return 'Bỏ qua dòng này';
    case 'unit':
      return 'Xếp hạng dòng này';
    case 'right':
      return answer.about === 'near-tie' ? 'Đúng là đồng hạng' : answer.about === 'unit-duplicate' ? 'Đúng là hai đơn vị' : 'Điểm này đúng';
  }
}

function columnText(role: ColumnRole, column: string, header: string): string {
  return `${roles[role]}: ${column}${header === '' ? '' : ` (${header})`}`;
}

function unitText({ name, cell }: UnitMark): string {
  return name === '' ? `dòng không tên, điểm “${cell}”` : `“${name}”`;
}

const acceptTexts: Readonly<Record<AcceptedProblem, string>> = { 'names-legacy-encoding': 'Giữ nguyên tên', 'rows-hidden': 'Đúng, tính cả dòng ẩn', 'group-empty': 'Đúng, nhóm chưa có đơn vị' };
const acceptedTexts: Readonly<Record<AcceptedProblem, string>> = { 'names-legacy-encoding': 'Tên gõ bằng bảng mã cũ được giữ nguyên', 'rows-hidden': 'Tính cả dòng ẩn', 'group-empty': 'Nhóm trống là đúng' };

/** The words of a button; `column` are the letters of the column it is about, '' for none. */
export function wayText(way: WayOut, column: string): string {
  switch (way.kind) {
    case 'column':
      return way.column === null ? 'Xếp chung tất cả' : columnText(way.role, column, way.header);
    case 'groups':
      return groupings[way.by];
    case 'sections':
      return levels[way.level];
    case 'blank-groups':
      return blankGroups[way.as];
    case 'order':
      return orders[way.order];
    case 'scale':
      return scales[way.reading];
    case 'doubtful-rows':
      return way.ranked ? 'Xếp hạng các dòng này' : 'Bỏ qua các dòng này';
    case 'sign':
      return `“${way.text}” là ${score.format(way.value)}`;
    case 'group':
      return way.ranked ? 'Vẫn xếp hạng nhóm này' : 'Đúng là không xếp hạng';
    case 'accept':
      return acceptTexts[way.problem];
    case 'split-text':
      return `Tách thành ${score.format(way.columns)} cột`;
    case 'row':
      return answerText(way.answer);
    case 'decimals':
      return way.decimals === 'all' ? 'Công bố tất cả chữ số' : `Công bố ${score.format(way.decimals)} chữ số thập phân`;
  }
}

/** A choice in the list of what is kept with the workbook; `column` as for a way. */
export function choiceText(choice: Choice, column: string): string {
  switch (choice.about) {
    case 'column':
      return choice.column === null ? 'Không có cột nhóm' : columnText(choice.role, column, choice.header);
    case 'groups':
      return groupings[choice.by];
    case 'sections':
      return levels[choice.level];
    case 'blank-groups':
      return blankGroups[choice.as];
    case 'order':
      return orders[choice.order];
    case 'scale':
      return scales[choice.reading];
    case 'doubtful-rows':
      return choice.ranked ? 'Xếp hạng các dòng này' : 'Bỏ qua các dòng này';
    case 'sign':
      return `Dấu trước ba chữ số ở cột “${choice.header}” là ${readings[choice.reading]}`;
    case 'group':
      return `Nhóm “${choice.group}”: ${choice.ranked ? 'vẫn xếp hạng' : 'không xếp hạng'}`;
    case 'accepted':
      return acceptedTexts[choice.problem];
    case 'row':
      return `${unitText(choice.unit)}: ${choice.answer.kind === 'not-scored' ? 'không có điểm' : answerText(choice.answer)}`;
  }
}
