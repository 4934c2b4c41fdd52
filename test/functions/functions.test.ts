/** The edge to Excel: names, errors and languages, with Office.js's own error class. */
import { FUNCTIONS, registerFunctions } from '../../src/functions/functions';
import { sayFault } from '../../src/functions/sentences';
import { column } from './cells';

type Answer = (...args: readonly unknown[]) => unknown;

/** As custom-functions-runtime.js has it: the code is Excel's, the sentence the message. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!' };

/** Registers with a stand-in for the two globals of Office.js, as Excel would call the functions in this display language. */
function registered(displayLanguage: string): ReadonlyMap<string, Answer> {
  const associated = new Map<string, Answer>();
  Object.assign(globalThis, {
    CustomFunctions: { Error: RuntimeError, ErrorCode, associate: (id: string, answer: Answer) => void associated.set(id, answer) },
    Office: { context: { displayLanguage } },
  });
  registerFunctions();
  return associated;
}

function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof RuntimeError ? [error.code, error.message] : error;
  }
}

afterEach(() => {
  for (const name of ['CustomFunctions', 'Office']) Reflect.deleteProperty(globalThis, name);
});

test('every function is associated under its name, and answers', () => {
  const associated = registered('vi-VN');
  expect([...associated.keys()]).toEqual(Object.keys(FUNCTIONS));
  expect(associated.get('RANK')?.(72, column(72, 80), null, null, null, { functionName: 'RANK' })).toBe(2);
  expect(associated.get('RANKS')?.(column(72, 80))).toEqual(column(2, 1));
});

test('a fault is the runtime\'s own error with a sentence in Office\'s display language', () => {
  const call = (language: string): unknown => errorOf(() => registered(language).get('RANK')?.(75.5, column(72, 80)));
  expect(call('vi-VN')).toEqual(['#N/A', 'Điểm 75,5 không có trong các điểm được so sánh. Hãy kiểm tra vùng điểm và nhóm.']);
  expect(call('en-US')).toEqual(['#N/A', 'The score 75.5 is not among the scores. Check the range of scores and the group.']);
});

test('an error for which Excel shows no sentence has none', () => {
  expect(errorOf(() => registered('vi-VN').get('RANK')?.({ code: '#DIV/0!' }, column(72)))).toEqual(['#DIV/0!', '']);
});

test('an error of ours in the program is not passed off as a fault of the sheet', () => {
  const broken = new Proxy([[1]], {
    get: () => {
      throw new TypeError('broken');
    },
  });
  expect(errorOf(() => registered('vi-VN').get('RANK')?.(1, broken))).toBeInstanceOf(TypeError);
});

test('nothing is registered where Office.js has no custom functions', () => {
  expect(() => registerFunctions()).not.toThrow();
});

test('each sentence is said in both languages, in composed letters and within Excel\'s 255 characters', () => {
  const shape = { argument: 'groups', rows: 3, columns: 1, scoreRows: 4, scoreColumns: 1 } as const;
  const said = (['vi', 'en'] as const).map((language) => sayFault({ code: 'shapes-differ', with: shape }, language));
  expect(said).toEqual([
    'Vùng chứa các nhóm có 3 hàng × 1 cột, vùng điểm có 4 × 1. Hai vùng phải cùng kích thước.',
    'The range of groups has 3 rows × 1 columns, the scores have 4 × 1. Both must have the same size.',
  ]);
  const long = sayFault({ code: 'text-ambiguous', with: { text: 'x'.repeat(40), asDecimal: 123.456, asThousands: 123456 } }, 'vi');
  expect(long).toBe(long.normalize('NFC'));
  expect(long.length).toBeLessThan(255);
});
