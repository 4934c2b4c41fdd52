import { SheetCalculation } from '../sheet-calculation';

function sheet(): SheetCalculation {
  const cells = new SheetCalculation();
  cells.set({ A1: 10, A2: 20, A3: 20, A4: 40, B1: 'Huế', B2: 'Đà Nẵng', B3: 'đà nẵng', B4: 'Hà Nội', C1: 1, C2: 2, C3: 3, C4: 4 });
  return cells;
}

// Results by Microsoft's pages on the functions; LibreOffice 7.4 has none of these.
describe('lookups', () => {
  const cells = sheet();

  it.each<[string, unknown]>([
    ['=XLOOKUP(20,A1:A4,C1:C4)', 2],
    ['=XLOOKUP(20,A1:A4,C1:C4,,0,-1)', 3],
    ['=XLOOKUP("đà NẴNG",B1:B4,A1:C4)', [[20, 'Đà Nẵng', 2]]],
    ['=XLOOKUP(30,A1:A4,C1:C4)', '#N/A'],
    ['=XLOOKUP(30,A1:A4,C1:C4,"none")', 'none'],
    ['=XLOOKUP(30,A1:A4,C1:C4,,-1)', 2],
    ['=XLOOKUP(30,A1:A4,C1:C4,,1)', 4],
    ['=XLOOKUP("H*",B1:B4,C1:C4,,2)', 1],
    ['=XLOOKUP("H*",B1:B4,C1:C4,,2,-1)', 4],
    ['=XLOOKUP("H*",B1:B4,C1:C4)', '#N/A'],
    ['=XLOOKUP(20,A1:A4,C1:C3)', '#VALUE!'],
    ['=SUM(XLOOKUP(10,A1:A4,C1:C4):XLOOKUP(40,A1:A4,C1:C4))', 10],
    ['=XMATCH(20,A1:A4)', 2],
    ['=XMATCH(35,A1:A4,1)', 4],
    ['=XMATCH(5,A1:A4,-1)', '#N/A'],
    ['=MATCH(TRUE,INDEX(A1:A4>15,0),0)', 2],
    ['=ISFORMULA(A1)', false],
    ['=SHEET()', 1],
    ['=SHEETS()', 1],
  ])('%s', (formula, expected) => {
    expect(cells.value(formula)).toEqual(expected);
  });
});

describe('texts', () => {
  const cells = sheet();

  it.each<[string, unknown]>([
    ['=TEXTSPLIT("a,b;c",",",";")', [['a', 'b'], ['c', '#N/A']]],
    ['=TEXTSPLIT("a,,b",",",,TRUE)', [['a', 'b']]],
    ['=TEXTSPLIT("a-b_c",{"-","_"})', [['a', 'b', 'c']]],
    ['=TEXTSPLIT("aXbxc","x",,,1)', [['a', 'b', 'c']]],
    ['=TEXTBEFORE("Sở Y tế"," ")', 'Sở'],
    ['=TEXTBEFORE("a-b-c","-",2)', 'a-b'],
    ['=TEXTBEFORE("a-b-c","-",-1)', 'a-b'],
    ['=TEXTBEFORE("abc","-")', '#N/A'],
    ['=TEXTBEFORE("abc","-",,,1)', 'abc'],
    ['=TEXTAFTER("a-b-c","-")', 'b-c'],
    ['=TEXTAFTER("a-b-c","-",-1)', 'c'],
    ['=TEXTAFTER("abc","-",,,,"none")', 'none'],
    ['=VALUETOTEXT("a",1)', '"a"'],
    ['=TEXTJOIN({"-","+"},TRUE,{"a","b","c"})', 'a-b+c'],
    ['=1E+21&""', '1E+21'],
    ['=0.1+0.2&""', '0.3'],
    ['=1234567890123456789&""', '1234567890123460000'],
    ['=0.00001234&""', '0.00001234'],
  ])('%s', (formula, expected) => {
    expect(cells.value(formula)).toEqual(expected);
  });

  it('are read and written in the language of the workbook', () => {
    const vietnamese = new SheetCalculation({ locale: 'vi-VN' });
    vietnamese.set({ A1: '85,4' });
    expect(vietnamese.value('=A1+1')).toBe(86.4);
    expect(vietnamese.value('=85.5&" điểm"')).toBe('85,5 điểm');
    expect(vietnamese.value('=TEXT(1234.5,"#,##0.0")')).toBe('1.234,5');
    expect(vietnamese.value('=VALUE("31/01/2024")')).toBe(45322);
    expect(new SheetCalculation().value('="85,4x"+1')).toBe('#VALUE!');
  });
});

describe('subtotals', () => {
  it('leave out other subtotals, and hidden rows where they should', () => {
    const cells = new SheetCalculation();
    cells.set({ A1: 1, A2: 2, A3: '=SUBTOTAL(9,A1:A2)', A4: 4, A5: '=1/0' });
    cells.sheet.setRowHidden(1, true);
    expect(cells.value('=SUBTOTAL(9,A1:A4)')).toBe(7);
    expect(cells.value('=SUBTOTAL(109,A1:A4)')).toBe(5);
    expect(cells.value('=SUBTOTAL(9,A1:A5)')).toBe('#DIV/0!');
    expect(cells.value('=AGGREGATE(9,7,A1:A5)')).toBe(8);
    expect(cells.value('=AGGREGATE(9,3,A1:A5)')).toBe(5);
    expect(cells.value('=AGGREGATE(14,6,A1:A5,{1;2})')).toEqual([[4], [3]]);
    expect(cells.value('=SUBTOTAL(9,{1,2})')).toBe('#VALUE!');
  });
});

describe('indexes that are kept of ranges', () => {
  it('follow their cells', () => {
    const cells = new SheetCalculation();
    for (let row = 0; row < 100; row++) cells.sheet.setValue(row, 0, row % 10);
    cells.calculation.cellsChanged(cells.sheet, { top: 0, left: 0, rowCount: 100, columnCount: 1 });
    cells.set({ C1: '=COUNTIF(A1:A100,3)', C2: '=COUNTIF(A1:A100,">=8")', C3: '=RANK(9,A1:A100)', C4: '=MATCH(9,A1:A100,0)', C5: '=COUNTIF(A1:A100,"x")' });
    expect(cells.range('C1:C5').flat()).toEqual([10, 20, 1, 10, 0]);
    cells.set({ A1: 9, A2: 'X', A3: '3' });
    expect(cells.range('C1:C5').flat()).toEqual([11, 21, 1, 1, 1]);
    cells.set({ A50: 100 });
    expect(cells.at('C3')).toBe(2);
  });
});
