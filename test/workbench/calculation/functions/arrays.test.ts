import { SheetCalculation } from '../sheet-calculation';

/** Scores, names and groups in A1:C6. */
function scores(): SheetCalculation {
  const cells = new SheetCalculation();
  cells.set({
    A1: 85, B1: 'Sở Y tế', C1: 'A',
    A2: 72, B2: 'Sở Nội vụ', C2: 'B',
    A3: 90, B3: 'Huế', C3: 'A',
    A4: 72, B4: 'sở y tế', C4: 'a',
    B5: 'Đà Nẵng', C5: 'B',
  });
  return cells;
}

// Results by Microsoft's pages on the functions; LibreOffice 7.4 has none of them.
describe('functions that give arrays', () => {
  const cells = scores();

  it.each<[string, unknown]>([
    ['=SORT(A1:A5)', [[72], [72], [85], [90], [0]]],
    ['=SORT(A1:B4,{1,2},{1,-1})', [[72, 'sở y tế'], [72, 'Sở Nội vụ'], [85, 'Sở Y tế'], [90, 'Huế']]],
    ['=SORT({3,1,2},1,-1,TRUE)', [[3, 2, 1]]],
    ['=SORT({"b";1;TRUE;"A"})', [[1], ['A'], ['b'], [true]]],
    ['=SORT(A1:A4,3)', '#VALUE!'],
    ['=SORTBY(B1:B4,A1:A4,-1,B1:B4,1)', [['Huế'], ['Sở Y tế'], ['Sở Nội vụ'], ['sở y tế']]],
    ['=SORTBY(B1:B4,A1:A3)', '#VALUE!'],
    ['=FREQUENCY({85;72;72;60},{72;72;80})', [[3], [0], [0], [1]]],
    ['=FILTER(B1:B5,A1:A5>80)', [['Sở Y tế'], ['Huế']]],
    ['=FILTER(A1:B4,(C1:C4="A")*(A1:A4>80),"none")', [[85, 'Sở Y tế'], [90, 'Huế']]],
    ['=FILTER(A1:A4,A1:A4>100)', '#CALC!'],
    ['=FILTER(A1:A4,A1:A4>100,"none")', 'none'],
    ['=FILTER(A1:C2,{1,0,1})', [[85, 'A'], [72, 'B']]],
    ['=FILTER(A1:A4,{1;0})', '#VALUE!'],
    ['=UNIQUE(C1:C5)', [['A'], ['B']]],
    ['=UNIQUE(A1:A4)', [[85], [72], [90]]],
    ['=UNIQUE(A1:A4,FALSE,TRUE)', [[85], [90]]],
    ['=UNIQUE({1,1,2},TRUE)', [[1, 2]]],
    ['=SEQUENCE(2,3,10,5)', [[10, 15, 20], [25, 30, 35]]],
    ['=SEQUENCE(0)', '#CALC!'],
    ['=TAKE(A1:B4,2,-1)', [['Sở Y tế'], ['Sở Nội vụ']]],
    ['=TAKE(A1:A4,-9)', [[85], [72], [90], [72]]],
    ['=DROP(A1:A4,3)', 72],
    ['=DROP(A1:A4,-2)', [[85], [72]]],
    ['=DROP(A1:A4,4)', '#CALC!'],
    ['=CHOOSECOLS(A1:C2,-1,1)', [['A', 85], ['B', 72]]],
    ['=CHOOSEROWS(A1:A4,{3,1})', [[90], [85]]],
    ['=CHOOSEROWS(A1:A4,5)', '#VALUE!'],
    ['=VSTACK(A1:A2,{1,2})', [[85, '#N/A'], [72, '#N/A'], [1, 2]]],
    ['=HSTACK(A1:A2,"x")', [[85, 'x'], [72, '#N/A']]],
    ['=TOCOL(A1:B2)', [[85], ['Sở Y tế'], [72], ['Sở Nội vụ']]],
    ['=TOCOL(A4:A5,1)', 72],
    ['=TOROW(A1:B2,,TRUE)', [[85, 72, 'Sở Y tế', 'Sở Nội vụ']]],
    ['=WRAPROWS({1,2,3,4,5},2,"-")', [[1, 2], [3, 4], [5, '-']]],
    ['=WRAPCOLS({1,2,3},2)', [[1, 3], [2, '#N/A']]],
    ['=EXPAND({1,2},2,3,0)', [[1, 2, 0], [0, 0, 0]]],
    ['=EXPAND({1,2},1,1)', '#VALUE!'],
    ['=TRANSPOSE(A1:A3)', [[85, 72, 90]]],
    ['=A1:A2*{1,10}', [[85, 850], [72, 720]]],
    ['=A1:A2+{1;2;3}', [[86], [74], ['#N/A']]],
    ['=RANK(A1:A4,A1:A4)', [[2], [3], [1], [3]]],
    ['=XLOOKUP({90;85},A1:A4,B1:B4)', [['Huế'], ['Sở Y tế']]],
  ])('%s', (formula, expected) => {
    expect(cells.value(formula)).toEqual(expected);
  });
});

describe('names and functions of a formula', () => {
  const cells = scores();

  it.each<[string, unknown]>([
    ['=LET(best,MAX(A1:A4),best-A2)', 18],
    ['=LET(x,1,y,x+1,x*10+y)', 12],
    ['=LET(a1x,A1:A2,SUM(a1x))', 157],
    ['=LAMBDA(a,b,a-b)(5,3)', 2],
    ['=LAMBDA(a,a)(1,2)', '#VALUE!'],
    ['=LAMBDA(a,a)', '#CALC!'],
    ['=MAP(A1:A2,{1;2},LAMBDA(a,b,a*b))', [[85], [144]]],
    ['=BYROW({1,2;3,4},LAMBDA(row,SUM(row)))', [[3], [7]]],
    ['=BYCOL({1,2;3,4},MAX)', [[3, 4]]],
    ['=REDUCE(0,{1,2,3},LAMBDA(sum,v,sum+v))', 6],
    ['=SCAN(0,{1,2,3},LAMBDA(sum,v,sum+v))', [[1, 3, 6]]],
    ['=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))', [[11, 12], [21, 22]]],
    ['=LAMBDA(a,b,IF(ISOMITTED(b),"none",b))(1,)', 'none'],
    ['=BYROW(A1:B2,LAMBDA(r,r))', [['#CALC!'], ['#CALC!']]],
  ])('%s', (formula, expected) => {
    expect(cells.value(formula)).toEqual(expected);
  });
});
