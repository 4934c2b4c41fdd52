import type { RefusalCode, Sentences } from '../catalogue';
import { placeOf } from '../columns/vi';
import { joined, sheetNamed, sheetsNamed, some } from '../names';
import { number } from '../numbers/vi';
import { gone, olderRun, unsure } from '../restoring/vi';

const NOTHING = 'Chưa ghi gì.';
const UNCHANGED = 'Chưa thay đổi gì.';

/** What share of the ranks that stand there is right; '' where none stands there. */
function agreement(agree: number, of: number): string {
  return of === 0 ? '' : `${number.format(agree)} trong ${number.format(of)} thứ hạng ở đó đúng.`;
}

/** Why nothing was written, or what is asked before. */
export const refusals: Pick<Sentences, RefusalCode> = {
  'sheet-protected': ({ sheet }) => ({
    headline: `Trang tính ${sheetNamed(sheet)} đang được bảo vệ.`,
    details: `${UNCHANGED} Vào Xem lại > Bỏ bảo vệ trang tính rồi bấm lại.`,
  }),
  'structure-protected': () => ({
    headline: 'Cấu trúc của tệp đang được bảo vệ.',
    details: `Không thêm hay xóa được trang tính. ${UNCHANGED} Vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ rồi bấm lại.`,
  }),
  'rows-hidden-many': ({ sheet, count }) => ({
    headline: `Trang tính ${sheetNamed(sheet)} có ${number.format(count)} dòng đang ẩn, quá nhiều để ghi.`,
    details: `${NOTHING} Vào Dữ liệu > Xóa bộ lọc, hoặc bỏ ẩn các dòng rồi bấm lại.`,
  }),
  'rank-column-merged': ({ area }) => ({ headline: `Cột xếp hạng có ô gộp ở ${area}.`, details: `${NOTHING} Hãy bỏ gộp ô rồi bấm lại.` }),
  'rank-column-spills': ({ area }) => ({
    headline: `Cột xếp hạng ${area} do một công thức mảng tạo ra.`,
    details: `${NOTHING} Hãy xóa công thức đó rồi bấm lại.`,
  }),
  'rank-column-exists': ({ column, agree, of }) => ({
    headline: of === 0 ? `Cột ${column} là cột xếp hạng có sẵn. Ghi vào đó?` : `Cột ${column} đã có thứ hạng. Ghi đè?`,
    details: joined(NOTHING, agreement(agree, of)),
  }),
  'rank-columns-exist': ({ columns, agree, of }) => ({
    headline: `${number.format(columns.length)} trang tính đã có cột xếp hạng. Ghi đè?`,
    details: joined(NOTHING, agreement(agree, of), `Câu trả lời dùng cho tất cả: ${placeOf(columns)}.`),
  }),
  'no-sheet-to-rank': ({ leftAlone }) => ({
    headline: 'Không trang tính nào của tệp có bảng điểm để xếp hạng.',
    details: joined(NOTHING, leftAlone.length === 0 ? '' : `Đã xem: ${sheetsNamed(leftAlone)}.`, 'Hãy thêm dòng tiêu đề cho bảng, hoặc chọn chỉ xếp hạng trang tính này.'),
  }),

  'tables-columns-missing': ({ sheet, columns }) => ({
    headline: columns.length === 1 ? `Trang tính ${sheetNamed(sheet)} không có cột “${columns.join()}”.` : `Trang tính ${sheetNamed(sheet)} thiếu ${number.format(columns.length)} cột của kiểu bảng.`,
    details: `${NOTHING} Kiểu bảng tự chọn cần ${columns.map((column) => `“${column}”`).join(', ')}: đã xóa, đổi tên, hoặc có nhiều cột cùng tên. Hãy đặt lại tên cột, hoặc chọn lại các cột ở “Cách lập bảng”.`,
  }),
  'tables-columns-too-wide': ({ count }) => ({
    headline: `${number.format(count)} cột đã chọn rộng hơn trang giấy.`,
    details: `${NOTHING} Trang giấy chỉ rộng 155 mm. Hãy bớt cột, hoặc chọn cỡ chữ nhỏ hơn ở “Cách lập bảng”.`,
  }),
  'tables-heading-repeated': ({ heading }) => ({
    headline: `Có hai cột cùng tên “${heading}”.`,
    details: `${NOTHING} Bảng của Excel không cho như vậy. Hãy đặt tên cột khác, hoặc chọn ô thường ở “Cách lập bảng”.`,
  }),
  'tables-rows-hidden': ({ area }) => ({
    headline: `Bảng ở ${area} có dòng đang ẩn hoặc bị lọc.`,
    details: `${NOTHING} Hãy hiện lại mọi dòng rồi bấm lại.`,
  }),
  'tables-edited': ({ areas }) => ({
    headline: `${number.format(areas.length)} bảng đã được sửa tay. Vẫn cập nhật?`,
    details: `${some(areas)}: nếu cập nhật, các sửa đổi trong bảng sẽ mất. ${NOTHING}`,
  }),
  'tables-sheet-active': ({ sheet, source }) => ({
    headline: `Trang tính ${sheetNamed(sheet)} có bảng do XepHang lập.`,
    details: `${NOTHING} Bảng lấy từ trang tính ${sheetNamed(source)}: hãy mở trang tính đó rồi bấm lại để cập nhật bảng.`,
  }),
  'tables-select-cell': ({ source }) => ({
    headline: `Không đặt được bảng trên trang tính có điểm ${sheetNamed(source)}.`,
    details: `${NOTHING} Nếu đặt ở đó, lần sau bảng sẽ bị đọc nhầm là điểm. Hãy mở trang tính cần đặt bảng, chọn ô đầu tiên rồi bấm lại.`,
  }),
  'tables-cells-taken': ({ area, by }) => ({
    headline: `Bảng cần vùng ${area}, nhưng vùng này không trống.`,
    details: `${NOTHING} ${by} có nội dung hoặc định dạng. Hãy chọn ô khác, hoặc xóa cả nội dung và định dạng ở đó.`,
  }),
  'tables-cells-hidden': ({ area }) => ({
    headline: `Vùng ${area} có dòng hoặc cột đang ẩn.`,
    details: `${NOTHING} Hãy bỏ ẩn, hoặc chọn ô khác.`,
  }),
  'tables-beyond-sheet': ({ rowCount, columnCount }) => ({
    headline: 'Từ ô đang chọn không đủ chỗ cho bảng.',
    details: `${NOTHING} Bảng cần ${number.format(rowCount)} dòng và ${number.format(columnCount)} cột. Hãy chọn ô khác.`,
  }),
  'tables-rows-beside': ({ cells }) => ({
    headline: 'Bảng sẽ ngắn lại, nhưng bên cạnh còn có nội dung.',
    details: `${NOTHING} Cạnh các dòng sẽ bỏ có nội dung ở ${some(cells)}. Hãy chuyển nội dung đó đi rồi bấm lại.`,
  }),
  'tables-functions-too-many': ({ units, limit }) => ({
    headline: `Bảng ${number.format(units)} đơn vị quá dài để ghi hàm XepHang.`,
    details: `${NOTHING} Hàm chỉ dùng cho bảng đến ${number.format(limit)} dòng. Hãy chọn ghi giá trị.`,
  }),

  'functions-not-here': () => ({
    headline: 'Phiên bản Excel này không chạy được hàm tùy chỉnh.',
    details: `${NOTHING} Hãy chọn ghi giá trị, hoặc công thức của Excel.`,
  }),
  'formulas-too-many': ({ units, limit }) => ({
    headline: `${number.format(units)} đơn vị là quá nhiều để ghi công thức của Excel.`,
    details: `${NOTHING} Công thức chỉ dùng cho bảng đến ${number.format(limit)} dòng. Hãy chọn ghi giá trị, hoặc hàm XepHang.`,
  }),
  'formulas-need-decimals': () => ({
    headline: 'Công thức của Excel cần số chữ số thập phân.',
    details: `${NOTHING} Hãy chọn từ 0 đến 10 chữ số thập phân công bố, thay cho “Tất cả”.`,
  }),
  'score-differs-from-cell': ({ cell, unit }) => ({
    headline: `${cell}: công thức không thấy được điểm bạn đã chọn.`,
    details: `${NOTHING} Điểm của “${unit}” được chọn đọc khác với ô. Hãy sửa ô đó, hoặc chọn ghi giá trị.`,
  }),
  'score-is-held-as-text': ({ cell, unit }) => ({
    headline: `${cell}: điểm là văn bản, công thức không đọc được.`,
    details: `${NOTHING} Hãy nhập lại điểm của “${unit}” thành số, hoặc chọn ghi giá trị.`,
  }),
  'number-among-scores': ({ cell, group }) => ({
    headline: `${cell}: công thức sẽ coi số này là điểm.`,
    details: `${NOTHING} Số này nằm giữa các điểm của nhóm “${group}” mà không thuộc đơn vị nào. Hãy chọn ghi giá trị, hoặc thêm cột nhóm.`,
  }),
  'group-is-error': ({ cell }) => ({
    headline: `${cell}: tên nhóm là một lỗi.`,
    details: `${NOTHING} Công thức không so được lỗi. Hãy sửa ô đó, hoặc chọn ghi giá trị.`,
  }),
  'group-written-differently': ({ cell, group }) => ({
    headline: `${cell}: tên nhóm “${group}” được viết khác nhau.`,
    details: `${NOTHING} Công thức sẽ tách nhóm đó. Hãy viết tên nhóm thống nhất ở mọi dòng, hoặc chọn ghi giá trị.`,
  }),
  'functions-unfinished': () => ({
    headline: 'Excel còn đang tính các hàm.',
    details: `${NOTHING} Hãy đợi đến khi không còn ô nào hiện #BUSY! rồi bấm lại.`,
  }),
  'no-functions-to-replace': () => 'Tệp này không có ô nào dùng hàm XEPHANG.',

  'text-no-table': () => ({
    headline: 'Không thấy bảng nào trong văn bản vừa dán.',
    details: `${NOTHING} Hãy sao chép cả bảng trong Word, kể cả dòng tiêu đề, rồi dán lại.`,
  }),
  'no-pasted-text': ({ sheet }) => ({
    headline: `Trang tính ${sheetNamed(sheet)} không có văn bản dán để tách.`,
    details: `${NOTHING} Hãy mở trang tính có bảng được dán vào một cột rồi bấm lại.`,
  }),

  'nothing-to-restore': () => 'Không có gì để khôi phục trong tệp này.',
  'restore-unmarked': ({ areas, cells, count }) => ({
    headline: 'Tệp không còn dấu cho biết lần ghi gần nhất nằm ở đâu. Vẫn khôi phục?',
    details: `Theo bản lưu thì đã ghi ở ${some(areas)}${count === 0 ? '' : ` (${number.format(count)} ô nay đã khác: ${some(cells, count)})`}. Hãy xem các ô đó, và chỉ xác nhận nếu đúng là XepHang đã ghi. Chưa khôi phục gì.`,
  }),
  'cells-changed-since': ({ cells, count }) => ({
    headline: `${number.format(count)} ô đã được sửa sau khi XepHang ghi. Khôi phục cả ${count === 1 ? 'ô đó' : 'các ô đó'}?`,
    details: `${some(cells, count)}: nếu khôi phục, các sửa đổi đó sẽ mất. Chưa khôi phục gì.`,
  }),
  'tables-changed-since': ({ sheets }) => ({
    headline: sheets.length === 1 ? `Trang tính ${sheetsNamed(sheets)} đã được sửa. Vẫn khôi phục?` : `${number.format(sheets.length)} trang tính đã được sửa. Vẫn khôi phục?`,
    details: `Nếu khôi phục, những gì đã sửa ở ${sheetsNamed(sheets)} sau khi chèn bảng sẽ mất, cả trang tính nếu do XepHang thêm. Chưa khôi phục gì.`,
  }),
  'restore-gone': ({ what, sheet, older }) => ({
    headline: gone[what](sheet),
    details: joined('Lần ghi gần nhất không còn gì để khôi phục.', olderRun({ older })),
  }),
  'restore-unsure': ({ because, sheet, cells, older }) => {
    const { headline, details } = unsure[because](sheet, cells);
    return { headline, details: joined(UNCHANGED, details, olderRun({ older })) };
  },
  'restore-damaged': ({ older }) => ({
    headline: 'Bản lưu của lần ghi gần nhất đã hỏng nên không khôi phục được.',
    details: joined(UNCHANGED, olderRun({ older })),
  }),
  'restore-not-needed': ({ older }) => ({
    headline: 'Lần ghi gần nhất không để lại gì để khôi phục.',
    details: joined('Không ô nào bị thay đổi.', olderRun({ older })),
  }),
  busy: () => ({ headline: 'XepHang đang làm việc.', details: 'Hãy đợi xong rồi bấm lại.' }),
};
