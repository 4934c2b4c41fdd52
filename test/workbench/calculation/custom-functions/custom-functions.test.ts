import type { CustomFunctionCall, CustomFunctionDescriptor, CustomFunctionPort } from '../../../../workbench/calculation/custom-functions/port';
import { SheetCalculation } from '../sheet-calculation';

type Parameter = CustomFunctionDescriptor['parameters'][number];

const value = (name: string, more: Partial<Parameter> = {}): Parameter => ({ name, type: 'any', dimensionality: 'scalar', optional: false, repeating: false, ...more });
const cellsOf = (name: string): Parameter => value(name, { dimensionality: 'matrix' });

function described(name: string, parameters: readonly Parameter[], more: Partial<CustomFunctionDescriptor> = {}): CustomFunctionDescriptor {
  return { name, parameters, givesMatrix: true, volatile: false, streaming: false, cancelable: false, takesErrors: false, requiresAddress: false, requiresParameterAddresses: false, ...more };
}

/** An add-in whose functions run when the test says so. */
class Addin implements CustomFunctionPort {
  readonly batches: (readonly CustomFunctionCall[])[] = [];
  readonly canceled: number[] = [];
  present = true;
  private readonly descriptors: readonly CustomFunctionDescriptor[];

  constructor(...descriptors: readonly CustomFunctionDescriptor[]) {
    this.descriptors = descriptors;
  }

  get names(): readonly string[] {
    return this.descriptors.map(({ name }) => name);
  }

  descriptor(name: string): CustomFunctionDescriptor | null {
    return this.present ? (this.descriptors.find((one) => one.name === name.toUpperCase()) ?? null) : null;
  }

  invoke(calls: readonly CustomFunctionCall[]): void {
    this.batches.push(calls);
  }

  cancel(ids: readonly number[]): void {
    this.canceled.push(...ids);
  }

  get calls(): readonly CustomFunctionCall[] {
    return this.batches.flat();
  }

  get lastArguments(): unknown {
    return this.calls.at(-1)?.arguments;
  }
}

const DOUBLE = described('TEST.DOUBLE', [value('n', { type: 'number' })]);

function opened(...descriptors: readonly CustomFunctionDescriptor[]): { readonly addin: Addin; readonly cells: SheetCalculation } {
  const addin = new Addin(...descriptors);
  return { addin, cells: new SheetCalculation({ customFunctions: addin }) };
}

