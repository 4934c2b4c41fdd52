import type { LeftOutReason, SummaryWitness } from '../../sheet';
import { number } from '../numbers/vi';
import type { PaneLabels } from './labels';

const witnesses: Readonly<Record<Exclude<SummaryWitness['kind'], 'sum'>, string>> = {
  label: 'tên dòng là tổng hợp',
  statistic: 'tên dòng có thể là tổng hợp hoặc chỉ tiêu',
  difference: 'hiệu của hai dòng khác',
  term: 'có dòng khác được trừ đi từ dòng này',
  beyond: 'lớn hơn mọi dòng khác',
  'nearly-sum': 'gần bằng tổng các dòng dưới',
  total: 'tên dòng có chữ tổng',
  'names-group': 'trùng tên nhóm',
  formula: 'công thức tính từ các dòng khác',
  mean: 'bằng trung bình các dòng khác',
  median: 'bằng trung vị các dòng khác',
  least: 'bằng giá trị thấp nhất',
  greatest: 'bằng giá trị cao nhất',
  deviation: 'bằng độ lệch chuẩn',
  count: 'bằng số đơn vị',
  'no-serial': 'không có số thứ tự',
  'no-rank': 'không có thứ hạng',
  'no-group': 'không có tên nhóm',
  'after-gap': 'đứng sau dòng trống',
  'among-summaries': 'đứng giữa các dòng tổng hợp',
  'out-of-scale': 'khác hẳn thang điểm',
  capitals: 'viết hoa khác các đơn vị',
  'unlike-names': 'tên khác kiểu các dòng khác',
};

function witnessText(witness: SummaryWitness): string {
  return witness.kind === 'sum' ? `tổng của dòng ${number.format(witness.from + 1)}–${number.format(witness.to + 1)}` : witnesses[witness.kind];
}

function leftOutReason(reason: LeftOutReason): string {
  switch (reason.kind) {
    case 'by-person':
      return 'bạn đã chọn bỏ qua';
    case 'note':
      return 'ghi chú giữa các đơn vị';
    case 'other-table':
      return 'thuộc bảng khác bên dưới';
    case 'summary':
      return reason.witnesses.length === 0 ? 'dòng tổng hợp' : reason.witnesses.map(witnessText).join(', ');
  }
}

/** So many names stand on a button. */
const MOST_NAMES = 3;

function someOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : '');
}

