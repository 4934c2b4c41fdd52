import { fromFileFormula, toFileFormula } from '../../../../workbench/calculation/formula/file-formula';

const CUSTOM = ['XEPHANG.RANK', 'XEPHANG.RANKTABLE'];

describe('formulas in files', () => {
  it.each([
    ['=SORT(A1:A9)', '=_xlfn._xlws.SORT(A1:A9)'],
    ['=SUM(FILTER(A1:A9,B1:B9>2))', '=SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>2))'],
    ['=RANK.EQ(A1,$A$1:$A$9,0)', '=_xlfn.RANK.EQ(A1,$A$1:$A$9,0)'],
    ['=RANK(A1,$A$1:$A$9)', '=RANK(A1,$A$1:$A$9)'],
    ['=SUM(A1#)', '=SUM(_xlfn.ANCHORARRAY(A1))'],
    ["='Bảng 1'!A1#+1", "=_xlfn.ANCHORARRAY('Bảng 1'!A1)+1"],
    ['=@A1:A9', '=_xlfn.SINGLE(A1:A9)'],
    ['=LET(x,1,x+1)', '=_xlfn.LET(_xlpm.x,1,_xlpm.x+1)'],
    ['=MAP(A1:A9,LAMBDA(v,v*2))', '=_xlfn.MAP(A1:A9,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))'],
    ['=LET(f,LAMBDA(x,x),f(2))', '=_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x),_xlpm.f(2))'],
    ['=XEPHANG.RANK(A1,A1:A9,,"standard")', '=_xldudf_XEPHANG_RANK(A1,A1:A9,,"standard")'],
    ['="SORT("&A1', '="SORT("&A1'],
    ['=SORT(Sheet1!#REF!)', '=_xlfn._xlws.SORT(Sheet1!#REF!)'],
    ['=SORT(#REF!$A$1:$A$9)', '=_xlfn._xlws.SORT(#REF!$A$1:$A$9)'],
    ['=SORT(Scores[[#All],[#REF!]])', '=_xlfn._xlws.SORT(Scores[[#All],[#REF!]])'],
    ['=SORT(A1:#REF!)', '=_xlfn._xlws.SORT(A1:#REF!)'],
  ])('%s is written as %s, and read back', (shown, written) => {
    expect(toFileFormula(shown, CUSTOM)).toBe(written);
    expect(fromFileFormula(written, CUSTOM)).toBe(shown);
  });

  it('writes what is written for a file already as it is', () => {
    expect(toFileFormula('=_xlfn._xlws.SORT(A1:A9)', [])).toBe('=_xlfn._xlws.SORT(A1:A9)');
  });

  it('reads a custom function of an add-in that is not there by its namespace', () => {
    expect(fromFileFormula('=_xldudf_CONTOSO_ADD_ALL(1)', [])).toBe('=CONTOSO.ADD_ALL(1)');
  });

  it('leaves a text that is no formula alone', () => {
    expect(toFileFormula('=SORT(', [])).toBe('=SORT(');
  });
});
