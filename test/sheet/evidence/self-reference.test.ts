import { refersToItself } from '../../../src/sheet/evidence/self-reference';

const F4 = { row: 3, column: 5 };

test.each(['=F4', '=SUM(C4:F4)', '=SUM($C$4:$F$4)/3', '=F2+SUM(F1:G9)', '=IF(A4="F9",F4,0)', "='Sheet 1'!A1+F4", '=SUM(F4:C4)'])('%s in F4 reads its own cell', (formula) => {
  expect(refersToItself(formula, F4)).toBe(true);
});

test.each(['=SUM(C4:E4)', '=F40+AF4', '="F4"', "='Sheet 1'!F4", "='It''s F4'!C1", '=Khác!F4', '=ROW(F4)+ROWS(F$4:F4)', '=F4()', '=LOG10(F14)', '=Điểm_F4', '', '=SUM(F:F)'])(
  '%j in F4 reads no cell of its own, or none that is named by its address',
  (formula) => {
    expect(refersToItself(formula, F4)).toBe(false);
  },
);