export const paneLabels: PaneLabels = {
  sheetNamed: (name) => `Trang tính “${name}”`,
  places: 'Các phần của XepHang',
  placeNames: { ranking: 'Xếp hạng', tables: 'Trình bày' },
  foundLine: ({ units, groups, by, score }) => [`${number.format(units)} đơn vị`, ...(groups > 1 ? [`${number.format(groups)} nhóm${by === '' ? '' : ` (${by})`}`] : []), `điểm: cột ${score}`].join(' · '),
  groupedBy: { sections: 'theo dòng mục', names: 'theo loại đơn vị', numbering: 'theo số thứ tự', tables: 'theo bảng', column: (letters) => `theo cột ${letters}` },
  edit: 'Sửa',
  details: 'Chi tiết',
  see: 'Xem',
  openSheet: (name) => `Mở “${name}”`,
  ready: (column) => `Thứ hạng sẽ được ghi ở cột ${column}. Chưa ghi gì.`,
  answerFirst: 'Hãy trả lời câu hỏi trong thẻ dưới đây trước.',
  groupsFromRows: (count) => `Theo dòng mục (${number.format(count)} nhóm)`,
  nothingToRestore: 'Chưa có gì để khôi phục',
  notUnderstood: 'Chưa rõ cách đọc trang tính này',
  nothingToRank: 'Trang tính này chưa có gì để xếp hạng',
  begin: 'Mở trang tính có danh sách đơn vị và điểm, hoặc bắt đầu bằng một trong hai cách:',
  trySample: 'Thử với bảng mẫu',
  pasteTable: 'Dán bảng từ Word',
  pasteHere: 'Bấm vào đây rồi nhấn Ctrl+V',
  rowsUnread: (count) => `Bảng dài ${number.format(count)} dòng nên chưa được đọc hết. Có thể tính xếp hạng ngay, hoặc đọc cả bảng để xem trước.`,
  readWhole: 'Đọc cả bảng',

  columns: 'Các cột',
  scoreReasons: {
    chosen: 'Cột do bạn chọn.',
    'only-candidate': 'Cột duy nhất có thể là điểm.',
    'total-words': 'Tên cột cho biết là điểm tổng.',
    'score-words': 'Tên cột hợp với điểm dùng để xếp hạng hơn các cột khác.',
    'latest-year': 'Điểm của năm gần nhất.',
    'sum-of-others': 'Cột này là tổng của các cột điểm khác.',
    'agrees-with-ranks': 'Thứ hạng đang có trên trang tính theo cột này.',
  },
  leftOutReason,
  effect: ({ units, groups, first }) => `${number.format(units)} đơn vị${groups > 1 ? `, ${number.format(groups)} nhóm` : ''}${first.length === 0 ? '' : `, nhất: ${someOf(first)}`}`,
  rankRow: 'Xếp hạng dòng này',
  rightSo: 'Đúng vậy',
  group: 'Nhóm',
  units: 'Đơn vị',
  moreGroups: (count) => `… và ${number.format(count)} nhóm nữa`,
  publishedDecimals: 'Số thập phân',
  allDecimals: 'tất cả',

  scope: {
    label: 'Xếp hạng',
    values: { sheet: 'Trang tính này', workbook: 'Mọi trang tính của tệp (mỗi trang tính một nhóm)' },
    short: { sheet: '', workbook: 'mọi trang tính' },
  },
  order: {
    label: 'Thứ tự',
    values: { descending: 'Điểm cao xếp trước', ascending: 'Điểm thấp xếp trước' },
    short: { descending: 'điểm cao trước', ascending: 'điểm thấp trước' },
  },
  ties: {
    label: 'Khi đồng điểm',
    values: {
      standard: 'Chuẩn: 1, 2, 2, 4',
      modified: 'Lấy hạng cuối: 1, 3, 3, 4',
      dense: 'Liên tục: 1, 2, 2, 3',
      ordinal: 'Theo thứ tự trong bảng: 1, 2, 3, 4',
      fractional: 'Hạng trung bình: 1, 2,5, 2,5, 4',
    },
    short: { standard: 'đồng hạng 1, 2, 2, 4', modified: 'đồng hạng 1, 3, 3, 4', dense: 'đồng hạng 1, 2, 2, 3', ordinal: 'không đồng hạng', fractional: 'hạng trung bình' },
  },
  decimals: {
    label: 'Số chữ số thập phân công bố',
    values: { auto: 'Tự động theo bảng', all: 'Tất cả (15 chữ số)' },
    short: (decimals) => (decimals === 'auto' ? 'số thập phân theo bảng' : decimals === 'all' ? 'mọi số thập phân' : `${number.format(decimals)} số thập phân`),
  },
  write: {
    label: 'Ghi vào ô',
    values: { values: 'Giá trị', functions: 'Hàm XepHang (tự tính lại khi sửa điểm)', formulas: 'Công thức của Excel (ai cũng kiểm tra được)' },
    short: { values: 'ghi giá trị', functions: 'ghi hàm XepHang', formulas: 'ghi công thức Excel' },
  },
  otherSheets: 'Các trang tính khác',
  sheetSummary: (units, groups, rankedIn) =>
    `${number.format(units)} đơn vị${groups > 1 ? `, ${number.format(groups)} nhóm` : ''}${rankedIn === '' ? '' : `, thứ hạng ở cột ${rankedIn}`}`,
  sheetUnread: (rows) => `${number.format(rows)} dòng, đọc khi tính xếp hạng`,
  problemsOnSheet: (count) => `${number.format(count)} vấn đề`,
  sheetsLeftAlone: (names) => `Để nguyên vì không có bảng điểm cần xếp hạng: ${names.join(', ')}`,
  recomputeOnChange: 'Tự tính lại mỗi khi sửa điểm',
  recomputeShort: { 'on-request': '', 'on-change': 'tự tính lại' },
  recomputeNote: 'Chỉ ở cột mà XepHang đã ghi thứ hạng từ khi mở tệp; sửa tay một thứ hạng thì ngừng tự tính. Chỉ theo bảng đến 5.000 đơn vị.',

  ranking: 'Xếp hạng',
  partLoading: 'Đang mở…',
  ranksWillChange: (count, column) => `${number.format(count)} thứ hạng đang ghi ở cột ${column} sẽ thay đổi.`,
  ranksAgree: (column) => `Thứ hạng ở cột ${column} đã đúng.`,
  onlyChanges: 'Chỉ hiện đơn vị thay đổi',
  blankCell: 'trống',
  becomes: (before, after) => `từ ${before} thành ${after}`,
  tied: 'đồng hạng',
  notRankedBecause: {
    'score-missing': 'chưa có điểm',
    'score-is-text': 'điểm không phải là số',
    'score-text-ambiguous': 'điểm đọc được theo hai cách',
    'score-is-error': 'ô điểm bị lỗi',
    'score-is-date': 'điểm là ngày hoặc giờ',
    'score-is-circular': 'công thức tham chiếu chính ô điểm',
    'score-is-boolean': 'điểm là giá trị đúng/sai',
    'group-not-ranked': 'nhóm không xếp hạng',
  },
  findUnit: 'Tìm đơn vị',
  unitsMatching: (count) => `${number.format(count)} đơn vị`,
  nextRank: (rank) => `hạng tiếp theo là ${rank}`,
  gap: (points, rank, order) => (order === 'descending' ? `Cần thêm ${points} điểm để bằng hạng ${rank}` : `Cần bớt ${points} để bằng hạng ${rank}`),
  first: 'Đứng đầu nhóm',
  heardRow: ({ rank, unit, score, group }) => [rank === '' ? 'không có hạng' : `hạng ${rank}`, unit, ...(score === '' ? [] : [`${score} điểm`]), ...(group === '' ? [] : [group])].join(', '),

  problemsOf: {
    'score-missing': (count) => `${number.format(count)} đơn vị chưa có điểm`,
    'score-is-text': (count) => `${number.format(count)} điểm không phải là số`,
    'score-text-ambiguous': (count) => `${number.format(count)} điểm đọc được theo hai cách`,
    'score-is-error': (count) => `${number.format(count)} ô điểm bị lỗi`,
    'score-is-circular': (count) => `${number.format(count)} công thức điểm tham chiếu chính ô của mình`,
    'score-is-boolean': (count) => `${number.format(count)} điểm là giá trị đúng/sai`,
    'score-is-date': (count) => `${number.format(count)} điểm là ngày hoặc giờ`,
    'unit-name-missing': (count) => `${number.format(count)} dòng có điểm mà không có tên`,
    'unit-duplicate': (count) => `${number.format(count)} đơn vị có tên trùng`,
    'score-out-of-line': (count) => `${number.format(count)} điểm lệch hẳn các điểm khác`,
    'near-tie': (count) => `${number.format(count)} cặp chỉ bằng nhau sau khi làm tròn`,
    'near-ties-more': (count) => `${number.format(count)} chỗ còn điểm chỉ bằng nhau sau khi làm tròn`,
    'names-legacy-encoding': (count) => `${number.format(count)} chỗ tên gõ bằng bảng mã cũ`,
    'names-misread': (count) => `${number.format(count)} chỗ tên bị sai bảng mã`,
    'rows-hidden': (count) => `${number.format(count)} chỗ có đơn vị ở dòng đang ẩn`,
    'group-empty': (count) => `${number.format(count)} nhóm chưa có đơn vị`,
    'pasted-line-unclear': (count) => `${number.format(count)} dòng chưa tách được`,
    'group-not-ranked': (count) => `${number.format(count)} nhóm ghi là không xếp hạng`,
  },
  leftOutOf: {
    summary: (count) => `${number.format(count)} dòng tổng hợp không xếp hạng`,
    note: (count) => `${number.format(count)} dòng ghi chú không xếp hạng`,
    'other-table': (count) => `${number.format(count)} dòng của bảng khác không xếp hạng`,
    'by-person': (count) => `${number.format(count)} dòng bạn đã chọn bỏ qua`,
  },
  allRight: 'Đúng cả',
  toSee: (count) => `Cần xem (${number.format(count)})`,

  ranksStale: (count) => `Thứ hạng không còn khớp với điểm: ${number.format(count)} thứ hạng sẽ thay đổi khi tính lại.`,
  ranksMayBeStale: 'Bảng đã được sửa sau khi xếp hạng: thứ hạng có thể không còn đúng.',
  editedSinceRead: 'Bảng đã được sửa sau khi đọc: phần dưới đây có thể không còn đúng.',
  recompute: 'Tính lại',
  restoreThis: 'Khôi phục như trước',
  dismiss: 'Đóng thông báo',
  more: 'Thao tác khác',

  splitPreview: 'Bảng sẽ được tách',
  splitNote: 'Các phần được ghi vào cột trống bên phải, hoặc trang tính mới nếu không trống; văn bản gốc giữ nguyên, và Khôi phục lấy lại như cũ.',
  splitUnclear: (count) => `${number.format(count)} dòng chưa rõ, giữ nguyên cả dòng`,
  splitColumns: { serial: 'Số thứ tự', name: 'Tên đơn vị', number: 'Số', text: 'Chữ' },
  splitRow: 'Dòng',
  splitMore: (count) => `… và ${number.format(count)} dòng nữa`,
};
