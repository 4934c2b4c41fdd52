import type { FailureCode, FailureParameters, Said, Sentences } from '../catalogue';
import { joined } from '../names';

/** What became of the cells, where they may not be as before: it stands in the headline. */
const LEFT_BEHIND: Readonly<Record<FailureParameters['undone'], string>> = { 'nothing-written': '', 'put-back': '', 'not-put-back': 'Chưa trả lại được các ô.', 'not-known': 'Có thể đã ghi vào ô.' };

function afterFailure(undone: FailureParameters['undone']): string {
  switch (undone) {
    case 'nothing-written':
      return 'Bảng tính chưa bị thay đổi.';
    case 'put-back':
      return 'Mọi ô đã được trả lại như cũ.';
    case 'not-put-back':
      return 'Chưa trả lại được các ô đã ghi: hãy bấm Khôi phục, hoặc Hoàn tác (Ctrl+Z) trong Excel.';
    case 'not-known':
      return 'Chưa biết đã ghi được ô nào chưa: khi Excel trả lời được, hãy bấm Khôi phục, XepHang sẽ xem và chỉ trả lại những ô đã ghi.';
  }
}

function failure(what: string, next: string): (values: Pick<FailureParameters, 'undone'>) => Exclude<Said, string> {
  return ({ undone }) => ({ headline: joined(what, LEFT_BEHIND[undone]), details: joined(afterFailure(undone), next) });
}

/** A failure of which Excel's own code tells more. */
function coded(what: string, next: string): (values: FailureParameters) => Said {
  return ({ undone, excelCode }) => {
    const { headline, details } = failure(what, next)({ undone });
    return { headline, details: joined(details, excelCode === '' ? '' : `Mã của Excel: ${excelCode}.`) };
  };
}

/** Excel refused, or was stopped. */
export const failures: Pick<Sentences, FailureCode> = {
  cancelled: failure('Đã dừng theo yêu cầu.', ''),
  'failure-cell-edit-mode': failure('Một ô đang được nhập dở.', 'Hãy nhấn Enter hoặc Esc rồi bấm lại.'),
  'failure-protected': failure('Excel không cho ghi vào vùng được bảo vệ.', 'Hãy bỏ bảo vệ trang tính rồi bấm lại.'),
  'failure-sheet-gone': failure('Trang tính đã bị xóa hoặc thay thế giữa chừng.', 'Hãy mở lại trang tính rồi bấm lại.'),
  'failure-too-large': failure('Dữ liệu lớn hơn mức Excel nhận trong một lần.', 'Hãy chia bảng ra nhiều trang tính.'),
  'failure-aborted': failure('Excel không trả lời hết yêu cầu.', 'Hãy kiểm tra kết nối mạng, đợi một lát rồi bấm lại.'),
  'failure-not-in-this-excel': coded('Phiên bản Excel này thiếu chức năng cần dùng.', 'Cần Excel 2021 trở lên.'),
  'failure-sheet-changed': failure('Dữ liệu bị sửa trong lúc XepHang làm việc.', 'Hãy bấm lại để làm theo dữ liệu mới.'),
  'failure-not-written': failure('Có ô không giữ đúng nội dung đã ghi.', 'Hãy kiểm tra định dạng các ô và xem có ai đang sửa trang tính không, rồi bấm lại.'),
  'failure-no-worksheet': failure('Trang đang mở là biểu đồ hoặc không có ô.', 'Hãy mở trang tính có danh sách đơn vị.'),
  'failure-no-room-beside': failure('Bên phải bảng không còn cột trống.', 'Hãy chuyển bảng sang trái, hoặc xóa trống một cột cạnh bảng rồi bấm lại.'),
  'failure-refused-by-excel': coded('Excel từ chối thao tác.', 'Hãy thử lại; nếu vẫn lỗi thì lưu tệp và mở lại.'),
  'failure-unexpected': coded('Có lỗi ngoài dự kiến.', 'Hãy thử lại; nếu vẫn lỗi thì báo cho người phát triển.'),
};
