/**
 * The tables as a Word document: an annex to a decision, or the draft of a decision with the tables under Điều 1. Margins, fonts and the page
 * number follow Nghị định 30/2020/NĐ-CP; what only the office knows (number, date, legal grounds, signature) is left to be filled in. The package
 * that makes .docx files is large, so this folder is loaded when a document is asked for.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeightRule,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import { documentText, headingOf, pointsOfMm, tableWords, xmlText, type AnnexHeading, type GroupTable, type PageSetup, type TableStyle, type TableWords, type WordInput } from '../tables';
import { decisionEnd, decisionStart } from './decision-draft';
import { textRuns } from './text-runs';

const BOLD: IRunOptions = { bold: true };
const ITALIC: IRunOptions = { italics: true };

export interface TablesDocumentInput extends WordInput {
  readonly page: PageSetup;
  readonly kind: 'annex' | 'decision';
}

/** The document, ready to be packed. */
export function tablesDocument(input: TablesDocumentInput): Document {
  const { style, language, kind } = input;
  const tables = tableParts(input);
  const heading = input.annex === null || kind === 'decision' ? [] : annexParts(input.annex, style);
  const children = kind === 'annex' ? [...heading, ...tables] : [...decisionStart(input.annex?.title ?? tableWords(language).annex.title, style), ...tables, ...decisionEnd(style)];
  return new Document({
    styles: { default: { document: { run: { font: xmlText(style.fontName), size: 2 * style.fontSize, color: '000000' } } } },
    sections: [{ ...sectionOf(input), children }],
  });
}

function sectionOf({ page, style }: TablesDocumentInput): Omit<ISectionOptions, 'children'> {
  const { top, bottom, left, right, header } = page.marginsMm;
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font: xmlText(style.fontName), size: 2 * style.fontSize })] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(page.widthMm), height: twips(page.heightMm), orientation: PageOrientation.PORTRAIT },
        margin: { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right), header: twips(header), footer: twips(header) },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) },
  };
}

function annexParts({ heading, title, issued }: AnnexHeading, style: TableStyle): Paragraph[] {
  const line = (text: string, look: IRunOptions): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: textRuns(text, { ...look, size: 2 * style.titleSize }) });
  return [line(heading, BOLD), line(title.toLocaleUpperCase('vi'), BOLD), line(issued, ITALIC), new Paragraph('')];
}

function tableParts({ tables, style, language }: TablesDocumentInput): (Paragraph | Table)[] {
  const words = tableWords(language);
  return tables.flatMap((table) => [
    ...(table.heading === '' ? [] : [new Paragraph({ keepNext: true, spacing: { before: 120, after: 80 }, children: textRuns(table.heading, BOLD) })]),
    tableOf(table, style, words),
    ...table.notes.map((note) => new Paragraph({ spacing: { before: 60 }, children: textRuns(note, ITALIC) })),
    new Paragraph(''),
  ]);
}

function tableOf(table: GroupTable, style: TableStyle, words: TableWords): Table {
  const widths = style.columns.map(({ widthMm }) => twips(widthMm));
  const line = style.borders === 'all' ? { style: BorderStyle.SINGLE, size: 4, color: '000000' } : { style: BorderStyle.NONE, size: 0, color: '000000' };
  const row = (texts: readonly string[], kind: 'head' | 'unit'): TableRow =>
    new TableRow({
      tableHeader: kind === 'head',
      cantSplit: true,
      height: { value: twips(7.5), rule: HeightRule.ATLEAST },
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [new Paragraph({ alignment: kind === 'head' ? AlignmentType.CENTER : alignments[style.columns[index]?.align ?? 'left'], children: textRuns(text, kind === 'head' ? BOLD : {}) })],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      row(style.columns.map((column) => headingOf(column, words)), 'head'),
      ...table.rows.map((unit) => row(style.columns.map((column) => documentText(unit, column, words)), 'unit')),
    ],
  });
}

/** Word's own unit, a twentieth of a point, to the nearest. */
function twips(millimetres: number): number {
  return Math.round(20 * pointsOfMm(millimetres));
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
