/**
 * The words that name a column, in Vietnamese and English. All patterns are matched against folded text (`foldHeader`), so case,
 * diacritics, punctuation and line breaks do not matter. A role is what the words promise; whether the cells keep the promise is decided
 * by `evidence/columns.ts`.
 */
import type { SheetLanguage } from '../model/layout';
import { foldHeader } from './cell-text';

/**
 * 'class' is a rating in words (Xếp loại: Tốt); 'kind' may be such a rating or a group (Loại: Sở), as its cells tell.
 * 'apart' is a column of numbers that is never the score: a maximum, a weight, a share, a change, a count, a year, a code.
 */
export type HeaderRole = 'serial' | 'unit' | 'score' | 'rank' | 'group' | 'class' | 'kind' | 'note' | 'apart';

export interface HeaderWord {
  readonly role: HeaderRole;
  readonly language: SheetLanguage;
}

/** First match wins: what is special stands before what is general. */
const WORDS: readonly (readonly [HeaderRole, SheetLanguage, RegExp])[] = [
  ['serial', 'vi', /^(?:stt|s t t|tt|so tt|so thu tu|thu tu|so)(?: \(?\d+)?$/u],
  ['serial', 'en', /^(?:no|nr|#|s no|sl no|sr no|serial(?: no| number)?|item(?: no)?)$/u],
  ['note', 'vi', /^(?:ghi chu|ly do|nguon|giai trinh|minh chung|nhan xet|y kien|thuyet minh)\b/u],
  ['note', 'en', /^(?:notes?|remarks?|comments?|source)\b/u],
  ['apart', 'vi', /\b(?:chenh lech|so voi|bien dong|thay doi|tang giam|muc tang|muc giam|tang hang|giam hang)\b|^(?:tang|giam)\b/u],
  ['apart', 'en', /\b(?:change|difference|diff|delta|growth)\b/u],
  ['class', 'vi', /\b(?:xep loai|danh hieu|muc xep|muc do xep)\b|^(?:danh gia|ket qua danh gia xep loai|muc do|muc do dap ung|hang muc)$/u],
  ['class', 'en', /^(?:rating|grade|class|classification|result class|level|medal|tier|band)$/u],
  ['score', 'vi', /\bdiem (?:so )?(?:de |dung de )?xep hang\b/u],
  ['apart', 'vi', /\b(?:toi da|diem chuan|thang diem|khung diem|diem khung|trong so|he so)\b/u],
  ['apart', 'en', /\b(?:max|maximum|full marks|weight|weights|weighting)\b|^out of\b/u],
  ['rank', 'vi', /\b(?:xep hang|thu hang|xep thu|vi thu|vi tri xep|hang)\b|^(?:vi tri|xh|thu bac)$/u],
  ['rank', 'en', /^(?!.*\b(?:scores?|points?|value)\b).*\b(?:rank|ranks|ranking|rankings)\b|^(?:overall |final )*(?:position|pos|place|rk)$/u],
  ['score', 'vi', /\b(?:chi so|diem)\b.* %$|^(?:tong )?(?:so )?diem (?!.*(?:ty le|ti le|phan tram)).*\bhoan thanh\b/u],
  ['apart', 'vi', /\b(?:ty le|ti le|phan tram|ty trong|hoan thanh|tien do)\b|^%$/u],
  ['apart', 'en', /\b(?:percent|percentage|share|completion|rate|ratio|progress)\b/u],
  ['apart', 'vi', /\b(?:so luong|so ho so|dan so|dien tich|so phieu|so can bo|so don vi|so nguoi|so xa|so tieu chi|dien thoai|ma so|ma don vi|don vi tinh|dvt|nam sinh|ngay|kinh phi|so tien)\b|^(?:nam|ma|thang)$/u],
  ['apart', 'en', /^(?:year|date|code|id|iso\d?|iso code|population|area|count|number of .*|phone|gdp.*)$/u],
  ['group', 'vi', /^(?:ten |phan |thuoc |stt )*(?:nhom|khoi|cum|bang)(?: (?:don vi|co quan|dia phuong|thi dua|xep hang|danh gia|nganh))*(?: so)?$/u],
  ['group', 'en', /^(?:group|category|cluster|block|peer group|group name)$/u],
  ['kind', 'vi', /^(?:loai|phan loai|loai hinh|loai don vi|loai co quan|cap|cap don vi)$/u],
  ['kind', 'vi', /^(?:lop|lop hoc|vung|mien|khu vuc|bac hoc|cap hoc|khoa|khoi lop|hang don vi)$/u],
  ['kind', 'en', /^(?:type|kind|form|division|league|pool|conference|zone|sector)$/u],
  ['score', 'vi', /\b(?:diem|chi so|tong cong(?! ty)|tong so|tong(?! (?:cuc|cong ty|lanh su))|tham dinh|tu danh gia|tu cham|hoi dong|khao sat|dieu tra|ket qua|gia tri)\b/u],
  ['score', 'en', /\b(?:scores?|points?|pts|total|index|overall|marks?|value|result|results|sum|average|mean|dti|pci|papi|sipas|ddci|egdi|cpi|ict)\b/u],
  ['unit', 'vi', /^(?:ten |cac |ten cac )*(?:don vi|co quan|dia phuong|bo|bo nganh|so|so nganh|so ban nganh|tinh|thanh pho|huyen|quan|xa|phuong|ubnd|truong|doanh nghiep|co so|to chuc|phong ban|phong|ban|ca nhan|ho va ten|ho ten|quoc gia|nuoc|benh vien|dai hoc|truong hoc|thi xa|thon|chi bo)(?: (?:don vi|co quan|dia phuong|bo nganh|ban nganh|ban|nganh|tinh|thanh pho|tp|huyen|thi xa|quan|xa|phuong|thi tran|dac khu|cap|ubnd|cac|truc thuoc|trung uong|va|hoc|to chuc|ca nhan|duoc danh gia|danh gia|thuoc|khoi|so|dai|hanh chinh|nha nuoc|vung lanh tho|lanh tho|nam))*$/u],
  ['unit', 'vi', /^(?:ten|ho va ten|ho ten|doi|doi tuong)$|^(?:ten|danh sach|danh muc) (?:cac )?(?:don vi|co quan|dia phuong|truong|xa|doanh nghiep|so|bo|to chuc)\b/u],
  ['unit', 'en', /^(?:name|names|units?|unit name|name of (?:the )?\w+|agency|agencies|organi[sz]ation|ministry|department|office|country|countries|country name|country or territory|country territory|economy|economies|province|city|district|commune|ward|state|region|territory|universit(?:y|ies)|institution|school|team|noc|nation|company|nations?|entity|municipality|body|participant|member|member state)$/u],
];

/** `hang` in words that have nothing to do with ranks: hạng mục, hằng năm, khách hàng, ngân hàng. */
const NO_RANK = /\b(?:khach|ngan|nha|mat|cua|don|kho|dien) hang\b|(?<!\b(?:xep|thu) )\bhang (?:muc|hoa|(?:nam|thang|ngay|quy|tuan)(?! \d)|ky)\b/gu;

const YEAR_ALONE = /^(?:nam|year|ky|dot)? ?(?:19|20)\d\d$/u;

/** The header's words without a remark on its scale: `Tổng điểm (tối đa 100)`, `Score (out of 100)`, `Tiêu chí 1 (30 điểm)`. */
function foldWithoutScale(text: string): string {
  const pieces = text.split(/(?<=[)\]])/u).map((piece) => {
    const start = piece.search(/[([]/u);
    const remark = /[)\]]$/u.test(piece) ? piece.slice(start) : '';
    const isScale = start >= 0 && /\d/u.test(remark) && /toi da|max|out of|thang|diem|points|marks/u.test(foldHeader(remark));
    return isScale ? `${piece.slice(0, start)} ` : piece;
  });
  return foldHeader(pieces.join(''));
}

/** What a header's words promise, or null where they are unknown. Blank text is unknown. */
export function headerWord(text: string): HeaderWord | null {
  const folded = foldWithoutScale(text).replace(NO_RANK, 'x');
  if (folded === '' || folded.length > 160) return null;
  // "Năm 2024" is what was scored in that year, not a column of years.
  if (YEAR_ALONE.test(folded)) return null;
  const parts = folded.replace(/ (?:19|20)\d\d$/u, '');
  for (const [role, language, pattern] of WORDS) {
    if (pattern.test(folded) || pattern.test(parts)) return { role, language };
  }
  return null;
}

/** What kind of score the words name; the qualities by which a person prefers one column to another. */
export interface ScoreWords {
  /**
   * What the words count: scores, or a total and no more said (`Tổng cộng`); a figure of which they say no more (`Giá trị`, a year); things (`Tổng số hồ sơ`,
   * `Total applications`); or it is unknown (`Mean years of schooling`).
   */
  readonly counts: 'scores' | 'figure' | 'things' | 'unknown';
  readonly total: boolean;
  /** The name of a known composite index: DTI, PAR INDEX, PCI. */
  readonly index: boolean;
  /** Assessed by someone else: thẩm định, hội đồng. */
  readonly verified: boolean;
  readonly selfAssessed: boolean;
  readonly survey: boolean;
  /** A part of the whole: bonus, deduction, a criterion, a pillar. */
  readonly part: boolean;
  readonly previous: boolean;
  /** The year in the words (the last one named), or null. */
  readonly year: number | null;
}

/** A noun by which scores are called. */
/** Names of composite indices, which are scores. */
const INDEX = /\b(?:dti|par index|parindex|sipas|pci|ddci|papi|ict index|egdi|cpi|gii|pii|hdi|gci|lpi)\b/u;
const SCORE_NOUN = /\b(?:diem|chi so|ket qua|tham dinh|tu danh gia|tu cham|hoi dong|scores?|points?|pts|marks?|index|results?|grades?|gpa|kpi|rating)\b/u;
/** A total or a mean of which nothing more is said; what is named after it would be the thing that it counts. */
const BARE_TOTAL = /^(?:tong|tong cong|tong so|tong hop|cong|trung binh|binh quan|ca nam|chung|total|grand total|overall|overall total|sum|average|mean|final|composite)(?: (?:\d+|(?:nam|ky|quy|thang|year|season) ?\d*|cac (?:tieu chi|linh vuc|phan)|chung|cuoi cung|hoc ky \d|%))*$/u;
const THINGS = /^(?:tong )?so (?!diem\b|tiep\b)|^tong (?!diem\b|so diem\b|ket qua\b|chi so\b)\S|^(?:total|grand|number|no|count|num|qty|quantity)(?: number)?(?: of)? \S|\bcount$/u;

function countsOf(folded: string): ScoreWords['counts'] {
  if (BARE_TOTAL.test(folded)) return 'scores';
  if (SCORE_NOUN.test(folded) || INDEX.test(folded)) return 'scores';
  if (THINGS.test(folded)) return 'things';
  return YEAR_ALONE.test(folded) || /\b(?:gia tri|value|ict|khao sat|dieu tra)\b/u.test(folded) ? 'figure' : 'unknown';
}

export function scoreWords(text: string): ScoreWords {
  const folded = foldWithoutScale(text);
  const years = folded.match(/\b(?:19|20)\d\d\b/gu) ?? [];
  return {
    counts: countsOf(folded),
    total: /\b(?:tong|total|overall|tong hop|ca nam|chung|final|cuoi cung|trung binh|binh quan|average|mean|composite|sum|grand)\b/u.test(folded),
    index: INDEX.test(folded),
    verified: /\b(?:tham dinh|hoi dong|to cong tac|cham|phuc tra|cong nhan|chinh thuc|verified|appraised|audited|approved|official|so noi vu|so tttt|doan kiem tra)\b/u.test(folded) && !/\btu cham\b/u.test(folded),
    selfAssessed: /\b(?:tu danh gia|tu cham|tu cho|don vi cham|self)\b/u.test(folded),
    survey: /\b(?:khao sat|dieu tra|xhh|survey)\b/u.test(folded),
    part: /\b(?:thuong|cong them|diem cong|tru|phat|bonus|penalty|deduction|thanh phan|tieu chi|truc?|tru cot|pillar|component|linh vuc|noi dung|muc|phan|part|sub)\b/u.test(folded),
    previous: /\b(?:nam truoc|ky truoc|nam ngoai|lan truoc|quy truoc|thang truoc|last year|previous|prior|truoc)\b/u.test(folded),
    year: years.length === 0 ? null : Math.max(...years.map(Number)),
  };
}

/** True for a rating in words, as `Loại` and `Xếp loại` hold them. */
export function isClassWord(text: string): boolean {
  return /^(?:(?:xep )?loai )?(?:xuat sac|rat tot|tot|kha|trung binh kha|tb kha|trung binh|tb|yeu|kem|gioi|dat|khong dat|chua dat|htt?|htxs|htxsnv|httnv|htnv|khtnv|(?:khong |chua )?hoan thanh(?: xuat sac| tot)?(?: nhiem vu)?|a|b|c|d|a\+|b\+|i|ii|iii|iv|very good|good|fair|average|poor|excellent|weak|pass|fail|high|medium|low|very high)$/u.test(foldHeader(text));
}
