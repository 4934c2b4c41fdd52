import type { OutcomeCode, RankedCounts, Said, SentenceParameters, Sentences, SplitReason } from '../catalogue';
import { placeOf } from '../columns/vi';
import { joined, sheetNamed, sheetsNamed, some } from '../names';
import { number } from '../numbers/vi';

const splitReasons: Readonly<Record<SplitReason, string>> = {
  'columns-taken': 'vì các cột bên phải không trống',
  'rows-hidden': 'vì trang tính này có dòng đang ẩn',
  'sheet-protected': 'vì trang tính này đang được bảo vệ',
  'one-cell': 'vì cả văn bản nằm trong một ô',
  'read-otherwise': 'vì nếu ghi bên cạnh thì bảng sẽ lẫn với văn bản',
};

const PASS_ON = 'Trước khi gửi cho người không cài XepHang, hãy bấm “Thay hàm bằng giá trị”';

function unranked(count: number): string {
  return count === 0 ? '' : ` · ${number.format(count)} chưa có hạng`;
}

function firstUnranked({ notRanked, firstNotRanked }: Pick<RankedCounts, 'notRanked' | 'firstNotRanked'>): string {
  return notRanked === 0 ? '' : `${number.format(notRanked)} đơn vị chưa có hạng, đầu tiên ở ô ${firstNotRanked}.`;
}

/** What holds of anything that was written. */
function afterwards({ keptInMemoryOnly, calculating = false }: { readonly keptInMemoryOnly: boolean; readonly calculating?: boolean }): string {
  return joined(
    keptInMemoryOnly ? 'Không lưu được bản khôi phục trong tệp (quá lớn, hoặc tệp đã đầy) nên chỉ giữ đến khi đóng tệp.' : '',
    calculating ? 'Excel còn đang tính các hàm: hãy xem lại sau ít phút.' : '',
  );
}

type RanksWritten = SentenceParameters['ranks-written'];

function whatWasRanked({ units, groups }: Pick<RankedCounts, 'units' | 'groups'>): string {
  return `${number.format(units)} đơn vị${groups > 1 ? ` trong ${number.format(groups)} nhóm` : ''}`;
}

function howItWasRanked({ score, order, column }: RanksWritten): string {
  const first = order === null ? '' : order === 'ascending' ? ', thấp nhất xếp trước' : ', cao nhất xếp trước';
  return `theo cột ${score}${first}, ghi ở ${placeOf([column])}.`;
}

/** First how many were ranked; where ranks stood before, how many of them changed, and where some have none, how many. */
function ranksWritten(values: RanksWritten): Exclude<Said, string> {
  const { units, notRanked, changed } = values;
  const what = whatWasRanked(values);
  if (changed === null && notRanked === 0) return { headline: `Đã xếp hạng ${what}.`, details: `Xếp ${howItWasRanked(values)}` };
  const details = `${what}, xếp ${howItWasRanked(values)}`;
  if (changed === null) return { headline: `Đã xếp hạng ${number.format(units)}/${number.format(units + notRanked)}${unranked(notRanked)}.`, details };
  const changes = changed === 0 ? 'Đã ghi lại: không thứ hạng nào thay đổi' : `Đã cập nhật: ${number.format(changed)} thứ hạng thay đổi`;
  return { headline: `${changes}${unranked(notRanked)}.`, details };
}

