/**
 * What stands around the tables in the draft of a decision, in the order and the type that Nghị định 30/2020/NĐ-CP gives: the office and the
 * state heading, number and place, the title, the grounds, the articles, the recipients and the signature. Dots stand for what is to be filled in.
 * A decision is a Vietnamese document, so this is in Vietnamese whatever the sheet's language.
 */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType, type IRunOptions } from 'docx';
import type { TableStyle } from '../tables';
import { textRuns } from './text-runs';

interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
}

function lineOf({ text, bold = false, italics = false, underline = false, size }: Line, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  const look: IRunOptions = { bold, italics, ...(underline ? { underline: {} } : {}), ...(size === undefined ? {} : { size: 2 * size }) };
  return new Paragraph({ alignment, children: textRuns(text, look) });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Two columns without lines, as heads and feet of state documents have them. */
function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[], size: number): TableCell => new TableCell({ width: { size, type: WidthType.PERCENTAGE }, children: [...children] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ children: [cell(left, 42), cell(right, 58)] })],
  });
}

const BOLD: IRunOptions = { bold: true };

/** The decree has the grounds of a decision in italics. */
const ITALIC: IRunOptions = { italics: true };

function body(text: string, opening = '', slant: IRunOptions = {}): Paragraph {
  const runs = [...(opening === '' ? [] : textRuns(opening, BOLD)), ...textRuns(text, slant)];
  return new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { before: 120 }, children: runs });
}

/** The decree gives 12 to 13 points; at 13 the state heading would not fit on its line. */
const HEADING_SIZE = 12;

/** Everything above the first table. */
export function decisionStart(title: string, { titleSize, fontSize }: TableStyle): (Paragraph | Table)[] {
  const { CENTER } = AlignmentType;
  return [
    twoColumns(
      [
        lineOf({ text: '………………………', size: HEADING_SIZE }, CENTER),
        lineOf({ text: 'ỦY BAN NHÂN DÂN …………', bold: true, size: HEADING_SIZE }, CENTER),
        lineOf({ text: 'Số: ……/QĐ-……', size: fontSize }, CENTER),
      ],
      [
        lineOf({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, size: HEADING_SIZE }, CENTER),
        lineOf({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true, underline: true, size: titleSize }, CENTER),
        lineOf({ text: '…………, ngày …… tháng …… năm ……', italics: true, size: titleSize }, CENTER),
      ],
    ),
    new Paragraph(''),
    lineOf({ text: 'QUYẾT ĐỊNH', bold: true, size: titleSize }, CENTER),
    lineOf({ text: `Về việc công bố ${lowerFirst(title)}`, bold: true, size: titleSize }, CENTER),
    new Paragraph(''),
    lineOf({ text: 'CHỦ TỊCH ỦY BAN NHÂN DÂN …………', bold: true, size: titleSize }, CENTER),
    body('Căn cứ …………;', '', ITALIC),
    body('Xét đề nghị của ………… tại Tờ trình số …… ngày ……,', '', ITALIC),
    new Paragraph({ alignment: CENTER, spacing: { before: 120 }, children: textRuns('QUYẾT ĐỊNH:', { ...BOLD, size: 2 * titleSize }) }),
    body(`Công bố ${lowerFirst(title)}, như sau:`, 'Điều 1. '),
  ];
}

/** Everything below the last table. */
export function decisionEnd({ fontSize, titleSize }: TableStyle): (Paragraph | Table)[] {
  const { CENTER, LEFT } = AlignmentType;
  return [
    body('Quyết định này có hiệu lực kể từ ngày ký.', 'Điều 2. '),
    body('………… và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.', 'Điều 3. '),
    new Paragraph(''),
    twoColumns(
      [lineOf({ text: 'Nơi nhận:', bold: true, italics: true, size: 12 }, LEFT), lineOf({ text: '- Như Điều 3;', size: 11 }, LEFT), lineOf({ text: '- …………;', size: 11 }, LEFT), lineOf({ text: '- Lưu: VT, …….', size: 11 }, LEFT)],
      [lineOf({ text: 'CHỦ TỊCH', bold: true, size: titleSize }, CENTER), ...Array.from({ length: 4 }, () => new Paragraph('')), lineOf({ text: '(Chữ ký, dấu, họ và tên)', italics: true, size: fontSize }, CENTER)],
    ),
  ];
}

/** `Kết quả xếp hạng` inside a sentence; a title in capitals stays. */
function lowerFirst(title: string): string {
  return title === title.toLocaleUpperCase('vi') ? title : title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
}
