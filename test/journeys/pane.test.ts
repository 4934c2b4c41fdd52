import { column, drawSheet, drawWorkbook, press, report, untilShown, withExcel, type Drawn } from './journey';

const RANKED: Drawn = [
  ['STT', 'Tên đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
  [1, 'Sở Tài chính', 95, 85.4, 3],
  [2, 'Sở Y tế', 90, 72, 3],
  [3, 'Sở Tư pháp', 99, 72, 3],
];

test('the pane shows what was found, writes nothing, and says so in the language of Excel', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    await excel.openPane();
    await untilShown(excel, '#preview-heading');
    const text = excel.document.querySelector('main')?.textContent ?? '';
    expect(text).toContain('Cột tên đơn vị');
    expect(text).toContain('Sở Tài chính');
    expect(excel.document.documentElement.lang).toBe('vi');
    expect(excel.host.session.cells.written).toBe(0);
    const { layout } = await report(excel);
    expect(layout).toMatchObject({ headerRow: 1, unitColumn: 'B', scoreColumn: 'D', groupColumn: null });
  });
  await withExcel(
    drawWorkbook(RANKED),
    async (excel) => {
      await excel.openPane();
      expect(excel.document.querySelector('main')?.textContent).toContain('Unit column');
      expect(excel.document.documentElement.lang).toBe('en');
    },
    { language: 'en' },
  );
});

test('while unseen the page asks nothing of the workbook', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    expect(excel.host.log.counts().requests).toBe(0);
    await excel.openPane();
    expect(excel.host.log.counts().requests).toBeGreaterThan(0);
  });
});

test.each([
  ['Ghi đè', 'E', ['Xếp hạng', 1, 2, 2]],
  ['Ghi cột mới', 'F', ['Xếp hạng', 1, 2, 2]],
])('the question about the rank column is answered in the pane: %s', async (answer, letter, expected) => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    await excel.fire('compute-ranks');
    expect(column(excel.activeSheet, 'E')).toEqual(['Xếp hạng', 3, 3, 3]);
    await press(excel, answer);
    expect(column(excel.activeSheet, letter)).toEqual(expected);
    if (letter === 'F') expect(column(excel.activeSheet, 'E')).toEqual(['Xếp hạng', 3, 3, 3]);
  });
});

test('the question can be left: nothing is written and the message goes', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    await excel.fire('compute-ranks');
    const news = (): string => excel.document.querySelector('.pane-news')?.textContent ?? '';
    expect(news()).toContain('«Xếp hạng»');
    await press(excel, 'Thôi');
    expect(column(excel.activeSheet, 'E')).toEqual(['Xếp hạng', 3, 3, 3]);
    expect(news()).not.toContain('«Xếp hạng»');
  });
});

test('another score column chosen in the pane is the one that is ranked, on that sheet', async () => {
  await withExcel(drawWorkbook(RANKED.map((row) => row.slice(0, 4))), async (excel) => {
    await excel.openPane();
    const label = [...excel.document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Cột điểm');
    const select = excel.document.querySelector<HTMLSelectElement>(`#${label?.htmlFor ?? 'none'}`);
    if (select === null) throw new Error('The pane has no choice of the score column');
    select.value = '2';
    select.dispatchEvent(new excel.window.Event('change', { bubbles: true }));
    await excel.waitForIdle();
    await press(excel, 'Tính xếp hạng');
    expect(column(excel.activeSheet, 'E')).toEqual(['Xếp hạng', 2, 3, 1]);
  });
});

test('the link beside a problem selects its cell', async () => {
  await withExcel(drawWorkbook([['Đơn vị', 'Điểm'], ['Sở A', 3], ['Sở B', 'hoãn'], ['Sở C', 5]]), async (excel) => {
    await excel.openPane();
    const link = [...excel.document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Sheet1!B3'));
    link?.click();
    await excel.waitForIdle();
    expect(excel.host.session.selection(excel.activeSheet)).toEqual({ top: 2, left: 1, rowCount: 1, columnCount: 1 });
  });
});

test('the pane follows the sheet that is brought to the front', async () => {
  const workbook = drawWorkbook(RANKED);
  const other = workbook.addSheet('Quý II');
  drawSheet(other, [['Đơn vị', 'Điểm'], ['Xã Một', 1], ['Xã Hai', 2]]);
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    excel.host.session.activate(other);
    await excel.waitForIdle();
    expect((await report(excel)).units.map(({ unit }) => unit)).toEqual(['Xã Một', 'Xã Hai']);
  });
});

test('no element has the name of a ribbon function: Office.js would take it for the function', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    await excel.openPane();
    for (const { id } of excel.document.querySelectorAll('[id]')) expect(['computeRanks', 'restore']).not.toContain(id);
  });
});

test('long reading shows how far it is, and can be stopped: nothing is written', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => [i + 1, `Ủy ban nhân dân xã số ${String(i + 1)} thuộc tỉnh`, i % 997]);
  await withExcel(drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], ...rows]), async (excel) => {
    await excel.openPane();
    excel.host.faults.beforeRequest(2, () => {
      const stop = [...excel.document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Thôi');
      expect(excel.document.querySelector('[role=progressbar]')).not.toBeNull();
      stop?.click();
    });
    await press(excel, 'Tính xếp hạng');
    const { actions } = await report(excel);
    expect(actions.at(-1)).toMatchObject({ status: 'refused', message: 'Đã dừng theo yêu cầu. Bảng tính chưa bị thay đổi.' });
    expect(excel.host.session.cells.written).toBe(0);
    await press(excel, 'Tính xếp hạng');
    expect((await report(excel)).actions.at(-1)).toMatchObject({ status: 'done' });
  });
});

test('a button pressed while the sheet is being read does not wait for the reading, and is not refused', async () => {
  await withExcel(drawWorkbook(RANKED.map((row) => row.slice(0, 4))), async (excel) => {
    await excel.openPane();
    const button = (id: string): HTMLElement => {
      const found = excel.document.getElementById(id);
      if (found === null) throw new Error(`The pane has no ${id}.`);
      return found;
    };
    button('read-again').click();
    const shown = new Promise<void>((resolve) => {
      new excel.window['MutationObserver'](() => {
        if (excel.document.querySelector('[role=progressbar]') !== null) resolve();
      }).observe(excel.document, { childList: true, subtree: true });
    });
    await shown;
    button('compute-ranks').click();
    await excel.waitForIdle();
    expect((await report(excel)).actions.map(({ status }) => status)).toEqual(['done']);
    expect(column(excel.activeSheet, 'E')).toEqual(['Xếp hạng', 1, 2, 2]);
  });
});
