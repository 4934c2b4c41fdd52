/**
 * What Excel shows beside a cell's error, in both languages. Said when the fault happens, in Office's display language: nothing of it is
 * stored in the workbook, and what a function answers never depends on the language.
 */
import type { Language } from '../messages';
import type { Fault, FaultCode, FaultParameters } from './function-fault';

type Sentences = { readonly [Code in FaultCode]: (values: FaultParameters[Code]) => string };

/** 1234.5 as people write it in Vietnamese: with a decimal comma, thousands not marked. */
function vietnameseNumber(value: number): string {
  return String(value).replace('.', ',');
}

const RANGES_VI = {
  scores: 'các điểm',
  units: 'các đơn vị',
  groups: 'các nhóm',
  tiebreaks: 'các tiêu chí phụ',
  own_tiebreaks: 'các tiêu chí phụ của đơn vị đang hỏi',
} as const;

const RANGES_EN = {
  scores: 'scores',
  units: 'units',
  groups: 'groups',
  tiebreaks: 'tie-breaks',
  own_tiebreaks: 'tie-breaks of the unit asked about',
} as const;

const VIETNAMESE: Sentences = {
  'score-not-among-scores': ({ score }) => `Điểm ${vietnameseNumber(score)} không có trong các điểm được so sánh. Hãy kiểm tra vùng điểm và nhóm.`,
  'score-missing': () => 'Ô này chưa có điểm nên không xếp hạng.',
  'score-is-no-number': ({ text }) => `"${text}" không phải là số. Nếu điểm được nhập dạng văn bản, hãy dùng XEPHANG.SCORE.`,
  'score-is-error': ({ error }) => `Ô điểm đang có lỗi ${error}. Hãy sửa ô đó trước.`,
  'scores-missing': ({ argument }) => `Thiếu vùng chứa ${RANGES_VI[argument]}.`,
  'rows-ragged': ({ argument }) => `Các hàng của vùng chứa ${RANGES_VI[argument]} không dài bằng nhau.`,
  'shapes-differ': ({ argument, rows, columns, scoreRows, scoreColumns }) =>
    `Vùng chứa ${RANGES_VI[argument]} có ${rows} hàng × ${columns} cột, vùng điểm có ${scoreRows} × ${scoreColumns}. ` +
    (argument === 'tiebreaks' ? 'Mỗi điểm cần một hàng tiêu chí phụ.' : 'Hai vùng phải cùng kích thước.'),
  'tiebreaks-too-many': ({ given, most }) => `Có ${given} cột tiêu chí phụ, nhiều nhất là ${most}.`,
  'tiebreaks-count': ({ argument, given, columns }) =>
    `Đối số ${argument} có ${given} giá trị, vùng tiêu chí phụ có ${columns} cột. Mỗi cột cần một giá trị.`,
  'tiebreaks-not-among': ({ score }) =>
    `Không đơn vị nào có điểm ${vietnameseNumber(score)} lại có các tiêu chí phụ này. Hãy kiểm tra hàng của đơn vị đang hỏi.`,
  'tiebreak-is-no-number': ({ text, unit, column }) =>
    `Tiêu chí phụ "${text}" (hàng ${unit}, cột ${column} của vùng) không phải là số. Hãy nhập số hoặc để trống.`,
  'no-units': () => 'Không có đơn vị nào trong các vùng đã chọn.',
  'order-unknown': ({ given }) => `Không hiểu thứ tự "${given}". Hãy ghi "giảm dần" hoặc "tăng dần", hay 0 hoặc 1.`,
  'ties-unknown': ({ given }) => `Không hiểu cách xếp đồng hạng "${given}". Hãy ghi standard, modified, dense, ordinal hoặc fractional.`,
  'decimals-unknown': ({ given }) => `Số chữ số thập phân "${given}" không hợp lệ. Hãy ghi một số nguyên từ 0 đến 10, hoặc "tất cả".`,
  'headings-unknown': ({ given }) => `Không hiểu tiêu đề "${given}". Hãy ghi "vi", "en" hoặc bốn ô chứa tiêu đề.`,
  'text-is-no-score': ({ text }) => `Không đọc được điểm từ "${text}".`,
  'text-says-not-scored': ({ text }) => `"${text}" nghĩa là không có điểm.`,
  'text-ambiguous': ({ text, asDecimal, asThousands }) =>
    `"${text}" có thể là ${vietnameseNumber(asDecimal)} hoặc ${vietnameseNumber(asThousands)}. Hãy nhập điểm dạng số.`,
};

const ENGLISH: Sentences = {
  'score-not-among-scores': ({ score }) => `The score ${score} is not among the scores. Check the range of scores and the group.`,
  'score-missing': () => 'This cell has no score, so it has no rank.',
  'score-is-no-number': ({ text }) => `"${text}" is not a number. If the score was typed as text, use XEPHANG.SCORE.`,
  'score-is-error': ({ error }) => `The score's cell has the error ${error}. Mend that cell first.`,
  'scores-missing': ({ argument }) => `The range of ${RANGES_EN[argument]} is missing.`,
  'rows-ragged': ({ argument }) => `The rows of the range of ${RANGES_EN[argument]} differ in length.`,
  'shapes-differ': ({ argument, rows, columns, scoreRows, scoreColumns }) =>
    `The range of ${RANGES_EN[argument]} has ${rows} rows × ${columns} columns, the scores have ${scoreRows} × ${scoreColumns}. ` +
    (argument === 'tiebreaks' ? 'Each score needs a row of tie-breaks.' : 'Both must have the same size.'),
  'tiebreaks-too-many': ({ given, most }) => `There are ${given} columns of tie-breaks; at most ${most} are possible.`,
  'tiebreaks-count': ({ argument, given, columns }) =>
    `The argument ${argument} has ${given} values, the range of tie-breaks has ${columns} columns. Each column needs one value.`,
  'tiebreaks-not-among': ({ score }) =>
    `Of the units with the score ${score}, none has these tie-breaks. Check the row of the unit asked about.`,
  'tiebreak-is-no-number': ({ text, unit, column }) =>
    `The tie-break "${text}" (row ${unit}, column ${column} of the range) is not a number. Enter a number, or leave the cell blank.`,
  'no-units': () => 'There is no unit in the chosen ranges.',
  'order-unknown': ({ given }) => `The order "${given}" is not known. Write "descending" or "ascending", or 0 or 1.`,
  'ties-unknown': ({ given }) => `The way of ranking ties "${given}" is not known. Write standard, modified, dense, ordinal or fractional.`,
  'decimals-unknown': ({ given }) => `"${given}" is not a number of decimals. Write a whole number from 0 to 10, or "all".`,
  'headings-unknown': ({ given }) => `The headings "${given}" are not known. Write "vi" or "en", or give four cells with headings.`,
  'text-is-no-score': ({ text }) => `No score can be read from "${text}".`,
  'text-says-not-scored': ({ text }) => `"${text}" says that there is no score.`,
  'text-ambiguous': ({ text, asDecimal, asThousands }) => `"${text}" may be ${asDecimal} or ${asThousands}. Enter the score as a number.`,
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { vi: VIETNAMESE, en: ENGLISH };

/** The sentence of a fault. */
export function sayFault(fault: Fault, language: Language): string {
  // Code and parameters belong together by the type of Fault; the compiler cannot follow that through the look-up.
  const speak = SENTENCES[language][fault.code] as (values: Fault['with']) => string;
  return speak(fault.with);
}
