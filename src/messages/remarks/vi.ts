import type { RemarkCode, Sentences } from '../catalogue';
import { number } from '../numbers/vi';
import { choiceText } from '../ways/vi';

/** What was chosen once and does not fit the sheet, or not the file. */
export const remarks: Pick<Sentences, RemarkCode> = {
  'choice-forgotten': ({ choice, column }) => ({
    headline: 'Một lựa chọn đã lưu không còn khớp với trang tính này.',
    details: `“${choiceText(choice, column)}” không được dùng và sẽ bị bỏ. Nếu cần, hãy chọn lại.`,
  }),
  'setting-unfit': ({ choice, column }) => ({
    headline: 'Một thiết đặt không khớp với trang tính này.',
    details: `“${choiceText(choice, column)}” không được dùng.`,
  }),
  'choices-unread': ({ count }) => ({
    headline: `${number.format(count)} phần trong các lựa chọn đã lưu của tệp bị hỏng.`,
    details: 'Phần hỏng đã bị bỏ qua. Nếu được hỏi, hãy chọn lại.',
  }),
  'choices-full': ({ limit }) => ({
    headline: `Chưa dùng lựa chọn này: đã lưu đủ ${number.format(limit)} lựa chọn.`,
    details: 'Mỗi trang tính không lưu được nhiều hơn. Hãy bỏ bớt lựa chọn, hoặc sửa ngay trong các ô.',
  }),
  'chosen-score-unlike': ({ column, header }) => ({
    headline: `Cột ${column} “${header}” không giống cột điểm.`,
    details: 'Cột này được chọn để xếp hạng. Hãy kiểm tra, hoặc chọn cột khác.',
  }),
  'columns-not-looked-at': ({ last, end }) => ({
    headline: `XepHang chỉ xem đến cột ${last}.`,
    details: `Trang tính này có dữ liệu đến cột ${end}. Nếu bảng điểm nằm sau cột ${last}, hãy chuyển bảng sang trái hoặc sang trang tính khác.`,
  }),
  'setting-invalid': ({ key, value }) => ({
    headline: `Thiết đặt “${key}” trong tệp không dùng được.`,
    details: `Giá trị “${value}” không hợp lệ nên đã bị bỏ qua. Hãy chọn lại.`,
  }),
};
