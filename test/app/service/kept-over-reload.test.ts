/** What a session takes over a reload, which may bring another version of the add-in. */
import { keepOverReload, takeUpKept } from '../../../src/app/service';
import { loadWords } from '../../../src/messages';
import { createSession, type Session } from '../../../src/app/session/session';

/** A page's own storage, which takes so many characters. */
function storage(mostCharacters = 5_000_000): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > mostCharacters) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

function session(): Session {
  return createSession({ language: 'vi', numberLocale: 'vi-VN' });
}

function withStorage(place: ReturnType<typeof storage>): void {
  Object.defineProperty(globalThis, 'sessionStorage', { value: place, configurable: true });
}

// Of what was done only that is taken up which can be said.
beforeAll(() => loadWords('vi'));

const STATE = {
  chosen: { ties: 'dense', decimals: 2 },
  chosenTables: { style: 'own', title: '' },
  ranked: new Map([['{1}', { column: 3, followsScores: false, typedInto: true }]]),
  actions: [{ action: 'restore', status: 'done', sentence: { code: 'restored', with: { columns: [{ sheet: 'Sheet1', column: 'D', first: 1, last: 4 }], kept: 0 } }, written: ['Sheet1!D1:D4'] }],
  restoreLines: ['eJyr'],
  scoreSheet: { sheetId: '{1}', sheetName: 'Điểm' },
} as const;

test('choices, written columns, what was done and what can be restored come out as they went in', () => {
  withStorage(storage());
  const [before, after] = [session(), session()];
  before.update(STATE);
  expect(keepOverReload(before)).toBe('kept');
  takeUpKept(after);
  expect(after.state()).toMatchObject(STATE);
});

test('they are taken up once: the next page begins anew', () => {
  withStorage(storage());
  const [before, after, later] = [session(), session(), session()];
  before.update(STATE);
  keepOverReload(before);
  takeUpKept(after);
  takeUpKept(later);
  expect(later.state()).toEqual(session().state());
});

test('what the storage cannot take is said before anything is lost', () => {
  withStorage(storage(100));
  const before = session();
  before.update(STATE);
  expect(keepOverReload(before)).toBe('too large');
});

test('what this version does not know is left behind, and the rest is taken up', () => {
  withStorage(storage());
  sessionStorage.setItem(
    'xephang.kept',
    JSON.stringify({
      chosen: { ties: 'by-lot', order: 'ascending', colour: 'red' },
      chosenTables: { tablesStyle: 'baroque', tablesWhere: 'selected-cell' },
      ranked: [['{1}', { place: 7 }], 'damaged'],
      actions: [{ action: 'restore', status: 'done', sentence: { code: 'of another version', with: {} }, written: [] }],
      restoreLines: [7, 'eJyr'],
      scoreSheet: 'Sheet1',
    }),
  );
  const after = session();
  takeUpKept(after);
  expect(after.state()).toEqual({ ...session().state(), chosen: { order: 'ascending' }, chosenTables: { where: 'selected-cell' }, restoreLines: ['eJyr'] });
});
