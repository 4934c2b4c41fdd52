import { strFromU8, unzipSync } from 'fflate';
import { DECREE_PAGE, DECREE_STYLE, ownStyle } from '../../src/tables';
import { tablesDocx, type TablesDocumentInput } from '../../src/word';
import { drawnUnits, tablesOf } from '../tables/drawn-units';

const TABLES = tablesOf(
  drawnUnits(`
    Các Sở | Sở Y tế & <Dân số> | 84.4
    Các Sở | =1+1 |
    Các huyện | Lắk | 51.6
  `),
  { notes: 'ties' },
);

async function partsOf(options: Partial<TablesDocumentInput> = {}): Promise<{ readonly document: string; readonly headers: readonly string[] }> {
  const annex = { heading: 'Phụ lục I', title: 'Kết quả xếp hạng', issued: '(Kèm theo Quyết định số …)' };
  const files = unzipSync(await tablesDocx({ tables: TABLES, annex, style: DECREE_STYLE, page: DECREE_PAGE, language: 'vi', kind: 'annex', ...options }));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { document: text('word/document.xml'), headers: Object.keys(files).filter((name) => /header\d+\.xml$/.test(name)).map(text) };
}

function textsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

test('The annex holds its heading, and each group with heading, header and rows, numbers with the sign of the language', async () => {
  const { document } = await partsOf();
  expect(textsIn(document).filter((text) => text !== '')).toEqual([
    'Phụ lục I', 'KẾT QUẢ XẾP HẠNG', '(Kèm theo Quyết định số …)',
    '1. Các Sở:', 'STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng',
    '1', 'Sở Y tế & <Dân số>', '84,40', '1',
    '2', '=1+1', 'Chưa có điểm', 'Không xếp hạng',
    '2. Các huyện:', 'STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng',
    '1', 'Lắk', '51,60', '1',
  ]);
});

test('Page, header rows and page number are those of the decree', async () => {
  const { document, headers } = await partsOf();
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
  expect(document).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567"/);
  expect(document).toContain('<w:titlePg/>');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(document.match(/<w:gridCol w:w="(\d+)"\/>/g)?.slice(0, 4)).toEqual(['<w:gridCol w:w="879"/>', '<w:gridCol w:w="4394"/>', '<w:gridCol w:w="1757"/>', '<w:gridCol w:w="1757"/>']);
  expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1);
});

test('The draft of a decision has the tables under Điều 1 and leaves number, place and signature to be filled in', async () => {
  const { document } = await partsOf({ kind: 'decision' });
  const texts = textsIn(document);
  const at = (text: string): number => texts.findIndex((each) => each.startsWith(text));
  const order = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'QUYẾT ĐỊNH', 'Điều 1.', '1. Các Sở:', '2. Các huyện:', 'Điều 2.', 'Nơi nhận:', 'CHỦ TỊCH'].map((text) => (text === 'CHỦ TỊCH' ? texts.lastIndexOf(text) : at(text)));
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(texts).toContain('Số: ……/QĐ-……');
});

test('Extra columns stand in the document with their headings, and the widths still make 155 mm', async () => {
  const drawn = drawnUnits('Các Sở | Sở Y tế | 84.4\nCác Sở | Sở Nội vụ | 72');
  const cells = { top: drawn.scoreCells.top, numberFormats: ['0.0', '0.0'], texts: ['', ''] };
  const extras = [{ ...cells, column: 4, values: [81.55, 70] }, { ...cells, column: 5, values: ['=xem lại', ''] }];
  const style = ownStyle({
    fontName: 'Times New Roman',
    fontSize: 13,
    columns: [
      { kind: 'unit', heading: '' },
      { kind: 'extra', heading: 'Năm trước', extra: { holds: 'numbers', widest: '81,6' } },
      { kind: 'rank', heading: '' },
      { kind: 'extra', heading: 'Ghi chú', extra: { holds: 'texts', widest: '' } },
    ],
  });
  if (style === null) throw new Error('No room');
  const { document } = await partsOf({ tables: tablesOf(drawn, { extras }), annex: null, style });
  expect(textsIn(document).filter((text) => text !== '').slice(1)).toEqual(['Tên đơn vị', 'Năm trước', 'Xếp hạng', 'Ghi chú', 'Sở Y tế', '81,6', '1', '=xem lại', 'Sở Nội vụ', '70,0', '2']);
  const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 155 * 56.693)).toBeLessThan(4);
});
