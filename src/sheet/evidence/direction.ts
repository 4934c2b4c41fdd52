/**
 * Which end of the scores is the best. Ranks on the sheet tell it; else words that count what nobody wants (errors, delays, deductions) and formats of time
 * make it doubtful, and then a person is asked. These words only ever raise the question: they decide nothing by themselves.
 */
import type { Order } from '../../ranking';
import { foldHeader } from '../text/cell-text';
import { isDateFormat } from '../text/number-format';

export interface Direction {
  readonly order: Order;
  /** What it was told by; 'doubtful' asks. */
  readonly by: 'chosen' | 'ranks' | 'usual' | 'doubtful';
}

/** With their diacritics: without them many are other words, also in other languages. */
const UNWANTED_VI =
  /(?<!\p{L})(?:lỗi|vi phạm|trễ|quá hạn|chậm|muộn|trừ|phạt|nợ đọng|nợ xấu|tồn đọng|thời gian|(?:số )?(?:phút|giây)|hộ nghèo|nghèo|tai nạn|khiếu nại|tố cáo|chi phí|thất nghiệp|tử vong|mắc bệnh|dịch bệnh|ô nhiễm|rủi ro|bất bình đẳng|kỷ luật|vắng|bỏ học|trả lại|sai sót|số câu sai|bị hủy|phàn nàn|thiệt hại|thất thoát|sự cố|phế liệu|tiêu hao|hoàn trả|thời hạn|giờ nghỉ|ngày nghỉ)(?!\p{L})/iu;
const UNWANTED_FOLDED = /\b(?:so loi|loi vi pham|vi pham|tre han|qua han|diem tru|diem phat|thoi gian|tai nan|khieu nai|that nghiep|ho ngheo|sai sot|ton dong)\b/u;
const UNWANTED_EN =
  /\b(?:errors?|faults?|mistakes?|strokes?|penalt(?:y|ies)|deduct(?:ion|ions|ed)?|demerits?|delays?|delayed|late(?:ness)?|overdue|(?<!(?:part|full|half) )times?|duration|complaints?|defects?|violations?|offen[cs]es?|accidents?|incidents?|injur(?:y|ies)|deaths?|mortality|fatalit(?:y|ies)|poverty|unemployment|inequality|costs?|losses|risks?|crimes?|absen(?:ce|ces|t)|absenteeism|dropouts?|handicap|latency|lag|churn|failures?|failed|downtime|fouls?|missed|rejects?|rejected|over par|bogeys|bugs|warnings?|arrears|backlog|deficit|pace|infractions?)\b|\b(?:days|hours|hrs|minutes|mins?|seconds|secs?)$/u;

function isUnwanted(text: string): boolean {
  const folded = foldHeader(text);
  return UNWANTED_VI.test(text.normalize('NFC')) || UNWANTED_FOLDED.test(folded) || UNWANTED_EN.test(folded);
}

/** Words that say nothing by themselves, so that a title above them must: a year, a figure. */
function saysNothing(header: string): boolean {
  return /^(?:(?:nam|year|ky|quy)? ?(?:19|20)?\d{0,4}|gia tri|value|number|so|)$/u.test(foldHeader(header));
}

export interface DirectionEvidence {
  readonly header: string;
  /** The titles above the table: asked where the header says nothing. */
  readonly titles: readonly string[];
  readonly formats: readonly string[];
  /** The order that ranks on the sheet tell, and whether so many of them are no chance; null where there are none. */
  readonly ofRanks: { readonly order: Order; readonly areMany: boolean } | null;
}

/** The order of a score column. */
export function directionOf({ header, titles, formats, ofRanks }: DirectionEvidence): Direction {
  const isAgainst = ofRanks?.order === 'descending' && !ofRanks.areMany && isUnwanted(header);
  if (ofRanks !== null && !isAgainst) return { order: ofRanks.order, by: 'ranks' };
  const times = formats.filter(isDateFormat).length;
  if (times * 2 > formats.length && formats.length > 0) return { order: 'ascending', by: 'doubtful' };
  if (isUnwanted(header) || (saysNothing(header) && titles.some((title) => isUnwanted(title.replace(/\b(?:time|times|costs?|hours|days|duration)\b/giu, ''))))) return { order: 'ascending', by: 'doubtful' };
  return { order: 'descending', by: 'usual' };
}
