import type { Labels, Sentences } from './catalogue';
import { failures } from './failures/vi';
import { number } from './numbers/vi';
import { outcomes } from './outcomes/vi';
import { paneLabels } from './pane/vi';
import { problems } from './problems/vi';
import { refusals } from './refusals/vi';
import { remarks } from './remarks/vi';
import { choiceText, wayText } from './ways/vi';

export const sentences: Sentences = { ...problems, ...remarks, ...refusals, ...outcomes, ...failures };

export const labels: Labels = {
  ...paneLabels,
  title: 'XepHang',
  found: 'Đã nhận ra trên trang tính',
  unitColumn: 'Cột tên đơn vị',
  scoreColumn: 'Cột điểm',
  groupColumn: 'Cột nhóm',
  noGroupColumn: 'Không có',
  rankColumn: 'Cột xếp hạng',
  newColumn: 'cột mới bên cạnh bảng',
  groups: 'Nhóm',
  oneGroup: 'Một nhóm',
  options: 'Tùy chọn',
  functionsNote:
    'Đồng nghiệp không cài XepHang vẫn thấy thứ hạng đã tính, nhưng khi họ sửa điểm hoặc tính lại, ô sẽ hiện #NAME?. Trước khi gửi tệp, hãy bấm “Thay hàm bằng giá trị”.',
  functionsMissing: 'Phiên bản Excel này không chạy được hàm tùy chỉnh, nên chỉ ghi được giá trị hoặc công thức của Excel.',
  replaceFunctions: 'Thay hàm bằng giá trị',
  compute: 'Tính xếp hạng',
  restore: 'Khôi phục',
  readAgain: 'Đọc lại trang tính',
  copyReport: 'Sao chép kết quả',
  copied: 'Đã sao chép kết quả.',
  notCopied: 'Trình duyệt không cho sao chép: hãy bấm lại nút này bằng chuột hoặc phím Enter.',
  overwrite: 'Ghi đè',
  writeBeside: 'Ghi cột mới',
  restoreAnyway: 'Vẫn khôi phục',
  keepChanged: 'Giữ các ô đó',
  cancel: 'Hủy',
  moreProblems: (count) => `… và ${number.format(count)} vấn đề nữa`,
  reading: 'Đang đọc bảng…',
  writing: 'Đang ghi thứ hạng…',
  unit: 'Tên đơn vị',
  score: 'Điểm',
  rank: 'Xếp hạng',
  way: wayText,
  waysOut: 'Cách xử lý',
  choices: 'Đã chọn cho trang tính này',
  choice: choiceText,
  takeBack: 'Bỏ lựa chọn',
  tables: {
    insert: 'Chèn bảng',
    rankFirst: 'Chưa xếp hạng được nên chưa lập được bảng: xem thẻ ở trên.',
    heading: 'Bảng cho quyết định',
    atCell: (sheet) => `Chèn bảng của trang tính ${sheet} vào ô đang chọn`,
    overwrite: 'Cập nhật, bỏ các sửa đổi',
    makeNew: 'Lập bảng mới',
  },
};