describe('a custom function', () => {
  it('shows #BUSY! until its result is there, and so does all that follows it', () => {
    const { addin, cells } = opened(DOUBLE);
    cells.set({ A1: 4, B1: '=TEST.DOUBLE(A1)', C1: '=B1+1', D1: '=IFERROR(B1,"caught")', E1: '=SUM(B1:B3)', F1: '=IFERROR(TEST.DOUBLE(A1)+1,0)' });
    expect(cells.range('B1:F1')).toEqual([['#BUSY!', '#BUSY!', '#BUSY!', '#BUSY!', '#BUSY!']]);
    expect(cells.calculation.waitingCalls).toBe(2);
    cells.calculation.deliver(addin.calls.map(({ id }) => ({ id, ok: true, value: 8 })));
    expect(cells.range('B1:F1')).toEqual([[8, 9, 8, 8, 9]]);
    expect(cells.calculation.waitingCalls).toBe(0);
  });

  it('is called in one batch for all cells that need it', () => {
    const { addin, cells } = opened(DOUBLE);
    for (let row = 0; row < 50; row++) cells.sheet.setFormula(row, 1, `=TEST.DOUBLE(A${row + 1})+TEST.DOUBLE(7)`, null);
    cells.calculation.cellsChanged(cells.sheet, { top: 0, left: 1, rowCount: 50, columnCount: 1 });
    cells.calculation.recalculate();
    expect(addin.batches.map((batch) => batch.length)).toEqual([100]);
  });

  it('is called again only for other arguments', () => {
    const { addin, cells } = opened(DOUBLE);
    cells.set({ A1: 4, A2: 1, B1: '=TEST.DOUBLE(A1)+A2' });
    cells.calculation.deliver([{ id: 1, ok: true, value: 8 }]);
    cells.set({ A2: 2 });
    expect([cells.at('B1'), addin.calls.length]).toEqual([10, 1]);
    cells.set({ A1: 5 });
    expect([cells.at('B1'), addin.calls.length, addin.lastArguments]).toEqual(['#BUSY!', 2, [5]]);
  });

  it('drops the result of a call that nobody wants any more', () => {
    const { addin, cells } = opened({ ...DOUBLE, cancelable: true });
    cells.set({ A1: 4, B1: '=TEST.DOUBLE(A1)' });
    cells.set({ A1: 5 });
    expect(addin.canceled).toEqual([1]);
    cells.calculation.deliver([{ id: 1, ok: true, value: 'late' }]);
    expect(cells.at('B1')).toBe('#BUSY!');
    cells.set({ B1: null });
    cells.calculation.deliver([{ id: 2, ok: true, value: 'later' }]);
    expect(cells.at('B1')).toBeNull();
    expect(addin.canceled).toEqual([1, 2]);
  });

  it('waits for the functions among its own arguments', () => {
    const { addin, cells } = opened(DOUBLE);
    cells.set({ B1: '=TEST.DOUBLE(C1)', C1: '=TEST.DOUBLE(3)' });
    cells.calculation.deliver([...addin.calls].map(({ id }) => ({ id, ok: true, value: 6 })));
    cells.calculation.deliver([{ id: 2, ok: true, value: 12 }]);
    expect(cells.range('B1:C1')).toEqual([[12, 6]]);
  });

  it('is called for each cell of a range that stands where it takes one value', () => {
    const { addin, cells } = opened(DOUBLE);
    cells.set({ A1: 1, A2: 2, C1: '=TEST.DOUBLE(A1:A2)' });
    expect(addin.calls.map((call) => call.arguments)).toEqual([[1], [2]]);
    cells.calculation.deliver([{ id: 1, ok: true, value: 2 }, { id: 2, ok: true, value: 4 }]);
    expect(cells.range('C1:C2')).toEqual([[2], [4]]);
  });

  it('fills cells with a two-dimensional result, and may give a stream of results', () => {
    const { addin, cells } = opened(described('TEST.STREAM', [], { streaming: true, cancelable: true }));
    cells.set({ A1: '=TEST.STREAM()' });
    cells.calculation.deliver([{ id: 1, ok: true, value: [[1, 'a'], [2, '']] }]);
    expect(cells.range('A1:B2')).toEqual([[1, 'a'], [2, '']]);
    cells.calculation.deliver([{ id: 1, ok: true, value: 5 }]);
    expect(cells.range('A1:B2')).toEqual([[5, null], [null, null]]);
    cells.set({ A1: null });
    expect(addin.canceled).toEqual([1]);
  });

  it('gives errors by their code, with their sentence', () => {
    const { cells } = opened(DOUBLE);
    cells.set({ A1: '=TEST.DOUBLE(1)' });
    cells.calculation.deliver([{ id: 1, ok: false, error: '#N/A', message: 'Not among the scores.' }]);
    expect(cells.at('A1')).toBe('#N/A');
    expect(cells.calculation.errorAt(cells.sheet, 0, 0)).toMatchObject({ error: '#N/A', message: 'Not among the scores.' });
  });

  it('is not called with an error, unless it asks for errors', () => {
    const { addin, cells } = opened(described('TEST.PLAIN', [cellsOf('range')]), described('TEST.BRAVE', [cellsOf('range'), value('one')], { takesErrors: true }));
    cells.set({ A1: '=NA()', A2: 2, B1: '=TEST.PLAIN(A1:A2)' });
    expect([cells.at('B1'), addin.calls.length]).toEqual(['#N/A', 0]);
    cells.set({ B2: '=TEST.BRAVE(A1:A2,A1)' });
    expect(addin.lastArguments).toEqual([[[{ error: '#N/A' }], [2]], { error: '#N/A' }]);
  });

  it('gets null for what is left out, and rows for ranges and arrays', () => {
    const { addin, cells } = opened(described('TEST.ALL', [cellsOf('range'), value('a', { optional: true }), value('b', { optional: true })]));
    cells.set({ A1: 1, A3: 'ba', C1: '=TEST.ALL(A1:A3,,TRUE)' });
    expect(addin.lastArguments).toEqual([[[1], [null], ['ba']], null, true]);
    cells.set({ C2: '=TEST.ALL({1,2;3,4})' });
    expect(addin.lastArguments).toEqual([[[1, 2], [3, 4]], null, null]);
    cells.set({ C3: '=TEST.ALL(5)' });
    expect(addin.lastArguments).toEqual([[[5]], null, null]);
  });

  it('gets whole columns as far as they are filled', () => {
    const { addin, cells } = opened(described('TEST.ALL', [cellsOf('range')]));
    cells.set({ A1: 1, A2: 2, C1: '=TEST.ALL(A:A)' });
    expect(addin.lastArguments).toEqual([[[1], [2]]]);
  });

  it('gets blank cells as its Excel gives them', () => {
    const addin = new Addin(described('TEST.ALL', [cellsOf('range'), value('one')]));
    const cells = new SheetCalculation({ customFunctions: addin, blankCells: 'zero' });
    cells.set({ C1: '=TEST.ALL(A1:A2,A1)' });
    expect(addin.lastArguments).toEqual([[[0], [0]], 0]);
  });

  it('gets values of the type that it declares, or is not called', () => {
    const { addin, cells } = opened(DOUBLE, described('TEST.NAME', [value('text', { type: 'string' })]));
    cells.set({ A1: '=TEST.DOUBLE("12")', A2: '=TEST.NAME(12)', A3: '=TEST.DOUBLE("x")', A4: '=TEST.DOUBLE()', A5: '=TEST.DOUBLE(1,2)' });
    expect(addin.calls.map((call) => call.arguments)).toEqual([[12], ['12']]);
    expect(cells.range('A3:A5').flat()).toEqual(['#VALUE!', '#VALUE!', '#VALUE!']);
  });

  it('gets its further arguments as a list, and addresses where it asks for them', () => {
    const { addin, cells } = opened(described('TEST.MANY', [value('first'), value('rest', { repeating: true, dimensionality: 'matrix' })], { requiresAddress: true, requiresParameterAddresses: true }));
    cells.set({ A1: 1, B2: '=test.many(A1,A1:A2,7)' });
    expect(addin.calls[0]).toMatchObject({ name: 'TEST.MANY', arguments: [1, [[[1], [null]], [[7]]]], address: 'Sheet1!B2', parameterAddresses: ['Sheet1!A1', 'Sheet1!A1:A2', null] });
  });

  it('is called anew with every change where it is volatile, but not for its own results', () => {
    const { addin, cells } = opened(described('TEST.NOW', [], { volatile: true }));
    cells.set({ A1: '=TEST.NOW()' });
    cells.calculation.deliver([{ id: 1, ok: true, value: 1 }]);
    expect([cells.at('A1'), addin.calls.length]).toEqual([1, 1]);
    cells.set({ C5: 'anything' });
    expect([cells.at('A1'), addin.calls.length]).toEqual(['#BUSY!', 2]);
  });

  it('is #NAME? while its add-in is not there', () => {
    const { addin, cells } = opened(DOUBLE);
    addin.present = false;
    cells.set({ A1: '=TEST.DOUBLE(2)' });
    expect(cells.at('A1')).toBe('#NAME?');
    addin.present = true;
    cells.calculation.customFunctionsChanged();
    cells.calculation.recalculate();
    cells.calculation.deliver([{ id: 1, ok: true, value: 4 }]);
    expect(cells.at('A1')).toBe(4);
  });

  it('takes what is no value of a cell for #VALUE!', () => {
    const { addin, cells } = opened(DOUBLE);
    cells.set({ A1: '=TEST.DOUBLE(1)', A2: '=TEST.DOUBLE(2)', A3: '=TEST.DOUBLE(3)', A4: '=TEST.DOUBLE(4)' });
    const results = new Map<unknown, unknown>([[1, [[1, 2], [3]]], [2, {}], [3, Number.NaN], [4, { type: 'FormattedNumber', basicValue: 9 }]]);
    cells.calculation.deliver(addin.calls.map((call) => ({ id: call.id, ok: true, value: results.get(call.arguments[0]) })));
    expect(cells.range('A1:A4').flat()).toEqual(['#VALUE!', '#VALUE!', '#NUM!', 9]);
  });
});

describe('a defined name that comes to call a custom function', () => {
  it('has each of its cells call for itself', () => {
    const { addin, cells } = opened(DOUBLE);
    cells.workbook.addName({ name: 'twice', formula: '=5', visible: true, sheetId: null });
    cells.set({ A1: '=twice', A2: '=twice+1' });
    cells.workbook.removeName('twice', null);
    cells.workbook.addName({ name: 'twice', formula: '=TEST.DOUBLE(4)', visible: true, sheetId: null });
    cells.calculation.structureChanged();
    cells.calculation.recalculate();
    expect(addin.calls).toHaveLength(2);
    cells.calculation.deliver(addin.calls.map(({ id }) => ({ id, ok: true, value: 8 })));
    expect(cells.range('A1:A2').flat()).toEqual([8, 9]);
  });
});
