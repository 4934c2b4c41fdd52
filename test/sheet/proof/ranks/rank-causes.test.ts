/** Every cause of a difference between ranks and scores, drawn. Each line is a finding: code, cause, units accused, cells with what stands and what should. */
import { findingsOf, proofOf } from '../drawn-proof';

const ranks = (drawing: string, options: Parameters<typeof proofOf>[1] = {}): string[] => findingsOf(proofOf(drawing, options)).filter((line) => line.startsWith('rank-'));

describe('ties', () => {
  test('ranked apart by digits that do not print: a practice, and said as such', () => {
    const proof = proofOf(
      `
Đơn vị | Điểm | Hạng
Sở A | 90.021 | 1
Sở B | 90.018 | 2
Sở C | 85.5 | 3
Sở D | 80 | 4
`,
      { formats: { B: '0.00' } },
    );
    expect(findingsOf(proof)).toEqual(['rank-equal-apart unrounded [Sở A, Sở B] C2 1→1, C3 2→1']);
    expect(proof.findings[0]?.weight).toBe('remark');
  });

  test('ranked apart by what the processor adds beyond the fifteenth digit', () => {
    expect(ranks('Đơn vị | Điểm | Hạng\nSở A | 0.30000000000000004 | 1\nSở B | 0.3 | 2\nSở C | 0.2 | 3\nSở D | 0.1 | 4')).toEqual(['rank-equal-apart binary-noise [Sở A, Sở B] C2 1→1, C3 2→1']);
  });

  test('listed apart by their place: one finding for all ties', () => {
    expect(ranks('Đơn vị | Điểm | Hạng\nSở A | 90 | 1\nSở B | 90 | 2\nSở C | 85 | 3\nSở D | 80 | 4\nSở E | 80 | 5')).toEqual([
      'rank-equal-apart listed-apart [Sở A, Sở B, Sở D, Sở E] C2 1→1, C3 2→1, C5 4→4, C6 5→4',
    ]);
  });

  test('a pair apart where other ties share is rather a slip', () => {
    expect(ranks('Đơn vị | Điểm | Hạng\nSở A | 90 | 1\nSở B | 90 | 1\nSở C | 85 | 3\nSở D | 80 | 4\nSở E | 80 | 5\nSở G | 70 | 6')).toEqual([
      'rank-slip typing or listed-apart [Sở E] C6 5→4',
    ]);
  });

  test('dense after one tie, where the rest leaves ranks out', () => {
    expect(ranks(`
Đơn vị | Điểm | Hạng
Sở A | 90 | 1
Sở B | 90 | 1
Sở C | 85 | 3
Sở D | 85 | 3
Sở E | 80 | 5
Sở G | 80 | 5
Sở H | 70 | 6
Sở K | 60 | 7
`)).toEqual(['rank-shifted dense [] C8 6→7, C9 7→8']);
  });

  test('all shared by another rule', () => {
    const table = (tied: string, last: number): string => `Đơn vị | Điểm | Hạng\nSở A | 90 | 1\nSở B | 85 | ${tied}\nSở C | 85 | ${tied}\nSở D | 80 | ${last}\nSở E | 70 | ${last + 1}`;
    expect(ranks(table('2', 4))).toEqual([]);
    expect(ranks(table('2', 3))).toEqual(['rank-rule-differs dense [Sở D, Sở E] C5 3→4, C6 4→5']);
    expect(ranks(table('3', 4))).toEqual(['rank-rule-differs modified [Sở B, Sở C] C3 3→2, C4 3→2']);
    expect(ranks(table('2.5', 4))).toEqual(['rank-rule-differs fractional [Sở B, Sở C] C3 2.5→2, C4 2.5→2']);
    expect(ranks('Đơn vị | Điểm | Hạng\nSở A | 90 | 1\nSở B | 85 | 2\nSở C | 85 | 2\nSở D | 80 | 3', { ties: 'dense' })).toEqual([]);
  });

  test('ranked on fewer decimals than print', () => {
    expect(ranks('Đơn vị | Điểm | Hạng\nSở A | 90.4 | 1\nSở B | 90.2 | 1\nSở C | 85.3 | 3\nSở D | 84.8 | 3\nSở E | 80.1 | 5\nSở G | 79.9 | 5')).toEqual([
      'rank-rule-differs decimals [Sở B, Sở D, Sở G] C3 1→2, C5 3→4, C7 5→6',
    ]);
  });
});

describe('one unit', () => {
  const table = (rows: string): string => `Đơn vị | Điểm | Hạng\n${rows}`;

  test('a rank mistyped', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở C | 80 | 8\nSở D | 75 | 4\nSở E | 70 | 5'))).toEqual(['rank-slip typing [Sở C] C4 8→3']);
  });

  test('two that hold each other’s rank', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 4\nSở C | 80 | 3\nSở D | 75 | 2\nSở E | 70 | 5'))).toEqual(['rank-swapped ranks-swapped [Sở B, Sở D] C3 4→2, C5 2→4']);
  });

  test('a score edited past several others: the rank it has, and the score that was meant where a slip explains it', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 58 | 2\nSở C | 80 | 3\nSở D | 75 | 4\nSở E | 70 | 5'))).toEqual(['rank-stale digits-swapped [Sở B] B3 58→85, C3 2→5']);
    expect(ranks(table('Sở A | 90 | 1\nSở B | 61 | 2\nSở C | 80 | 3\nSở D | 75 | 4\nSở E | 70 | 5'))).toEqual(['rank-stale edited [Sở B] B3 61→–, C3 2→5']);
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở C | 80 | 3\nSở D | 750 | 4\nSở E | 70 | 5\nSở G | 65 | 6'))).toEqual(['rank-stale decimal-sign [Sở D] B5 750→75, C5 4→1']);
  });

  test('a score edited to one that others have', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở C | 80 | 3\nSở D | 75 | 4\nSở E | 90 | 5\nSở G | 60 | 6'))).toEqual(['rank-stale edited [Sở E] B6 90→–, C6 5→1']);
  });

  test('no rank among others with one', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | \nSở C | 80 | 3\nSở D | 75 | 4\nSở E | 70 | 5'))).toEqual(['rank-blank not-entered [Sở B] C3 –→2']);
  });
});

