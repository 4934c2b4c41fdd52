/** A button of the ribbon is the first that a person touches in a session: what it comes to, or asks, stands in the pane when that opens. */
import type { Fate } from '../../workbench/channel/batches/faults';
import { drawWorkbook, report, withExcel, type Drawn } from './journey';

const RANKED: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở Tài chính', 85.4, 3],
  [2, 'Sở Y tế', 72, 3],
  [3, 'Sở Tư pháp', 72, 3],
];

const FATES: readonly Fate[] = ['fails', 'lost-before', 'lost-after'];

test.each(FATES.flatMap((fate) => [1, 2].map((request) => [request, fate] as const)))('request %i of the first command %s: the pane says so when it opens, and goes on saying it after it has read the sheet', async (request, fate) => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    excel.host.faults.breakRequest(request, fate);
    await excel.fire('compute-ranks');
    await excel.openPane();
    await excel.waitForIdle();
    const { message = '' } = (await report(excel)).actions.at(-1) ?? {};
    expect(message).not.toBe('');
    const headline = excel.document.querySelector('.card-headline')?.textContent ?? '';
    expect(headline).not.toBe('');
    expect(message.startsWith(headline)).toBe(true);
  });
});

test('the question of the first command stands in the pane with its answers, after the pane has read the sheet', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    await excel.fire('compute-ranks');
    await excel.openPane();
    await excel.waitForIdle();
    const news = excel.document.querySelector('#status');
    expect(news?.textContent).toContain('Cột D đã có thứ hạng. Ghi đè?');
    expect([...(news?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Ghi đè', 'Ghi cột mới', 'Hủy']));
    expect(excel.document.querySelector('main')?.textContent).toContain('3 đơn vị');
  });
});
