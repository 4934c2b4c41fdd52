/** The words that tell rows apart from units: sums and maxima, notes and signatures, headings of sections, leading numbering. */
import { cleanText, foldHeader } from './cell-text';

/**
 * Quick refusal by the raw text, before anything is folded: most rows of a sheet are units. `Công` is no `Cộng`: it may be a name, or short for what is public.
 */
const MAY_BE_SUM = /^[\s\-*+(]*(?:t[oôổ]\p{M}*ng(?![ \u00a0]+(?:c[uụ]c|c[oô]ng ty|l[aã]nh))|c(?:o(?!\p{M})|ộ|ô\u0323|o\u0323\u0302)ng|t[oôố]\p{M}*i |trung b|b[iì]\p{M}*nh q|[dđ]i[eêể]\p{M}*m |thang |gi[aá]\p{M}* tr|m[uưứ]\p{M}*c |m(?:ax|in|ean|edian)|average|grand|total|sub|sum)/iu;
const SUM = /^(?:tong(?: cong| so| so diem| diem| chung| cong diem)?(?: toi da)?|tong cong .*|cong(?: (?:khoi|nhom|cac|diem|so)\b.*)?|(?:diem )?toi da|muc toi da|diem (?:chuan|toi da|cao nhat|thap nhat|trung binh)(?: .*)?|thang diem.*|(?:gia tri |muc )?(?:trung binh|binh quan)(?: (?:chung|toan|cac|khoi|nhom|cua|ca|tinh|diem|cong)\b.*)?|(?:maximum|max|minimum|min|average|mean|median|total|grand total|sub ?total|sum)(?: (?:score|points?|marks?|value|of .*))?)$/u;

/** True for a row that sums up or bounds others: Tổng cộng, Trung bình chung, Điểm tối đa, Average. `Tổng cục Thuế` is a unit. */
export function isSumLabel(text: string): boolean {
  return text.length < 80 && MAY_BE_SUM.test(text) && SUM.test(foldHeader(text));
}

/** Names that begin or end as that of a total; Vietnamese with its diacritics, since Tống and Công are names of people. */
const TOTAL_VI = /^(?:tổng|cộng)(?!\p{L})(?: \S+){0,6}$|(?<!\p{L})tổng (?:cộng|số)$/u;
const TOTAL_EN = /^(?:sub |grand )?totals?\b|\b(?:sub ?)?total$|^(?:the )?(?:whole|entire) \S+(?: \S+)?$/u;
/** Names that may be those of a whole, a target or a statistic. */
const STATISTIC_VI = new RegExp(
  '^(?:(?:cao|thấp|lớn|nhỏ) nhất|trung vị|trung bình|bình quân|độ lệch|phương sai|trọng số|hệ số|mục tiêu|chỉ tiêu|kế hoạch|cận (?:trên|dưới)|định mức|ngưỡng|cả (?:nước|tỉnh|huyện|xã|khối)|' +
    'toàn (?:tỉnh|quốc|huyện|xã|ngành|thành phố|trường|khối|bộ|khu vực|vùng|thế giới|quận|cơ quan|đơn vị)|(?:tính )?chung(?= (?:các|cả|toàn|cho|khối|tỉnh)|$))(?!\\p{L})(?: \\S+){0,6}$',
  'u',
);
const STATISTIC_EN =
  /^(?:average|mean|median|std|stdev|st dev|standard dev\w*|variance|percent change)\b|\b(?:average|mean|median)$|^(?:max|maximum|min|minimum|highest|lowest|sum|target|goal|benchmark|norm|weights?)(?: (?:score|scores|points?|value|level|possible|of .*))?$|^(?:lower|upper|highest|lowest)(?: (?:bound|limit|ci|quartile|quintile|decile|\d+))?$|^(?:change|growth)(?: (?:in|rate|from|since) .*)?$|^(?:world|global|national|overall)(?: (?:average|mean|total|median|score))?$|^all (?:units|countries|regions|provinces|districts|communes|states|areas|industries|sectors|groups|causes|schools|persons|people|households|families|ages|others|categories|departments)(?: .*)?$/u;
/** Without diacritics only as the whole name. */
const SUMMARY_FOLDED = /^(?:tong|tong cong|tong so|cong|cao nhat|thap nhat|trung vi|trung binh|binh quan|toan tinh|toan quoc|ca nuoc|muc tieu|chi tieu|trong so)$/u;
/** A name that says from which lines it is made: `Overall (1)+(2)`, `Disposable income (6–7)`, `(3)=(1)+(2)`. */
const SUM_OF_LINES = /\(\d{1,2}\)\s*[+−–-]\s*\(\d{1,2}\)|\(\d{1,2}\s*[+−–-]\s*\d{1,2}\)\s*$/u;
/** What a name ends in that is not of its words. */
const ENDING = /[:.,;()\d\s]+$/u;
/** Without diacritics: only such names are folded, which costs more than all else; others may still end in an English word. */
const PLAIN = /^[ -~]*$/;
/** Quick refusal by the first syllables and the last word of a clean text, before anything is folded: most names are those of units. */
const MAY_SUM_UP = new RegExp(
  '^[^\\p{L}]*(?:t[oổ]ng|c[oộ]ng|total|sub|grand|the|whole|entire|' +
    '(?:cao|thấp|thap|lớn|nhỏ)[^\\p{L}]+nh|trung[^\\p{L}]+[vb]|b[iì]nh[^\\p{L}]+q|độ l|phương s|tr[oọ]ng[^\\p{L}]+s|hệ s|m[uụ]c[^\\p{L}]+ti|' +
    'ch[iỉ][^\\p{L}]+ti|kế h|cận |định m|ngưỡng|cả |ca[^\\p{L}]+nuoc|to[aà]n|tính |chung|' +
    'average|mean|median|std|st[^\\p{L}]+dev|standard|variance|percent|max|min|highest|lowest|sum|target|goal|benchmark|norm|weight|lower|upper|' +
    'change|growth|world|global|national|overall|all)|' +
    '(?:total|average|mean|median|tổng (?:cộng|số))[^\\p{L}]*$',
  'iu',
);
const NO_TOTAL = /^(?:tong (?:cuc|cong ty|hop|lanh su|dai ly|doanh nghiep|khach san|kho)|cong (?:an|doan|ty|vien|hoa|trinh|thuong|dong))\b/u;

/**
 * Whether a name may be that of a total (`Total households`), of a statistic, a whole or a target (`Cao nhất`, `Toàn tỉnh`), or null. Units may bear such
 * names as well, so this alone decides nothing.
 */
export function maySumUp(text: string): 'total' | 'statistic' | null {
  if (text.length > 90) return null;
  const clean = cleanText(text);
  const rest = markerOf(clean)?.rest ?? '';
  const own = rest === '' ? clean : rest;
  if (!MAY_SUM_UP.test(own) && !SUM_OF_LINES.test(text)) return null;
  const lower = own.toLowerCase().replace(ENDING, '');
  const isVietnamese = TOTAL_VI.test(lower) || STATISTIC_VI.test(lower);
  const folded = isVietnamese || PLAIN.test(lower) ? foldHeader(own).replace(/ ?\d+$/u, '') : lower;
  if (NO_TOTAL.test(folded)) return null;
  if (TOTAL_VI.test(lower) || TOTAL_EN.test(folded) || SUM_OF_LINES.test(text)) return 'total';
  return isVietnamese || STATISTIC_EN.test(folded) || SUMMARY_FOLDED.test(folded) ? 'statistic' : null;
}

const NOTE = /^(?:ghi chu|chu thich|luu y|noi nhan|nguoi lap|lap bieu|nguoi tong hop|nguoi kiem tra|ky ten|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|tm |kt |tl |tuq |dieu \d+|can cu|ngay \w* ?thang|(?:\S+ ){1,4}ngay \S* ?thang|nguon|notes?\b|sources?\b|signed|prepared by|approved by|trang \d+|page \d+|phu luc|kem theo|ban hanh kem theo|tiep theo|don vi tinh|bang (?:tong hop|xep hang|diem|ket qua|so)|ket qua |danh sach |xep hang |cong hoa xa hoi|doc lap tu do)/u;

/** True for notes, signatures, page marks and titles: never a unit or a section. */
export function isNoteText(text: string): boolean {
  const clean = cleanText(text);
  if (/^(?:\(\*+\)|\*+|\(?\d\)\s*:)/u.test(clean) || clean.length > 250) return true;
  return NOTE.test(foldHeader(clean));
}

/** True where a text that is no section by its words can title a table of its own: no annex number, remark or note. */
export function isTableTitle(text: string): boolean {
  return /^(?:bang |danh sach |ket qua |xep hang |chi so |bieu )/u.test(foldHeader(text)) && !/[.;:]$/u.test(cleanText(text));
}

export type MarkerStyle = 'letter' | 'roman' | 'number' | 'dotted';

export interface Marker {
  readonly style: MarkerStyle;
  /** What the marker counts: 3 for `3`, `III`, `C` and `2.3`. */
  readonly value: number;
  readonly text: string;
  /** The text after the marker; '' where the cell holds the marker only. */
  readonly rest: string;
}

const MARKER = /^\(?(?:(?<roman>[IVXLivxl]+)|(?<letter>[A-HĐa-hđ])|(?<dotted>\d{1,3}(?:\.\d{1,3})+)|(?<number>\d{1,6}))(?:\s*[.)/:\-–—]+\s*|$|(?=\s)\s+)(?<rest>.*)$/su;
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/iu;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** `IV` is 4. */
function romanValue(roman: string): number {
  const values = Array.from(roman.toLowerCase(), (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** `C` is 3; Đ stands after D. */
function letterValue(letter: string): number {
  const place = 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter.toUpperCase());
  return place < 0 ? 0 : place + 1;
}

/** Quick refusal by the first letters, all that a marker may consist of at once: then a sign, a space after digits, or nothing. */
const MAY_BE_MARKER = /^\(?(?=(?<mark>[\dIVXLivxlA-Ha-hĐđ.]{1,12}))\k<mark>(?:(?<=[\d.])|$|\s*[.)/:\-–—])/u;

/**
 * The numbering before a text or alone in a cell: `II.`, `A -`, `1)`, `2.1`. null where there is none.
 * After a bare letter or Roman number some sign must follow (`I. Sở`), or nothing (`I` alone): `V Hospital` begins with a name.
 */
export function leadingMarker(text: string): Marker | null {
  return markerOf(cleanText(text));
}

function markerOf(clean: string): Marker | null {
  if (!MAY_BE_MARKER.test(clean)) return null;
  const groups = MARKER.exec(clean)?.groups;
  if (groups === undefined) return null;
  const { roman, letter, dotted, number, rest = '' } = groups;
  const mark = roman ?? letter ?? dotted ?? number ?? '';
  const signed = rest === '' || /^\(?[\p{L}\d.]+\s*[.)/:\-–—]/u.test(clean);
  if (!signed) return null;
  if (dotted !== undefined) return { style: 'dotted', value: Number(dotted.slice(dotted.lastIndexOf('.') + 1)), text: mark, rest };
  if (number !== undefined) return { style: 'number', value: Number(number), text: mark, rest };
  if (roman !== undefined && ROMAN.test(roman)) return { style: 'roman', value: romanValue(roman), text: mark, rest };
  return letter === undefined && (roman ?? '').length > 1 ? null : { style: 'letter', value: letterValue(mark), text: mark, rest };
}

/** Words by which a heading says that its units are listed and not ranked. */
const NOT_RANKED = /\bkhong (?:\S+ ){0,2}(?:xep hang|tinh hang|xep thu hang)\b|\b(?:unranked|not ranked)\b/u;

/** True for a group's name or heading that says so: `Đơn vị không xếp hạng`, `Not ranked`. */
export function saysNotRanked(text: string): boolean {
  return NOT_RANKED.test(foldHeader(text));
}

const SECTION = /^(?:ubnd )?(?:cac|khoi|nhom|cum|phan|bang|group|cluster|category|part|block|section|loai hinh)\b|^(?:so|ubnd|cap|huyen|xa|phuong|co quan|don vi|bo|ban|thanh pho|thi xa|quan)(?: (?:so|ban|nganh|ubnd|cap|tinh|huyen|thi xa|thanh pho|xa|phuong|thi tran|dac khu|quan|chuyen mon|thuoc|truc thuoc|va|co quan|ngang bo|bo|don vi|su nghiep))+$|\b(?:departments|districts|communes|wards|agencies|provinces|ministries|offices|cities)$/u;

/** True where the words are those of a section's heading: a kind of units, not one of them. */
export function isSectionText(text: string): boolean {
  const clean = cleanText(text);
  const folded = foldHeader(markerOf(clean)?.rest ?? clean);
  return clean.endsWith(':') || SECTION.test(folded) || (/^(?:don vi|co quan|dia phuong|units)\b/u.test(folded) && NOT_RANKED.test(folded));
}

/** A section's name without its numbering and closing colon; as typed otherwise. */
export function sectionName(text: string): string {
  const clean = cleanText(text);
  const rest = markerOf(clean)?.rest ?? '';
  return (rest === '' ? clean : rest).replace(/\s*[:：]$/u, '');
}

/** A cell of the row that numbers the columns: `(1)`, `3`, `A`, `(5)=(3)+(4)`. */
export function isColumnNumber(text: string): boolean {
  return /^(?:[([]?\d{1,2}[)\]]?|[([]?[A-Za-zĐđ][)\]]?)(?:\s*=\s*[\d\s()+\-*/x:.,%]+)?$/u.test(text.trim());
}
