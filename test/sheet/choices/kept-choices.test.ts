/** Choices that meet the sheet of another month. */
import * as fc from 'fast-check';
import { choicesText, parseChoices, type Choice } from '../../../src/sheet';
import { drawnSheet, gridOf } from '../drawn-sheet';
import { scoresOf, settle, take } from '../settled-sheet';

const answers = (kind: string) => (way: { readonly kind: string; readonly answer?: { readonly kind: string } }): boolean => way.kind === 'row' && way.answer?.kind === kind;

const MONTH = drawnSheet('STT | Đơn vị | Điểm\n1 | Sở A | 85.4\n2 | Sở B | (*)\n3 | Sở C | 72');
const NOT_SCORED = take(MONTH, settle(MONTH), 'score-missing', answers('not-scored')).choices;
const IGNORED = take(MONTH, settle(MONTH), 'score-missing', answers('ignored')).choices;

describe('a choice about a unit', () => {
  test('holds next month, in another row, with other scores and another spelling of the name', () => {
    const next = settle(drawnSheet('STT | Đơn vị | Điểm\n1 | Sở D | 60\n2 | Sở C | 91\n3 | Sở A | 12\n4 | SỞ  B | (*)'), NOT_SCORED);
    expect(next.problems).toEqual([]);
    expect(next.reading?.unfitChoices).toEqual([]);
  });

  test.each([NOT_SCORED, IGNORED])('is handed back where the unit has a score now, which is ranked', (...choices) => {
    const next = settle(drawnSheet('STT | Đơn vị | Điểm\n1 | Sở A | 85.4\n2 | Sở B | 77\n3 | Sở C | 72'), choices);
    expect(scoresOf(next.reading)['Sở B']).toBe(77);
    expect(next.reading?.unfitChoices).toEqual(choices);
  });

  test('is handed back where the unit has gone', () => {
    const next = settle(drawnSheet('STT | Đơn vị | Điểm\n1 | Sở A | 85.4\n2 | Sở C | (*)'), NOT_SCORED);
    expect(next.problems.map(({ code }) => code)).toEqual(['score-missing']);
    expect(next.reading?.unfitChoices).toEqual(NOT_SCORED);
  });

  test('of a name that stands twice never falls on the one that is left', () => {
    const twice = drawnSheet('Đơn vị | Điểm\nXã Tân Lập | 85\nXã Ea Kar | 84\nXã Tân Lập | 83');
    const { choices } = take(twice, settle(twice), 'unit-duplicate', answers('ignored'));
    const next = settle(drawnSheet('Đơn vị | Điểm\nXã Tân Lập | 85\nXã Ea Kar | 84'), choices);
    expect(Object.keys(scoresOf(next.reading))).toEqual(['Xã Tân Lập', 'Xã Ea Kar']);
    expect(next.reading?.unfitChoices).toEqual(choices);
  });

  test('of a name in two groups stays with its group', () => {
    const month = drawnSheet('Nhóm | Đơn vị | Điểm\nA | Xã Tân Lập | \nA | Xã Ea Kar | 84\nB | Xã Tân Lập | 83\nB | Xã Ea Na | 80');
    const { choices } = take(month, settle(month), 'score-missing', answers('ignored'));
    const next = settle(drawnSheet('Nhóm | Đơn vị | Điểm\nB | Xã Tân Lập | \nB | Xã Ea Na | 80\nA | Xã Tân Lập | \nA | Xã Ea Kar | 84'), choices);
    expect(next.problems).toEqual([{ code: 'score-missing', cell: { row: 1, column: 2 }, unit: 'Xã Tân Lập' }]);
  });

  test('still holds after the units are no longer grouped by their names', () => {
    const month = drawnSheet('Đơn vị | Điểm\nSở A | 85\nSở B | (*)\nSở C | 83\nXã D | 82\nXã E | 81\nXã G | 80');
    const ignored = take(month, settle(month, [{ about: 'groups', by: 'names' }]), 'score-missing', answers('ignored'));
    const grouped = settle(month, [...ignored.choices.filter(({ about }) => about !== 'groups'), { about: 'groups', by: 'none' }]);
    expect(grouped.reading?.unfitChoices).toEqual([]);
    expect(Object.keys(scoresOf(grouped.reading))).not.toContain('Sở B');
  });

  test('a corrected slip is not applied to another score', () => {
    const slip = (score: string): ReturnType<typeof drawnSheet> => drawnSheet(`Đơn vị | Điểm\nA | 85\nB | ${score}\nC | 84\nD | 83\nE | 82\nG | 81\nH | 80\nI | 79`);
    const { choices } = take(slip('8540'), settle(slip('8540')), 'score-out-of-line', answers('score'));
    expect(scoresOf(settle(slip('8540'), choices).reading)['B']).toBe(85.4);
    const next = settle(slip('8350'), choices);
    expect(scoresOf(next.reading)['B']).toBe(8350);
    expect(next.problems.map(({ code }) => code)).toEqual(['score-out-of-line']);
  });
});

