import { runAction } from '../../../src/app/session/action';
import { createSession } from '../../../src/app/session/session';

test('what is said of a mistake of ours tells what became of the cells', async () => {
  const session = createSession({ language: 'en', numberLocale: 'en-GB' });
  const story = runAction(session, 'restore', (run) => {
    run.undone = 'not-put-back';
    return Promise.reject(new TypeError('ours'));
  });
  await expect(story).rejects.toThrow('ours');
  expect(session.state().outcome?.sentence).toEqual({ code: 'failure-unexpected', with: { undone: 'not-put-back', excelCode: 'ours' } });
  await expect(runAction(session, 'restore', () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  expect(session.state().outcome?.sentence).toMatchObject({ with: { undone: 'nothing-written' } });
});
