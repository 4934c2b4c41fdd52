import type { UnitKind } from '../sheet';
import type { FailureParameters, Labels, Sentences, SplitReason } from './catalogue';
import { paneLabels } from './pane/vi';
import { choiceText, wayText } from './ways/vi';
import { gone, olderRun, unsure } from './restoring/vi';

const number = new Intl.NumberFormat('vi-VN');

/** A score with all its decimals and no sign for thousands, which could be taken for the decimal sign. */
const score = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10, useGrouping: false });

const unitKinds: Readonly<Record<UnitKind, string>> = {
  departments: 'sở, ban, ngành',
  districts: 'huyện, quận, thị xã, thành phố',
  communes: 'xã, phường, đặc khu',
  provinces: 'tỉnh, thành phố',
  ministries: 'bộ',
  schools: 'trường',
  hospitals: 'cơ sở y tế',
};

const splitReasons: Readonly<Record<SplitReason, string>> = {
  'columns-taken': 'vì các cột bên phải không trống',
  'rows-hidden': 'vì trang này có dòng đang ẩn',
  'sheet-protected': 'vì trang này đang được bảo vệ',
  'one-cell': 'vì cả văn bản nằm trong một ô',
  'read-otherwise': 'vì nếu ghi bên cạnh thì bảng sẽ lẫn với văn bản',
};

