/** Why the last run cannot be restored, and what can be done. */

export const gone = {
  sheet: (sheet: string) => `Trang ${sheet} đã bị xóa`,
  cells: (sheet: string) => `Các ô đã ghi trên trang ${sheet} đã bị xóa`,
  tables: () => 'Bảng đã cập nhật không còn đủ cột, hoặc đã bị xóa',
} as const;

export const unsure = {
  rows: (sheet: string, cells: readonly string[]) =>
    `Trang ${sheet} có dòng đã được sắp xếp, chèn hoặc đổi tên nên không nhận ra chắc chắn được dòng nào${cells.length === 0 ? '' : ` (${cells.join(', ')})`}: hãy hoàn tác việc đó trong Excel rồi bấm Khôi phục, hoặc tự sửa các ô này`,
  formulas: (sheet: string) => `Trước khi ghi, cột này trên trang ${sheet} có công thức, và từ đó đã chèn, xóa hoặc sắp xếp dòng, cột nên công thức cũ có thể trỏ sai ô: hãy hoàn tác việc đó trong Excel rồi bấm Khôi phục`,
  place: (sheet: string) => `Không tìm lại được chắc chắn các ô đã ghi trên trang ${sheet}: hãy tự xóa hoặc sửa cột đó`,
  tables: (sheet: string) => `Không chắc trang ${sheet} là trang XepHang đã thêm, vì nội dung đã khác: hãy tự xóa trang đó nếu không cần`,
} as const;

export function olderRun({ older }: { readonly older: boolean }): string {
  return older ? ' Bấm Khôi phục lần nữa để trả lại lần ghi trước đó.' : '';
}
