import type { UnitKind } from '../../sheet';
import type { ProblemCode, Sentences } from '../catalogue';
import { sheetNamed, some } from '../names';
import { number, score } from '../numbers/vi';

const unitKinds: Readonly<Record<UnitKind, string>> = {
  departments: 'sở, ban, ngành',
  districts: 'huyện, quận, thị xã, thành phố',
  communes: 'xã, phường, đặc khu',
  provinces: 'tỉnh, thành phố',
  ministries: 'bộ',
  schools: 'trường',
  hospitals: 'cơ sở y tế',
};

const NOTHING = 'Chưa ghi gì.';
const PUBLISH_MORE = 'Muốn xếp khác hạng thì tăng số chữ số thập phân công bố rồi tính lại.';

/** What a sheet leaves open, and what is to be looked at on it. */
export const problems: Pick<Sentences, ProblemCode> = {
  'sheet-empty': ({ sheet }) => ({
    headline: `Trang tính ${sheetNamed(sheet)} chưa có dữ liệu.`,
    details: 'Hãy mở trang tính có danh sách đơn vị và điểm rồi bấm lại.',
  }),
  'no-unit-column': ({ sheet }) => ({
    headline: `Không thấy cột tên đơn vị trên trang tính ${sheetNamed(sheet)}.`,
    details: `${NOTHING} Hãy chọn cột đó, hoặc đặt tiêu đề cho cột.`,
  }),
  'no-score-column': ({ sheet }) => ({
    headline: `Không thấy cột điểm trên trang tính ${sheetNamed(sheet)}.`,
    details: `${NOTHING} Hãy chọn cột đó, hoặc đặt tiêu đề cho cột.`,
  }),
  'score-column-ambiguous': ({ cell, candidates }) => ({
    headline: `Xếp hạng theo cột nào? Có ${number.format(candidates.length)} cột có thể là cột điểm.`,
    details: `Từ ô ${cell}: ${candidates.join('; ')}. ${NOTHING}`,
  }),
  'order-doubtful': ({ cell, header }) => ({
    headline: `Cột “${header}”: điểm thấp hay điểm cao xếp trước?`,
    details: `${cell}: theo tên cột, có thể càng ít càng tốt. ${NOTHING}`,
  }),
  'groups-doubtful': ({ sheet, candidates }) => ({
    headline: candidates.length === 1 ? `Xếp hạng riêng theo “${candidates.join()}” hay xếp chung?` : 'Xếp hạng riêng theo nhóm hay xếp chung?',
    details: `Trang tính ${sheetNamed(sheet)} có thể chia nhóm theo ${candidates.join('; ')}. ${NOTHING}`,
  }),
  'tables-stacked': ({ cell }) => ({
    headline: `${cell}: dòng tiêu đề lặp lại. Mỗi bảng là một nhóm?`,
    details: `Trước dòng này có dòng trống. ${NOTHING}`,
  }),
  'group-blank': ({ cell, unit, count }) => ({
    headline: count === 1 ? `${cell}: “${unit}” chưa có tên nhóm. Xếp vào đâu?` : `${cell}: ${number.format(count)} đơn vị chưa có tên nhóm. Xếp vào đâu?`,
    details: `“${unit}”${count === 1 ? '' : ` và ${number.format(count - 1)} đơn vị khác`} chưa có tên nhóm, trong khi các đơn vị còn lại có. ${NOTHING}`,
  }),
  'rows-doubtful': ({ sheet, rows }) => ({
    headline: rows.length === 1 ? `Có xếp hạng “${rows.join()}” không?` : `Có xếp hạng ${number.format(rows.length)} dòng chưa rõ là đơn vị không?`,
    details: `Trang tính ${sheetNamed(sheet)}: ${some(rows)} có thể là dòng tổng, dòng trung bình hoặc chỉ tiêu. ${NOTHING}`,
  }),
  'scores-of-two-scales': ({ cell, text, count }) => ({
    headline: count === 1 ? `${cell}: “${text}” theo thang điểm khác. Quy đổi?` : `${cell}: ${number.format(count)} điểm theo thang điểm khác. Quy đổi?`,
    details: `“${text}”${count === 1 ? '' : ` và ${number.format(count - 1)} điểm khác`} theo thang điểm khác với phần còn lại của cột. ${NOTHING}`,
  }),
  'no-scores': ({ cell }) => ({
    headline: `Cột điểm không có số nào từ ô ${cell} trở xuống.`,
    details: `${NOTHING} Hãy nhập điểm, hoặc chọn cột khác.`,
  }),
  'scores-ambiguous': ({ cell, text, asDecimal, asThousands }) => ({
    headline: `${cell}: “${text}” là ${score.format(asDecimal)} hay ${score.format(asThousands)}?`,
    details: `Các điểm khác trong cột không cho biết cách đọc nào đúng. Cũng có thể nhập lại ô này thành số. ${NOTHING}`,
  }),
  'no-units': ({ cell }) => ({
    headline: `Không có đơn vị nào từ ô ${cell} trở xuống.`,
    details: `${NOTHING} Hãy chọn cột tên đơn vị khác.`,
  }),
  'chosen-column-empty': ({ cell }) => ({
    headline: `Cột đã chọn ở ô ${cell} không có dữ liệu.`,
    details: `${NOTHING} Hãy chọn cột khác.`,
  }),

  'text-in-one-column': ({ cell, units, columnCount }) => ({
    headline: `${number.format(units)} đơn vị được dán vào một cột. Tách thành ${number.format(columnCount)} cột?`,
    details: `${cell}: có tách thì mới xếp hạng được. Hãy xem trước bảng sẽ được tách; văn bản gốc giữ nguyên. ${NOTHING}`,
  }),
  'pasted-line-unclear': ({ cell, text }) => ({
    headline: `${cell}: chưa rõ cách tách “${text}”.`,
    details: 'Cả dòng sẽ được giữ nguyên. Hãy sửa ở đây, hoặc sửa trong bảng sau khi tách.',
  }),

  'score-missing': ({ cell, unit }) => ({
    headline: `${cell}: “${unit}” chưa có điểm.`,
    details: 'Đơn vị này không được xếp hạng. Hãy nhập điểm, nếu có.',
  }),
  'score-is-text': ({ cell, unit, text }) => ({
    headline: `${cell}: “${text}” không phải là số. Hãy sửa ô này.`,
    details: `“${unit}” không được xếp hạng.`,
  }),
  'score-text-ambiguous': ({ cell, unit, text }) => ({
    headline: `${cell}: “${text}” có thể đọc theo hai cách.`,
    details: `“${unit}” không được xếp hạng. Hãy chọn cách đọc, hoặc nhập lại thành số.`,
  }),
  'score-is-circular': ({ cell, unit }) => ({
    headline: `${cell}: công thức điểm tham chiếu chính ô này. Hãy sửa công thức.`,
    details: `Số 0 ở đó không phải là điểm của “${unit}” nên đơn vị này không được xếp hạng.`,
  }),
  'score-is-error': ({ cell, unit, error }) => ({
    headline: `${cell}: ô điểm bị lỗi ${error}. Hãy sửa ô này.`,
    details: `“${unit}” không được xếp hạng.`,
  }),
  'score-is-boolean': ({ cell, unit }) => ({
    headline: `${cell}: ô điểm là TRUE hoặc FALSE. Hãy nhập số.`,
    details: `“${unit}” không được xếp hạng.`,
  }),
  'score-is-date': ({ cell, unit }) => ({
    headline: `${cell}: ô điểm là ngày hoặc giờ. Hãy nhập số.`,
    details: `“${unit}” không được xếp hạng.`,
  }),
  'unit-name-missing': ({ cell }) => ({
    headline: `${cell}: dòng này có điểm nhưng không có tên đơn vị.`,
    details: 'Dòng này không được xếp hạng. Hãy nhập tên.',
  }),
  'unit-duplicate': ({ cell, unit, first }) => ({
    headline: `${cell}: “${unit}” đã có ở ô ${first}.`,
    details: 'Hãy kiểm tra xem có nhập trùng không.',
  }),
  'score-out-of-line': ({ cell, unit, score: value, likely }) => ({
    headline: `${cell}: điểm ${score.format(value)} lệch hẳn các điểm khác.`,
    details: `${likely === null ? '' : `Có phải ${score.format(likely)}? `}“${unit}” vẫn được xếp hạng theo điểm này. Nếu sai, hãy sửa ô rồi tính lại.`,
  }),
  'near-tie': ({ cell, unit, other, otherUnit, decimals, differAt }) => ({
    headline: `${cell}: “${unit}” và “${otherUnit}” chỉ bằng nhau khi làm tròn.`,
    details: `Điểm ở đây và ở ô ${other} bằng nhau đến ${number.format(decimals)} chữ số thập phân, khác ở chữ số thứ ${number.format(differAt)}, nên hai đơn vị đồng hạng. ${PUBLISH_MORE}`,
  }),
  'near-ties-more': ({ cell, count }) => ({
    headline: `${cell}: còn ${number.format(count)} mức điểm chỉ bằng nhau khi làm tròn.`,
    details: `Đây là ô đầu tiên. ${PUBLISH_MORE}`,
  }),
  'numbering-restarts': ({ cell }) => ({
    headline: `${cell}: số thứ tự bắt đầu lại từ 1. Có phải nhóm mới?`,
    details: `Ở đó không có dòng tên nhóm. ${NOTHING}`,
  }),
  'names-misread': ({ cell, unit }) => ({
    headline: `${cell}: tên “${unit}” bị sai bảng mã.`,
    details: 'Tệp UTF-8 đã được mở bằng bảng mã khác. Thứ hạng không bị ảnh hưởng; hãy mở lại tệp bằng UTF-8 trước khi in.',
  }),
  'names-legacy-encoding': ({ cell, unit }) => ({
    headline: `${cell}: tên “${unit}” gõ bằng bảng mã cũ.`,
    details: 'Tên gõ bằng TCVN3 hoặc VNI không đối chiếu được với tên khác. Hãy chuyển cột tên sang Unicode rồi tính lại.',
  }),
  'groups-by-name': ({ cell, kinds }) => ({
    headline: `Có ${number.format(kinds.length)} loại đơn vị. Xếp hạng riêng từng loại?`,
    details: `Bảng từ ô ${cell} không chia nhóm. Theo tên đơn vị thì có: ${kinds.map((kind) => `${kind.kind === 'named' ? `“${kind.name}”` : unitKinds[kind.kind]}: ${number.format(kind.count)}`).join('; ')}. ${NOTHING}`,
  }),
  'group-empty': ({ cell, group }) => ({
    headline: `${cell}: nhóm “${group}” chưa có đơn vị nào.`,
    details: 'Nhóm này không có gì để xếp hạng. Nếu thiếu, hãy nhập các đơn vị rồi tính lại.',
  }),
  'group-not-ranked': ({ cell, group, count }) => ({
    headline: `${cell}: nhóm “${group}” ghi là không xếp hạng.`,
    details: `${number.format(count)} đơn vị của nhóm không có thứ hạng.`,
  }),
  'rows-hidden': ({ cell, count, filtered }) => ({
    headline: `${cell}: ${number.format(count)} đơn vị nằm ở dòng đang ẩn${filtered ? ' do bộ lọc' : ''}.`,
    details: `Đây là ô đầu tiên. ${count === 1 ? 'Đơn vị này' : 'Các đơn vị này'} vẫn được xếp hạng như mọi đơn vị khác.`,
  }),
};