/** What was done. */
export const outcomes: Pick<Sentences, OutcomeCode> = {
  'ranks-right': ({ columns, notRanked, ...ranked }) => ({
    headline: `Thứ hạng đã đúng${unranked(notRanked)}.`,
    details: `Không ghi gì: ${whatWasRanked(ranked)} ở ${placeOf(columns)}.`,
  }),
  'ranks-written': (values) => {
    const { leftOut, firstLeftOut } = values;
    const { headline, details } = ranksWritten(values);
    return { headline, details: joined(details, leftOut === 0 ? '' : `${number.format(leftOut)} dòng không xếp hạng: ${some(firstLeftOut, leftOut)}.`, firstUnranked(values), afterwards(values)) };
  },
  'workbook-ranked': ({ columns, leftAlone, units, groups, notRanked, firstNotRanked, keptInMemoryOnly, calculating }) => ({
    headline: `Đã xếp hạng ${notRanked === 0 ? `${number.format(units)} đơn vị` : `${number.format(units)}/${number.format(units + notRanked)}`} trên ${number.format(columns.length)} trang tính${unranked(notRanked)}.`,
    details: joined(
      `Trong ${number.format(groups)} nhóm, ghi ở ${placeOf(columns)}.`,
      leftAlone.length === 0 ? '' : `Để nguyên vì không có bảng điểm cần xếp hạng: ${sheetsNamed(leftAlone)}.`,
      firstUnranked({ notRanked, firstNotRanked }),
      afterwards({ keptInMemoryOnly, calculating }),
    ),
  }),
  'tables-inserted': ({ sheets, groups, units, kind, tooLong, keptInMemoryOnly, calculating }) => ({
    headline: `Đã lập ${number.format(groups)} bảng cho ${number.format(units)} đơn vị.`,
    details: joined(
      `Bảng ở trang tính ${sheetsNamed(sheets)}.`,
      kind === 'functions' ? `Thứ hạng là hàm XepHang, tự tính lại khi sửa điểm. ${PASS_ON}, nếu không ô có thể hiện #NAME?.` : '',
      tooLong ? 'Bảng quá dài cho hàm nên thứ hạng được ghi là giá trị.' : '',
      afterwards({ keptInMemoryOnly, calculating }),
    ),
  }),
  'tables-updated': ({ sheets, groups, kind, keptInMemoryOnly, calculating }) => ({
    headline: `Đã cập nhật ${number.format(groups)} bảng.`,
    details: joined(`Bảng ở trang tính ${sheetsNamed(sheets)}. Những gì ghi thêm quanh bảng giữ nguyên.`, kind === 'functions' ? `${PASS_ON}.` : '', afterwards({ keptInMemoryOnly, calculating })),
  }),
  'text-split': ({ area, units, columnCount, unclear, firstUnclear, newSheetSince, keptInMemoryOnly }) => ({
    headline: `Đã tách ${number.format(units)} đơn vị thành ${number.format(columnCount)} cột${unclear === 0 ? '' : ` · ${number.format(unclear)} dòng chưa rõ`}.`,
    details: joined(
      `Bảng ở ${area}${newSheetSince === null ? '' : `, trên trang tính mới ${splitReasons[newSheetSince]}`}. Văn bản gốc giữ nguyên.`,
      unclear === 0 ? '' : `${number.format(unclear)} dòng không tách được rõ nên giữ nguyên cả dòng, hãy sửa trong bảng: ${some(firstUnclear, unclear)}.`,
      afterwards({ keptInMemoryOnly }),
    ),
  }),
  'table-placed': ({ sheet, units, unclear, keptInMemoryOnly }) => ({
    headline: `Đã lập bảng ${number.format(units)} đơn vị ở trang tính mới ${sheetNamed(sheet)}.`,
    details: joined(unclear === 0 ? '' : `${number.format(unclear)} dòng không tách được rõ nên giữ nguyên cả dòng, hãy sửa trong bảng.`, afterwards({ keptInMemoryOnly })),
  }),
  'tables-removed': ({ sheets }) => ({
    headline: `Đã gỡ các bảng ở trang tính ${sheetsNamed(sheets.slice(0, 1))}${sheets.length > 1 ? ' và trang tính khác' : ''}.`,
    details: `${sheetsNamed(sheets)}: mọi thứ khác giữ nguyên.`,
  }),
  'tables-restored': ({ count }) => `Đã trả lại ${number.format(count)} bảng như trước khi cập nhật.`,
  'functions-replaced': ({ areas, count }) => ({
    headline: `Đã thay hàm bằng giá trị ở ${number.format(count)} ô.`,
    details: `Hàm XEPHANG ở ${some(areas)}. Bấm Khôi phục để lấy lại hàm.`,
  }),
  restored: ({ columns, kept }) => ({
    headline: kept === 0 ? 'Đã trả lại đúng như trước.' : `Đã trả lại như trước, trừ ${number.format(kept)} ô đã được sửa sau đó.`,
    details: `Đã khôi phục ${placeOf(columns)}.`,
  }),
};
