/** Why the last run cannot be restored, and what can be done. */
import { sheetNamed } from '../names';

export const gone = {
  sheet: (sheet: string) => `Trang tính ${sheetNamed(sheet)} đã bị xóa.`,
  cells: (sheet: string) => `Các ô đã ghi trên trang tính ${sheetNamed(sheet)} đã bị xóa.`,
  tables: () => 'Bảng đã cập nhật không còn đủ cột, hoặc đã bị xóa.',
} as const;

export const unsure = {
  rows: (sheet: string, cells: readonly string[]) => ({
    headline: `Dòng trên trang tính ${sheetNamed(sheet)} đã bị sắp xếp, chèn hoặc đổi tên.`,
    details: `Không nhận ra chắc chắn được mọi dòng${cells.length === 0 ? '' : ` (${cells.join(', ')})`}. Hãy hoàn tác việc đó trong Excel rồi bấm Khôi phục, hoặc tự sửa các ô này.`,
  }),
  formulas: (sheet: string) => ({
    headline: `Công thức cũ trên trang tính ${sheetNamed(sheet)} có thể trỏ sai ô.`,
    details: 'Trước khi ghi, cột này có công thức; từ đó đã chèn, xóa hoặc sắp xếp dòng, cột. Hãy hoàn tác việc đó trong Excel rồi bấm Khôi phục.',
  }),
  place: (sheet: string) => ({
    headline: `Không tìm lại được các ô đã ghi trên trang tính ${sheetNamed(sheet)}.`,
    details: 'Không chắc các ô đó nay ở đâu. Hãy tự xóa hoặc sửa cột đó.',
  }),
  tables: (sheet: string) => ({
    headline: `Không chắc trang tính ${sheetNamed(sheet)} là do XepHang thêm.`,
    details: 'Nội dung trang tính đã khác. Nếu không cần, hãy tự xóa trang tính đó.',
  }),
} as const;

export function olderRun({ older }: { readonly older: boolean }): string {
  return older ? 'Bấm Khôi phục lần nữa để trả lại lần ghi trước đó.' : '';
}
