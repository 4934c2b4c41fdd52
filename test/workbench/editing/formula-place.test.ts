import { formulaPlace, type FormulaPlace } from '../../../workbench/editing/formula-place';

/** The caret is drawn as |. */
function place(drawn: string, locale = 'vi-VN'): FormulaPlace {
  return formulaPlace(drawn.replace('|', ''), drawn.indexOf('|'), locale);
}

test.each([
  ['=XEP|', 'XEP', 1],
  ['=1+xephang.ra|', 'xephang.ra', 3],
  ['=ROUND(SU|M(A1);2)', 'SU', 7],
])('in %s a function’s name is begun', (drawn, text, from) => {
  expect(place(drawn).name).toEqual({ text, from });
});

test.each(['XEP|', '=|', '="XEP|', "='Chỉ số|", '=$A|', '=C7:C2|', '=Bảng[Điểm|', '={1\\TRUE|', '=SUM(|', '=12|'])('in %s no name of a function is begun', (drawn) => {
  expect(place(drawn).name).toBeNull();
});

test.each([
  ['=ROUND(|', 'ROUND', 0],
  ['=ROUND(C8*1,5;|', 'ROUND', 1],
  ['=XEPHANG.RANK(SUM(C8;D8);"a;b";|', 'XEPHANG.RANK', 2],
  ['=XEPHANG.RANK((C8+1|', 'XEPHANG.RANK', 0],
  ['=SUM(A1;ROUND(B1;|2))', 'ROUND', 1],
])('in %s the caret is in %s, argument %p', (drawn, name, argument) => {
  expect(place(drawn).call).toEqual({ name, argument });
});

test('behind the closing bracket no call is open', () => {
  expect(place('=ROUND(A1;2)|').call).toBeNull();
});

test('where the comma is no decimal sign it separates arguments', () => {
  expect(place('=ROUND(C8*1.5,|', 'en-US').call).toEqual({ name: 'ROUND', argument: 1 });
});