describe('a choice of columns', () => {
  const choices: readonly Choice[] = [{ about: 'column', role: 'score', column: 2, header: 'Điểm B' }];

  test('follows its header to another place', () => {
    const moved = settle(drawnSheet('Đơn vị | Ghi chú | Điểm A | Điểm B\nSở A |  | 85 | 60\nSở B |  | 72 | 80'), choices);
    expect(moved.layout?.scoreColumn).toBe(3);
  });

  test('is not taken for the column that stands in its place now', () => {
    const gone = settle(drawnSheet('Đơn vị | Điểm A | Điểm C\nSở A | 85 | 60\nSở B | 72 | 80'), choices);
    expect(gone.problems.map(({ code }) => code)).toEqual(['score-column-ambiguous']);
  });
});

describe('kept text', () => {
  const unit = fc.record({ name: fc.string(), group: fc.string(), place: fc.constant(0), of: fc.integer({ min: 1, max: 9 }), cell: fc.string() });
  const choice: fc.Arbitrary<Choice> = fc.oneof(
    fc.record({ about: fc.constant('column' as const), role: fc.constantFrom('unit', 'score', 'group'), column: fc.nat(16_383), header: fc.string() }),
    fc.record({ about: fc.constant('groups' as const), by: fc.constantFrom('names', 'numbering', 'none') }),
    fc.record({ about: fc.constant('sections' as const), level: fc.constantFrom('innermost', 'outermost') }),
    fc.record({ about: fc.constant('sign' as const), header: fc.string(), reading: fc.constantFrom('decimal', 'thousands') }),
    fc.record({ about: fc.constant('group' as const), group: fc.string(), ranked: fc.boolean() }),
    fc.record({ about: fc.constant('accepted' as const), problem: fc.constantFrom('names-legacy-encoding', 'rows-hidden') }),
    fc.record({ about: fc.constant('row' as const), unit, answer: fc.oneof(fc.record({ kind: fc.constant('score' as const), score: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0) }), fc.constant({ kind: 'ignored' as const }), fc.constant({ kind: 'right' as const, about: 'near-tie' as const })) }),
  );

  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 5 }), (choices) => {
        const entry = { id: '{1}', name: 'Bảng điểm', choices };
        expect(parseChoices(choicesText([], entry) ?? '')).toEqual({ sheets: [entry], unread: 0 });
      }),
    );
  });

  test('of any other content is left aside, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.array(fc.jsonValue()).map((sheets) => JSON.stringify({ version: 1, sheets }))), (text) => {
        const { sheets, unread } = parseChoices(text);
        expect(sheets.length + unread).toBeGreaterThanOrEqual(text === '{"version":1,"sheets":[]}' ? 0 : 1);
      }),
      { examples: [['{"version":2,"sheets":[]}'], ['null'], ['{"version":1,"sheets":[{"id":"a","name":"b","choices":[{"about":"sections","level":"middle"}]}]}']] },
    );
  });

  test('names a renamed sheet by its id and a remade one by its name, and is never too long to keep', () => {
    const of = (id: string, name: string): Parameters<typeof choicesText>[1] => ({ id, name, choices: [{ about: 'groups', by: 'names' }] });
    const text = choicesText([of('1', 'Tháng 10'), of('2', 'Tháng 11')], of('1', 'Quý 4')) ?? '';
    expect(parseChoices(text).sheets.map(({ name }) => name)).toEqual(['Tháng 11', 'Quý 4']);
    expect(choicesText([of('1', 'a')], { id: '1', name: 'a', choices: [] })).toBe('');
    const long = { id: '3', name: 'b', choices: [{ about: 'group' as const, group: 'x'.repeat(200_000), ranked: true }] };
    expect(choicesText([], long)).toBeNull();
  });
});

test('choices never throw on any sheet', () => {
  const cell = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 99 }), fc.constantFrom('Sở A', 'Sở B', '(*)', 'Đơn vị', 'Điểm', "91.651"));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const { reading } = settle(gridOf(rows), [...NOT_SCORED, { about: 'groups', by: 'names' }, { about: 'column', role: 'score', column: 1, header: 'Điểm' }]);
      expect(reading === null || reading.units.rows.length === reading.units.scores.length).toBe(true);
    }),
  );
});
