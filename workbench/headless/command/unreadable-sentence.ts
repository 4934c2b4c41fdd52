/** A file that cannot be opened, in the language of the command line; the engine itself speaks English. */
import path from 'node:path';
import type { UnreadableFile } from '../../engine/unreadable-file';

const VIETNAMESE: Readonly<Record<UnreadableFile['reason'], (file: string) => string>> = {
  'not-a-workbook': (file) => `${file} không phải là sổ tính Excel: hãy chọn tệp .xlsx, .csv hoặc .tsv.`,
  'old-xls': (file) => `${file} có định dạng Excel 97–2003: hãy mở bằng Excel rồi lưu thành .xlsx.`,
  password: (file) => `${file} có mật khẩu: hãy mở bằng Excel rồi lưu lại không có mật khẩu.`,
  damaged: (file) => `${file} bị hỏng: hãy để Excel sửa (Tệp > Mở > Mở và Sửa) rồi lưu lại.`,
  empty: (file) => `${file} là tệp rỗng: hãy chọn tệp có bảng điểm.`,
  'unknown-type': (file) => `${file} thuộc loại tệp không đọc được: hãy chọn tệp .xlsx, .csv hoặc .tsv.`,
  'too-large': (file) => `${file} khi giải nén lớn hơn 200 MB nên bàn thử không mở: hãy tách bảng điểm ra một tệp riêng.`,
  missing: (file) => `Không có tệp ${file}: hãy kiểm tra tên và thư mục.`,
};

/** One sentence that names the file and the next step. */
export function unreadableSentence(fault: UnreadableFile, { file, language }: { readonly file: string; readonly language: 'vi' | 'en' }): string {
  return language === 'en' ? fault.message : VIETNAMESE[fault.reason](path.basename(file));
}
