/** What stands above and below a table, and the numbers of its columns. */
import type { CellValue } from '../../../src/sheet';
import type { SheetPad } from './sheet-pad';
import type { SheetPlan } from './sheet-plan';

export function drawTitles(pad: SheetPad, plan: SheetPlan, { left, width }: { readonly left: number; readonly width: number }): void {
  if (plan.titles === 'national') {
    pad.push([[left, 'UBND TỈNH ĐẮK LẮK'], [left + width - 1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);
    pad.push([[left, 'SỞ NỘI VỤ'], [left + width - 1, 'Độc lập - Tự do - Hạnh phúc']]);
    pad.push();
  }
  if (plan.titles === 'none') return;
  pad.across(pad.push([[left, 'BẢNG XẾP HẠNG CÁC ĐƠN VỊ NĂM 2024']]));
  pad.across(pad.push([[left, '(Kèm theo Quyết định số 123/QĐ-UBND ngày 15/01/2025)']]));
  pad.push();
}

/** The cell of the row that numbers the columns. */
export function columnNumber(style: SheetPlan['columnNumbers'], index: number): CellValue {
  if (style === 'letters') return index < 2 ? 'AB'.charAt(index) : index === 4 ? '3=1+2' : index - 1;
  return style === 'negative' ? -(index + 1) : `(${index + 1})`;
}

export function drawSignatures(pad: SheetPad, { left, right }: { readonly left: number; readonly right: number }): void {
  pad.push([[right, 'Đắk Lắk, ngày 15 tháng 01 năm 2025']]);
  pad.push([[left, 'NGƯỜI LẬP BIỂU'], [right, 'GIÁM ĐỐC']]);
  pad.push();
  pad.push([[left, 'Nguyễn Văn A'], [right, 'Trần Thị B']]);
}