function afterFailure({ undone }: FailureParameters): string {
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

function excelCode({ excelCode: code }: FailureParameters): string {
  return code === '' ? '' : ` (mã ${code})`;
}

export const sentences: Sentences = {
  'sheet-empty': ({ sheet }) => `Trang ${sheet} chưa có dữ liệu: hãy mở trang có danh sách đơn vị và điểm rồi bấm lại.`,
  'no-unit-column': ({ sheet }) => `Không tìm thấy cột tên đơn vị trên trang ${sheet}: hãy chọn cột đó trong bảng XepHang.`,
  'no-score-column': ({ sheet }) => `Không tìm thấy cột điểm trên trang ${sheet}: hãy chọn cột đó trong bảng XepHang.`,
  'score-column-ambiguous': ({ cell, candidates }) =>
    `Có nhiều cột có thể là cột điểm (${candidates.join('; ')}), bắt đầu từ ô ${cell}: hãy chọn cột dùng để xếp hạng.`,
  'order-doubtful': ({ cell, header }) =>
    `${cell}: ở cột «${header}» có thể càng ít càng tốt: hãy chọn thấp nhất xếp trước hay cao nhất xếp trước; hiện chưa ghi gì.`,
  'groups-doubtful': ({ candidates }) => `Có thể xếp hạng riêng theo ${candidates.join('; ')}, hoặc xếp chung tất cả: hãy chọn một cách; hiện chưa ghi gì.`,
  'tables-stacked': ({ cell }) => `${cell}: dòng tiêu đề lặp lại sau một dòng trống: hãy chọn xếp hạng riêng từng bảng hay xếp chung; hiện chưa ghi gì.`,
  'group-blank': ({ cell, unit, count }) =>
    `${cell}: «${unit}»${count > 1 ? ` và ${number.format(count - 1)} đơn vị khác` : ''} chưa có tên nhóm trong khi các đơn vị khác có: hãy chọn coi là cùng nhóm với dòng trên, là nhóm riêng, hay không xếp hạng; hiện chưa ghi gì.`,
  'rows-doubtful': ({ cell, rows }) =>
    `${cell}: chưa rõ ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''} là đơn vị hay là dòng tổng hợp, chỉ tiêu: hãy chọn xếp hạng hay bỏ qua; hiện chưa ghi gì.`,
  'scores-of-two-scales': ({ cell, text, count }) =>
    `${cell}: «${text}»${count > 1 ? ` và ${number.format(count - 1)} điểm khác` : ''} theo thang điểm khác với các điểm còn lại: hãy chọn quy về cùng một thang hay không xếp hạng những điểm đó; hiện chưa ghi gì.`,
  'no-scores': ({ cell }) => `Cột điểm từ ô ${cell} trở xuống không có điểm nào là số: hãy nhập điểm hoặc chọn cột khác.`,
  'scores-ambiguous': ({ cell, text, asDecimal, asThousands }) =>
    `${cell}: «${text}» có thể là ${score.format(asDecimal)} hoặc ${score.format(asThousands)}, và các điểm khác trong cột không cho biết cách nào đúng: hãy chọn một cách trong bảng XepHang, hoặc nhập lại ô này thành số rồi bấm lại.`,
  'no-units': ({ cell }) => `Không có đơn vị nào từ ô ${cell} trở xuống: hãy chọn cột tên đơn vị khác.`,
  'chosen-column-empty': ({ cell }) => `Cột đã chọn ở ô ${cell} không có dữ liệu: hãy chọn cột khác.`,

  'text-in-one-column': ({ cell, units, columnCount }) =>
    `${cell}: bảng ${number.format(units)} đơn vị được dán vào một cột nên chưa xếp hạng được: hãy xem trước rồi bấm «Tách thành ${number.format(columnCount)} cột».`,
  'pasted-line-unclear': ({ cell, text }) => `${cell}: không tách được rõ «${text}» nên sẽ giữ nguyên cả dòng; hãy sửa dòng này, hoặc sửa trong bảng sau khi tách.`,

  'score-missing': ({ cell, unit }) => `${cell}: «${unit}» chưa có điểm nên không được xếp hạng; nhập điểm rồi tính lại nếu cần.`,
  'score-is-text': ({ cell, unit, text }) =>
    `${cell}: «${text}» của «${unit}» không phải là điểm nên đơn vị này không được xếp hạng; hãy sửa thành số rồi tính lại.`,
  'score-text-ambiguous': ({ cell, unit, text }) =>
    `${cell}: «${text}» của «${unit}» có thể đọc theo hai cách nên đơn vị này không được xếp hạng; hãy nhập lại thành số.`,
  'score-is-error': ({ cell, unit, error }) =>
    `${cell}: điểm của «${unit}» là lỗi ${error} nên đơn vị này không được xếp hạng; hãy sửa công thức rồi tính lại.`,
  'score-is-circular': ({ cell, unit }) =>
    `${cell}: công thức điểm của «${unit}» tham chiếu chính ô này (vòng lặp) nên số 0 ở đó không phải là điểm và đơn vị không được xếp hạng; hãy sửa công thức rồi tính lại.`,
  'score-is-boolean': ({ cell, unit }) =>
    `${cell}: điểm của «${unit}» là giá trị đúng/sai nên đơn vị này không được xếp hạng; hãy nhập số.`,
  'score-is-date': ({ cell, unit }) => `${cell}: điểm của «${unit}» là ngày hoặc giờ nên đơn vị này không được xếp hạng; hãy nhập lại thành số.`,
  'unit-name-missing': ({ cell }) => `${cell}: dòng này có điểm nhưng không có tên đơn vị nên không được xếp hạng; hãy nhập tên.`,
  'unit-duplicate': ({ cell, unit, first }) => `${cell}: «${unit}» đã có ở ô ${first}; hãy kiểm tra xem có nhập trùng không.`,
  'score-out-of-line': ({ cell, unit, score: value, likely }) =>
    `${cell}: điểm ${score.format(value)} của «${unit}» lệch hẳn so với các điểm khác${likely === null ? '' : `, có thể là ${score.format(likely)}`}; điểm vẫn được giữ nguyên, hãy kiểm tra và tính lại nếu sửa.`,
  'near-tie': ({ cell, unit, other, otherUnit, decimals, differAt }) =>
    `${cell}: «${unit}» và «${otherUnit}» (${other}) bằng nhau khi làm tròn ${number.format(decimals)} chữ số thập phân, khác ở chữ số thứ ${number.format(differAt)}, nên được xếp đồng hạng; muốn xếp khác hạng thì tăng số chữ số thập phân công bố rồi tính lại.`,
  'near-ties-more': ({ cell, count }) =>
    `${cell}: còn ${number.format(count)} mức điểm nữa, từ ô này, có các đơn vị chỉ bằng nhau sau khi làm tròn; muốn xếp khác hạng thì tăng số chữ số thập phân công bố rồi tính lại.`,
  'numbering-restarts': ({ cell }) =>
    `${cell}: số thứ tự bắt đầu lại từ 1 mà không có dòng tên nhóm: hãy chọn chia nhóm theo số thứ tự hay xếp chung một nhóm; hiện chưa ghi gì.`,
  'names-misread': ({ cell, unit }) => `${cell}: tên «${unit}» bị sai bảng mã khi mở tệp (UTF-8 đọc nhầm); thứ hạng không bị ảnh hưởng, hãy mở lại tệp với bảng mã UTF-8 trước khi in.`,
  'names-legacy-encoding': ({ cell, unit }) =>
    `${cell}: tên «${unit}» gõ bằng bảng mã cũ (TCVN3 hoặc VNI) nên không đối chiếu được với tên khác; hãy chuyển cột tên sang Unicode rồi tính lại.`,
  'groups-by-name': ({ cell, kinds }) =>
    `${cell}: bảng không chia nhóm nhưng tên đơn vị thuộc ${number.format(kinds.length)} loại (${kinds.map((kind) => `${kind.kind === 'named' ? `«${kind.name}»` : unitKinds[kind.kind]}: ${number.format(kind.count)}`).join('; ')}): hãy chọn xếp riêng từng loại hay xếp chung; hiện chưa ghi gì.`,
  'group-empty': ({ cell, group }) => `${cell}: nhóm «${group}» chưa có đơn vị nào nên không có gì để xếp hạng; nếu thiếu, hãy nhập các đơn vị rồi tính lại.`,
  'group-not-ranked': ({ cell, group, count }) =>
    `${cell}: nhóm «${group}» ghi là không xếp hạng nên ${number.format(count)} đơn vị của nhóm không có thứ hạng; nếu cần xếp hạng, hãy chọn như vậy trong bảng XepHang.`,
  'rows-hidden': ({ cell, count, filtered }) =>
    `${cell}: ${number.format(count)} đơn vị nằm ở dòng đang ẩn${filtered ? ' do bộ lọc' : ''}, bắt đầu từ ô này; các đơn vị đó vẫn được xếp hạng như mọi đơn vị khác.`,
  'choice-forgotten': ({ choice, column }) => `Lựa chọn đã lưu «${choiceText(choice, column)}» không còn khớp với trang này nên không được dùng và sẽ bị bỏ; nếu cần, hãy chọn lại.`,
  'setting-unfit': ({ choice, column }) => `Thiết đặt «${choiceText(choice, column)}» không khớp với trang này nên không được dùng.`,
  'choices-unread': ({ count }) => `Có ${number.format(count)} phần trong các lựa chọn đã lưu của tệp bị hỏng nên đã bỏ qua; hãy chọn lại nếu được hỏi.`,
  'choices-full': ({ limit }) => `Đã lưu quá nhiều lựa chọn (tối đa ${number.format(limit)} cho một trang) nên lựa chọn này chưa được dùng: hãy bỏ bớt, hoặc sửa ngay trong bảng.`,
  'chosen-score-unlike': ({ column, header }) => `Cột ${column} «${header}» được chọn để xếp hạng nhưng không giống cột điểm: hãy kiểm tra hoặc chọn cột khác.`,
  'columns-not-looked-at': ({ last, end }) => `Trang này có dữ liệu đến cột ${end} nhưng XepHang chỉ xem đến cột ${last}: nếu bảng điểm nằm xa hơn, hãy chuyển bảng sang trái hoặc sang trang khác.`,
  'setting-invalid': ({ key, value }) => `Thiết đặt ${key} trong tệp có giá trị «${value}» không dùng được nên đã bỏ qua; hãy chọn lại trong bảng XepHang.`,

  'sheet-protected': ({ sheet }) => `Trang ${sheet} đang được bảo vệ nên chưa thay đổi gì: vào Xem lại > Bỏ bảo vệ trang tính rồi bấm lại.`,
  'rows-hidden-many': ({ sheet, count }) =>
    `Trang ${sheet} có ${number.format(count)} dòng đang ẩn, quá nhiều để ghi từng dòng, nên chưa ghi gì: ` +
    'vào Dữ liệu > Xóa bộ lọc hoặc bỏ ẩn các dòng rồi bấm lại.',
  'rank-column-merged': ({ area }) => `Cột xếp hạng có ô gộp ở ${area} nên chưa ghi gì: hãy bỏ gộp ô rồi bấm lại.`,
  'rank-column-spills': ({ area }) => `Cột xếp hạng ở ${area} do một công thức mảng tạo ra nên chưa ghi gì: hãy xóa công thức đó rồi bấm lại.`,
  'rank-column-exists': ({ area, header, agree, of }) =>
    `Trang đã có ${header === '' ? 'cột thứ hạng không tiêu đề' : `cột «${header}»`} ở ${area}${of === 0 ? '' : `, ${number.format(agree)} trong ${number.format(of)} thứ hạng ở đó đúng`}: hãy chọn ghi đè, ghi vào cột mới bên cạnh, hoặc thôi; hiện chưa ghi gì.`,
  'tables-columns-missing': ({ sheet, columns }) =>
    `Trang ${sheet} không có cột ${columns.map((column) => `«${column}»`).join(', ')} mà kiểu bảng tự chọn cần (đã xóa, đổi tên, hoặc có nhiều cột cùng tên) nên chưa ghi gì: hãy đặt lại tên cột, hoặc chọn lại các cột ở «Cách lập bảng».`,
  'tables-columns-too-wide': ({ count }) => `${number.format(count)} cột đã chọn không đủ chỗ trong bề rộng 155 mm của trang giấy nên chưa ghi gì: hãy bớt cột, hoặc chọn cỡ chữ nhỏ hơn ở «Cách lập bảng».`,
  'tables-heading-repeated': ({ heading }) => `Bảng của Excel không được có hai cột cùng tên «${heading}» nên chưa ghi gì: hãy đặt tên cột khác, hoặc chọn ô thường ở «Cách lập bảng».`,
  'tables-rows-hidden': ({ area }) => `Bảng ở ${area} có dòng đang ẩn hoặc bị lọc nên chưa ghi gì: hãy hiện lại mọi dòng rồi bấm lại.`,
  'tables-edited': ({ areas }) => `Bảng ở ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''} đã được sửa tay sau khi lập: hãy chọn cập nhật (các sửa đổi trong bảng sẽ mất), lập bảng mới, hoặc thôi; hiện chưa ghi gì.`,
  'tables-restored': ({ count }) => `Đã trả lại ${number.format(count)} bảng như trước khi cập nhật.`,
  'rank-columns-exist': ({ areas, agree, of }) =>
    `Đã có cột xếp hạng ở ${number.format(areas.length)} trang (${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''})${of === 0 ? '' : `, ${number.format(agree)} trong ${number.format(of)} thứ hạng ở đó đúng`}: hãy chọn ghi đè, ghi vào cột mới bên cạnh, hoặc thôi, một lần cho tất cả; hiện chưa ghi gì.`,
  'no-sheet-to-rank': ({ leftAlone }) =>
    `Không trang nào của sổ (${leftAlone.slice(0, 5).join(', ')}${leftAlone.length > 5 ? ', …' : ''}) có bảng điểm với dòng tiêu đề nên chưa ghi gì: hãy thêm dòng tiêu đề cho bảng, hoặc chọn chỉ xếp hạng trang này.`,
  'structure-protected': () => 'Cấu trúc của tệp đang được bảo vệ nên không thêm hay xóa được trang, chưa thay đổi gì: vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ rồi bấm lại.',
  'tables-sheet-active': ({ sheet, source }) => `Trang ${sheet} là bảng do XepHang lập từ trang ${source}: hãy mở trang ${source} rồi bấm lại để cập nhật bảng.`,
  'tables-select-cell': ({ source }) => `Bảng không đặt trên trang ${source}, vì lần sau sẽ bị đọc nhầm là điểm; chưa ghi gì: hãy mở trang cần đặt bảng, chọn ô đầu tiên rồi bấm lại.`,
  'tables-cells-taken': ({ area, by }) => `Bảng cần vùng trống ${area}, nhưng ${by} đã có nội dung hoặc định dạng nên chưa ghi gì: hãy chọn ô khác, hoặc xóa cả nội dung và định dạng của vùng đó.`,
  'tables-cells-hidden': ({ area }) => `Vùng ${area} có dòng hoặc cột đang ẩn nên chưa ghi gì: hãy bỏ ẩn, hoặc chọn ô khác.`,
  'tables-beyond-sheet': ({ rowCount, columnCount }) => `Bảng cần ${number.format(rowCount)} dòng và ${number.format(columnCount)} cột, từ ô đang chọn thì không đủ chỗ nên chưa ghi gì: hãy chọn ô khác.`,
  'tables-rows-beside': ({ cells }) => `Bảng sẽ ngắn lại, nhưng bên cạnh các dòng sẽ bỏ còn có nội dung (${cells.slice(0, 5).join(', ')}) nên chưa ghi gì: hãy chuyển nội dung đó đi rồi bấm lại.`,
  'tables-functions-too-many': ({ units, limit }) =>
    `Một bảng có ${number.format(units)} đơn vị, hàm XepHang chỉ được ghi vào bảng đến ${number.format(limit)} dòng nên chưa ghi gì: hãy chọn ghi giá trị.`,
  'functions-not-here': () =>
    'Phiên bản Excel này không chạy được hàm tùy chỉnh nên chưa ghi gì: hãy chọn ghi giá trị hoặc công thức của Excel.',
  'formulas-too-many': ({ units, limit }) =>
    `Có ${number.format(units)} đơn vị, công thức của Excel chỉ được ghi đến ${number.format(limit)} dòng nên chưa ghi gì: hãy chọn ghi giá trị hoặc hàm XepHang.`,
  'formulas-need-decimals': () =>
    'Công thức của Excel cần số chữ số thập phân công bố nên chưa ghi gì: hãy chọn từ 0 đến 10 chữ số thay cho «Tất cả».',
  'score-differs-from-cell': ({ cell, unit }) =>
    `${cell}: điểm của «${unit}» được chọn đọc khác với ô mà công thức chỉ thấy ô nên chưa ghi gì: hãy sửa ô đó hoặc chọn ghi giá trị.`,
  'score-is-held-as-text': ({ cell, unit }) =>
    `${cell}: điểm của «${unit}» là văn bản mà công thức không đọc được nên chưa ghi gì: hãy nhập lại thành số hoặc chọn ghi giá trị.`,
  'number-among-scores': ({ cell, group }) =>
    `${cell}: số này nằm giữa các điểm của nhóm «${group}» mà không thuộc đơn vị nào của nhóm, công thức sẽ tính cả nó nên chưa ghi gì: hãy chọn ghi giá trị hoặc thêm cột nhóm.`,
  'group-is-error': ({ cell }) => `${cell}: tên nhóm là một lỗi mà công thức không so được nên chưa ghi gì: hãy sửa ô đó hoặc chọn ghi giá trị.`,
  'group-written-differently': ({ cell, group }) =>
    `${cell}: tên nhóm «${group}» được viết khác nhau giữa các dòng nên công thức sẽ tách nhóm; chưa ghi gì: hãy viết thống nhất hoặc chọn ghi giá trị.`,
  'functions-unfinished': () => 'Excel còn đang tính các hàm nên chưa ghi gì: hãy đợi đến khi không còn ô nào hiện #BUSY! rồi bấm lại.',
  'no-functions-to-replace': () => 'Tệp này không có ô nào dùng hàm XEPHANG nên không có gì để thay.',
  'text-no-table': () => 'Không thấy bảng nào trong văn bản vừa dán nên chưa ghi gì: hãy sao chép cả bảng trong Word, kể cả dòng tiêu đề, rồi dán lại.',
  'no-pasted-text': ({ sheet }) => `Trang ${sheet} không phải là một cột văn bản dán có thể tách thành bảng nên chưa ghi gì: hãy mở trang có văn bản đó rồi bấm lại.`,
  'nothing-to-restore': () => 'Không có gì để khôi phục trong tệp này.',
  'cells-changed-since': ({ cells, count }) =>
    `${number.format(count)} ô đã được sửa sau khi XepHang ghi (${cells.join(', ')}${count > cells.length ? ', …' : ''}): hãy chọn khôi phục cả các ô đó, sửa đổi sẽ mất, hay giữ các ô đó.`,
  'tables-changed-since': ({ sheets }) =>
    `Trang ${sheets.join(', ')} đã được sửa sau khi chèn bảng: hãy xác nhận nếu vẫn muốn khôi phục, trang đó và các sửa đổi sẽ mất.`,
  'restore-unmarked': ({ areas, cells, count }) =>
    `Tệp không còn dấu cho biết lần ghi gần nhất nằm ở đâu. Theo bản lưu thì đã ghi ở ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}${count === 0 ? '' : ` (${number.format(count)} ô nay đã khác: ${cells.join(', ')}${count > cells.length ? ', …' : ''})`}: hãy xem các ô đó, và xác nhận nếu đúng là XepHang đã ghi và vẫn muốn khôi phục.`,
  'restore-gone': ({ what, sheet, older }) => `${gone[what](sheet)}, nên lần ghi gần nhất không còn gì để khôi phục.${olderRun({ older })}`,
  'restore-unsure': ({ because, sheet, cells, older }) => `${unsure[because](sheet, cells)}; chưa thay đổi gì.${olderRun({ older })}`,
  'restore-damaged': ({ older }) => `Bản lưu của lần ghi gần nhất đã hỏng nên không khôi phục được; chưa thay đổi gì.${olderRun({ older })}`,
  'restore-not-needed': ({ older }) => `Lần ghi gần nhất không để lại gì trên bảng tính nên không phải trả lại ô nào.${olderRun({ older })}`,
  busy: () => 'XepHang đang làm việc: hãy đợi xong rồi bấm lại.',
  cancelled: (p) => `Đã dừng theo yêu cầu. ${afterFailure({ ...p, excelCode: '' })}`,

  'ranks-right': ({ areas, units, groups, notRanked }) =>
    `Thứ hạng đã đúng: ${number.format(units)} đơn vị${groups > 1 ? ` trong ${number.format(groups)} nhóm` : ''} ở ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}; không ghi gì.` +
    (notRanked > 0 ? ` ${number.format(notRanked)} đơn vị không được xếp hạng: xem danh sách vấn đề.` : ''),
  'ranks-written': ({ area, score: column, order, leftOut, firstLeftOut, units, groups, notRanked, firstNotRanked, keptInMemoryOnly, calculating }) =>
    `Đã xếp hạng ${number.format(units)} đơn vị${groups > 1 ? ` trong ${number.format(groups)} nhóm` : ''} theo cột ${column}${order === null ? '' : order === 'ascending' ? ', thấp nhất xếp trước' : ', cao nhất xếp trước'}, ghi ở ${area}.` +
    (leftOut > 0 ? ` ${number.format(leftOut)} dòng không xếp hạng: ${firstLeftOut.join(', ')}${leftOut > firstLeftOut.length ? ', …' : ''}.` : '') +
    (notRanked > 0 ? ` ${number.format(notRanked)} đơn vị không được xếp hạng, trước hết là ô ${firstNotRanked}: xem danh sách vấn đề.` : '') +
    (keptInMemoryOnly ? ' Không lưu được bản khôi phục trong tệp (quá lớn, hoặc tệp đã đầy) nên chỉ giữ đến khi đóng tệp.' : '') +
    (calculating ? ' Excel còn đang tính các hàm: hãy xem lại sau ít phút.' : ''),
  'workbook-ranked': ({ areas, leftAlone, units, groups, notRanked, firstNotRanked, keptInMemoryOnly, calculating }) =>
    `Đã xếp hạng ${number.format(units)} đơn vị trong ${number.format(groups)} nhóm trên ${number.format(areas.length)} trang, ghi ở ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}.` +
    (leftAlone.length > 0 ? ` Để nguyên ${leftAlone.slice(0, 5).join(', ')}${leftAlone.length > 5 ? ', …' : ''} vì không có bảng điểm cần xếp hạng.` : '') +
    (notRanked > 0 ? ` ${number.format(notRanked)} đơn vị không được xếp hạng, trước hết là ô ${firstNotRanked}: xem danh sách vấn đề.` : '') +
    (keptInMemoryOnly ? ' Không lưu được bản khôi phục trong tệp (quá lớn, hoặc tệp đã đầy) nên chỉ giữ đến khi đóng tệp.' : '') +
    (calculating ? ' Excel còn đang tính các hàm: hãy xem lại sau ít phút.' : ''),
  'tables-inserted': ({ sheets, groups, units, kind, tooLong, keptInMemoryOnly, calculating }) =>
    `Đã lập ${number.format(groups)} bảng cho ${number.format(units)} đơn vị ở trang ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ', …' : ''}.` +
    (kind === 'functions' ? ' Thứ hạng là hàm XepHang, tự tính lại khi sửa điểm; trước khi gửi cho người không cài XepHang, hãy bấm «Thay hàm bằng giá trị», nếu không ô có thể hiện #NAME?.' : '') +
    (tooLong ? ' Bảng quá dài cho hàm nên thứ hạng được ghi là giá trị.' : '') +
    (keptInMemoryOnly ? ' Không lưu được bản khôi phục trong tệp (quá lớn, hoặc tệp đã đầy) nên chỉ giữ đến khi đóng tệp.' : '') +
    (calculating ? ' Excel còn đang tính các hàm: hãy xem lại sau ít phút.' : ''),
  'tables-updated': ({ sheets, groups, kind, keptInMemoryOnly, calculating }) =>
    `Đã cập nhật ${number.format(groups)} bảng ở trang ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ', …' : ''}; những gì ghi thêm quanh bảng giữ nguyên.` +
    (kind === 'functions' ? ' Trước khi gửi cho người không cài XepHang, hãy bấm «Thay hàm bằng giá trị».' : '') +
    (keptInMemoryOnly ? ' Không lưu được bản khôi phục trong tệp (quá lớn, hoặc tệp đã đầy) nên chỉ giữ đến khi đóng tệp.' : '') +
    (calculating ? ' Excel còn đang tính các hàm: hãy xem lại sau ít phút.' : ''),
  'text-split': ({ area, units, columnCount, unclear, firstUnclear, newSheetSince, keptInMemoryOnly }) =>
    `Đã tách ${number.format(units)} đơn vị thành ${number.format(columnCount)} cột ở ${area}${newSheetSince === null ? '' : ` (trang mới, ${splitReasons[newSheetSince]})`}; văn bản gốc giữ nguyên.` +
    (unclear > 0 ? ` ${number.format(unclear)} dòng không tách được rõ nên giữ nguyên cả dòng, hãy sửa trong bảng: ${firstUnclear.join(', ')}${unclear > firstUnclear.length ? ', …' : ''}.` : '') +
    (keptInMemoryOnly ? ' Không lưu được bản khôi phục trong tệp (quá lớn, hoặc tệp đã đầy) nên chỉ giữ đến khi đóng tệp.' : ''),
  'table-placed': ({ sheet, units, unclear, keptInMemoryOnly }) =>
    `Đã lập bảng ${number.format(units)} đơn vị ở trang tính mới “${sheet}”.` +
    (unclear > 0 ? ` ${number.format(unclear)} dòng không tách được rõ nên giữ nguyên cả dòng, hãy sửa trong bảng.` : '') +
    (keptInMemoryOnly ? ' Không lưu được bản khôi phục trong tệp (quá lớn, hoặc tệp đã đầy) nên chỉ giữ đến khi đóng tệp.' : ''),
  'tables-removed': ({ sheets }) => `Đã gỡ các bảng ở trang ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ', …' : ''}; mọi thứ khác giữ nguyên.`,
  'functions-replaced': ({ areas, count }) =>
    `Đã thay hàm XEPHANG bằng giá trị ở ${number.format(count)} ô (${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''}); bấm Khôi phục để lấy lại hàm.`,
  restored: ({ areas, kept }) =>
    `Đã trả lại ${areas.slice(0, 5).join(', ')}${areas.length > 5 ? ', …' : ''} đúng như trước${kept > 0 ? `, trừ ${number.format(kept)} ô đã được sửa sau đó` : ''}.`,

  'failure-cell-edit-mode': (p) => `Một ô đang được nhập dở: hãy nhấn Enter hoặc Esc rồi bấm lại. ${afterFailure(p)}`,
  'failure-protected': (p) => `Excel không cho ghi vào vùng được bảo vệ: hãy bỏ bảo vệ trang tính rồi bấm lại. ${afterFailure(p)}`,
  'failure-sheet-gone': (p) => `Trang tính đã bị xóa hoặc thay thế trong lúc làm việc: hãy mở lại trang rồi bấm lại. ${afterFailure(p)}`,
  'failure-too-large': (p) => `Dữ liệu lớn hơn mức Excel nhận trong một lần: hãy chia bảng thành nhiều trang. ${afterFailure(p)}`,
  'failure-aborted': (p) => `Excel không trả lời hết yêu cầu: hãy kiểm tra kết nối mạng, đợi một lát rồi bấm lại. ${afterFailure(p)}`,
  'failure-not-in-this-excel': (p) => `Phiên bản Excel này chưa có chức năng cần dùng${excelCode(p)}: cần Excel 2021 trở lên. ${afterFailure(p)}`,
  'failure-sheet-changed': (p) => `Dữ liệu bị sửa trong lúc XepHang đang làm việc: hãy bấm lại để làm theo dữ liệu mới. ${afterFailure(p)}`,
  'failure-not-written': (p) => `Đọc lại thì có ô không giữ đúng nội dung đã ghi: hãy kiểm tra định dạng các ô đó và xem có ai đang sửa trang không, rồi bấm lại. ${afterFailure(p)}`,
  'failure-no-worksheet': (p) => `Trang đang mở là biểu đồ hoặc không có ô: hãy mở trang có danh sách đơn vị. ${afterFailure(p)}`,
  'failure-no-room-beside': (p) => `Bên phải bảng không còn cột trống: hãy chuyển bảng sang trái hoặc xóa trống một cột cạnh bảng rồi bấm lại. ${afterFailure(p)}`,
  'failure-refused-by-excel': (p) => `Excel từ chối thao tác${excelCode(p)}: hãy thử lại, nếu vẫn lỗi thì lưu tệp và mở lại. ${afterFailure(p)}`,
  'failure-unexpected': (p) => `Có lỗi ngoài dự kiến${excelCode(p)}: hãy thử lại, nếu vẫn lỗi thì báo cho người phát triển. ${afterFailure(p)}`,
};

export const labels: Labels = {
  ...paneLabels,
  title: 'XepHang',
  intro: 'Xếp hạng đơn vị theo điểm, đồng điểm thì đồng hạng.',
  found: 'Đã nhận ra trên trang',
  sheet: 'Trang',
  unitColumn: 'Cột tên đơn vị',
  scoreColumn: 'Cột điểm',
  groupColumn: 'Cột nhóm',
  noGroupColumn: 'Không có',
  rankColumn: 'Cột xếp hạng',
  newColumn: 'cột mới bên cạnh bảng',
  groups: 'Nhóm',
  oneGroup: 'Một nhóm',
  groupSize: (count) => `${number.format(count)} đơn vị`,
  options: 'Tùy chọn',
  functionsNote:
    'Đồng nghiệp không cài XepHang vẫn thấy thứ hạng đã tính, nhưng khi họ sửa điểm hoặc tính lại, ô sẽ hiện #NAME?. Trước khi gửi tệp, hãy bấm «Thay hàm bằng giá trị».',
  functionsMissing: 'Phiên bản Excel này không chạy được hàm tùy chỉnh, nên chỉ ghi được giá trị hoặc công thức của Excel.',
  replaceFunctions: 'Thay hàm bằng giá trị',
  compute: 'Tính xếp hạng',
  restore: 'Khôi phục',
  readAgain: 'Đọc lại trang',
  copyReport: 'Sao chép kết quả',
  copied: 'Đã sao chép kết quả.',
  notCopied: 'Trình duyệt không cho sao chép: hãy bấm lại nút này bằng chuột hoặc phím Enter.',
  overwrite: 'Ghi đè',
  writeBeside: 'Ghi cột mới',
  restoreAnyway: 'Vẫn khôi phục',
  keepChanged: 'Giữ các ô đó',
  cancel: 'Hủy',
  problems: (count) => `Vấn đề (${number.format(count)})`,
  moreProblems: (count) => `… và ${number.format(count)} vấn đề nữa`,
  reading: 'Đang đọc bảng…',
  writing: 'Đang ghi thứ hạng…',
  result: 'Kết quả',
  unit: 'Tên đơn vị',
  score: 'Điểm',
  rank: 'Xếp hạng',
  serial: 'STT',
  notRanked: 'không xếp hạng',
  moreUnits: (count) => `… và ${number.format(count)} đơn vị nữa`,
  way: wayText,
  waysOut: 'Cách xử lý',
  choices: 'Đã chọn cho trang này',
  choice: choiceText,
  takeBack: 'Bỏ lựa chọn',
  tables: {
    insert: 'Chèn bảng',
    rankFirst: 'Hãy tính xếp hạng được trước khi lập bảng: xem thẻ trên.',
    heading: 'Bảng cho quyết định',
    atCell: (sheet) => `Chèn bảng của trang ${sheet} vào ô đang chọn`,
    overwrite: 'Cập nhật, bỏ các sửa đổi',
    makeNew: 'Lập bảng mới',
  },
};
