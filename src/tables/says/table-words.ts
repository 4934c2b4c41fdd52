/**
 * The words that the printed tables hold, in the language of the sheet they are made from: not the language of Excel or of the pane, since
 * the tables are part of a decision. What the pane says to a person stands in `src/messages`.
 */
import type { SheetLanguage } from '../../sheet';

export interface TableWords {
  readonly headings: Readonly<Record<'serial' | 'unit' | 'score' | 'rank', string>>;
  readonly notRanked: string;
  readonly noScore: string;
  readonly errorScore: (error: string) => string;
  readonly sheetName: string;
  /** What Excel Tables are named. */
  readonly excelTableName: string;
  readonly annex: { readonly heading: string; readonly title: string; readonly issued: string };
  /** Units as a count in a sentence: words up to ten, as decisions write them. */
  readonly unitCount: (count: number) => string;
  readonly points: (score: string) => string;
  readonly sharedRank: (tie: TieWords) => string;
  readonly ordinalRanks: (tie: TieWords & { readonly lastRank: string }) => string;
  readonly moreTies: (count: number) => string;
  readonly decimalSign: ',' | '.';
}

export interface TieWords {
  readonly rank: string;
  readonly units: string;
  /** `72,00 điểm`, `95,3%` */
  readonly score: string;
  /** null where nobody is worse. */
  readonly nextRank: string | null;
}

const VI_COUNTS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const EN_COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const vi: TableWords = {
  headings: { serial: 'STT', unit: 'Tên đơn vị', score: 'Tổng điểm', rank: 'Xếp hạng' },
  notRanked: 'Không xếp hạng',
  noScore: 'Chưa có điểm',
  errorScore: (error) => `Lỗi ${error}`,
  sheetName: 'Bảng xếp hạng',
  excelTableName: 'Bang_xep_hang',
  annex: { heading: 'Phụ lục', title: 'Kết quả xếp hạng', issued: '(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm … của …)' },
  unitCount: (count) => `${VI_COUNTS[count] ?? String(count)} đơn vị`,
  points: (score) => `${score} điểm`,
  sharedRank: ({ rank, units, score, nextRank }) =>
    `Đồng hạng ${rank}: ${units} cùng ${score}${nextRank === null ? '' : `; hạng tiếp theo là ${nextRank}`}.`,
  ordinalRanks: ({ rank, lastRank, units, score }) =>
    `Hạng ${rank} đến ${lastRank}: ${units} cùng ${score}, xếp theo thứ tự trong danh sách.`,
  moreTies: (count) => `… và ${String(count)} mức điểm khác có đơn vị đồng hạng.`,
  decimalSign: ',',
};

const en: TableWords = {
  headings: { serial: 'No.', unit: 'Unit', score: 'Total score', rank: 'Rank' },
  notRanked: 'Not ranked',
  noScore: 'No score',
  errorScore: (error) => `Error ${error}`,
  sheetName: 'Ranking tables',
  excelTableName: 'Ranking_table',
  annex: { heading: 'Annex', title: 'Ranking results', issued: '(Issued with Decision No. … dated …)' },
  unitCount: (count) => `${EN_COUNTS[count] ?? String(count)} unit${count === 1 ? '' : 's'}`,
  points: (score) => `${score} points`,
  sharedRank: ({ rank, units, score, nextRank }) =>
    `Tied at rank ${rank}: ${units} with ${score} each${nextRank === null ? '' : `; the next rank is ${nextRank}`}.`,
  ordinalRanks: ({ rank, lastRank, units, score }) =>
    `Ranks ${rank} to ${lastRank}: ${units} with ${score} each, in the order of the list.`,
  moreTies: (count) => `… and ${String(count)} more scores that several units share.`,
  decimalSign: '.',
};

const WORDS: Readonly<Record<SheetLanguage, TableWords>> = { vi, en };

/** What heads a column: the words of its style, else those of the language. An extra column has words of its own. */
export function headingOf({ kind, heading }: { readonly kind: keyof TableWords['headings'] | 'extra'; readonly heading: string }, words: TableWords): string {
  return heading === '' && kind !== 'extra' ? words.headings[kind] : heading;
}

export function tableWords(language: SheetLanguage): TableWords {
  return WORDS[language];
}
