import { UnreadableFile } from '../../../../workbench/engine/unreadable-file';
import { openWorkbook } from '../../../../workbench/engine/open';
import { unreadableSentence } from '../../../../workbench/headless/command/unreadable-sentence';

test.each([
  ['scores.xlsx', 'plain text', 'scores.xlsx không phải là sổ tính Excel: hãy chọn tệp .xlsx, .csv hoặc .tsv.', /scores\.xlsx is not an Excel workbook/],
  ['scores.pdf', '%PDF-1.4', 'scores.pdf thuộc loại tệp không đọc được: hãy chọn tệp .xlsx, .csv hoặc .tsv.', /scores\.pdf is of no known type/],
  ['scores.xlsx', '', 'scores.xlsx là tệp rỗng: hãy chọn tệp có bảng điểm.', /scores\.xlsx is empty/],
  ['scores.xlsx', 'PK', 'scores.xlsx bị hỏng: hãy để Excel sửa (Tệp > Mở > Mở và Sửa) rồi lưu lại.', /scores\.xlsx is damaged/],
])('%s holding %p is told in Vietnamese and English, with the next step', async (name, text, vietnamese, english) => {
  const fault: unknown = await openWorkbook(new TextEncoder().encode(text), name).catch((error: unknown) => error);
  if (!(fault instanceof UnreadableFile)) throw new Error('It was opened.');
  const file = `/some/folder/${name}`;
  expect(unreadableSentence(fault, { file, language: 'vi' })).toBe(vietnamese);
  expect(unreadableSentence(fault, { file, language: 'en' })).toMatch(english);
});