describe('ranks that run on wrong', () => {
  const table = (rows: string): string => `Đơn vị | Điểm | Hạng\n${rows}`;

  test('a unit is missing', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở C | 80 | 4\nSở D | 75 | 5\nSở E | 70 | 6'))).toEqual(['rank-shifted unit-missing [] C4 4→3, C5 5→4, C6 6→5']);
  });

  test('a unit that has lost its score holds the rank', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở C | chưa chấm | 3\nSở D | 75 | 4\nSở E | 70 | 5'))).toEqual(['rank-shifted unit-unscored [Sở C] C4 3→–, C5 4→3, C6 5→4']);
  });

  test('a unit stands twice and counts once', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở B | 85 | 2\nSở C | 80 | 3\nSở D | 75 | 4\nSở E | 70 | 5\nSở G | 65 | 6\nSở H | 65 | 6\nSở K | 60 | 8'))).toEqual([
      'rank-shifted unit-twice [Sở B] C4 2→–, C5 3→4, C6 4→5, C7 5→6, C8 6→7, C9 6→7, … 7',
    ]);
  });

  test('one that repeats with another score, and all after it', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở C | 80 | 2\nSở D | 75 | 3\nSở E | 70 | 4'))).toEqual(['rank-shifted off-by-one [] C4 2→3, C5 3→4, C6 4→5']);
  });

  test('a unit is ranked that the others do not count', () => {
    expect(ranks(table('Sở A | 90 | 1\nSở B | 85 | 2\nSở C | 80 | 9\nSở D | 75 | 3\nSở E | 70 | 4\nSở G | 65 | 5'))).toEqual([
      'rank-shifted unit-not-counted [Sở C] C4 9→–, C5 3→4, C6 4→5, C7 5→6',
    ]);
  });

  test('an excerpt of a longer list is one finding', () => {
    expect(ranks(table('Sở A | 92.83 | 1\nSở B | 91.86 | 2\nSở C | 91.65 | 6\nSở D | 81.33 | 20'))).toEqual(['rank-shifted excerpt [] C4 6→3, C5 20→4']);
  });
});

describe('groups', () => {
  const both = (departments: readonly number[], communes: readonly number[]): string => `
Đơn vị | Điểm | Hạng
A. Các sở |  |
Sở Một | 90 | ${departments[0] ?? ''}
Sở Hai | 80 | ${departments[1] ?? ''}
Sở Ba | 70 | ${departments[2] ?? ''}
Sở Bốn | 60 | ${departments[3] ?? ''}
B. Các xã |  |
Xã Một | 85 | ${communes[0] ?? ''}
Xã Hai | 75 | ${communes[1] ?? ''}
Xã Ba | 65 | ${communes[2] ?? ''}
Xã Bốn | 55 | ${communes[3] ?? ''}
`;

  test('each by itself is right; over their border is one finding', () => {
    expect(ranks(both([1, 2, 3, 4], [1, 2, 3, 4]))).toEqual([]);
    expect(ranks(both([1, 3, 5, 7], [2, 4, 6, 8]))[0]).toMatch(/^rank-rule-differs groups-ignored/);
    expect(ranks(both([1, 3, 5, 7], [2, 4, 6, 8]))).toHaveLength(1);
  });

  test('a unit with its rank in the wrong group', () => {
    expect(ranks('Đơn vị | Điểm | Hạng\nA. Các sở | |\nSở Một | 90 | 1\nSở Ba | 70 | 3\nSở Bốn | 60 | 4\nSở Năm | 50 | 5\nB. Các xã | |\nXã Một | 85 | 1\nXã Hai | 75 | 2\nXã Ba | 65 | 3\nXã Bốn | 55 | 4\nSở Hai | 80 | 2')).toEqual([
      'rank-wrong-group unit-moved [Sở Hai] C12 2→2, B12 80→80',
    ]);
  });

  test('the least first where the words speak of points', () => {
    expect(ranks('Đơn vị | Tổng điểm | Hạng\nSở A | 90 | 5\nSở B | 85 | 4\nSở C | 80 | 3\nSở D | 75 | 2\nSở E | 70 | 1')[0]).toMatch(/^rank-rule-differs direction/);
  });

  test('ranks of something else', () => {
    expect(ranks('Đơn vị | Điểm | Hạng\nSở A | 90 | 4\nSở B | 85 | 9\nSở C | 80 | 1\nSở D | 75 | 12\nSở E | 70 | 6\nSở G | 65 | 3\nSở H | 60 | 11\nSở K | 55 | 2\nSở L | 50 | 7\nSở M | 45 | 10\nSở N | 40 | 5\nSở P | 35 | 8\nSở Q | 30 | 13\nSở R | 25 | 14')[0]).toMatch(/^rank-unrelated other-scores/);
  });
});
