// @ts-nocheck -- A page in the plain style of Microsoft's samples, which know no types.
/* eslint-disable no-console, no-undef -- Such pages talk on the console and use what office.js puts on the window. One name is missing on purpose. */

Office.onReady((info) => {
  if (info.host !== Office.HostType.Excel) return;
  document.getElementById('create-table').onclick = () => tryCatch(createTable);
  document.getElementById('filter-later').onclick = () => setTimeout(() => setTimeout(() => tryCatch(makeBold), 250), 250);
  document.getElementById('poll').onclick = () => setInterval(() => tryCatch(countUp), 300);
  document.getElementById('throw').onclick = () => setTimeout(() => notThere.call(), 50);
  document.getElementById('reject').onclick = () => Excel.run((context) => context.sync().then(() => Promise.reject(new Error('left alone'))));
  document.getElementById('chart').onclick = () => tryCatch(addChart);
  document.getElementById('ask-network').onclick = () => fetch('https://example.com/rates').catch((error) => console.log(error.message));
});

async function createTable() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const expensesTable = sheet.tables.add('A1:D1', true /*hasHeaders*/);
    expensesTable.name = 'ExpensesTable';
    expensesTable.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
    expensesTable.rows.add(null /*add at the end*/, [
      ['1/1/2017', 'The Phone Company', 'Communications', '120'],
      ['1/2/2017', 'Northwind Electric Cars', 'Transportation', '142.33'],
      ['1/5/2017', 'Best For You Organics Company', 'Groceries', '27.9'],
    ]);
    expensesTable.columns.getItemAt(3).getRange().numberFormat = [['€#,##0.00']];
    expensesTable.getRange().format.autofitColumns();
    expensesTable.getRange().format.autofitRows();
    await context.sync();
    console.log('Table created');
  });
}

async function makeBold() {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.font.bold = true;
    await context.sync();
  });
}

async function countUp() {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('F1');
    cell.load('values');
    await context.sync();
    cell.values = [[Number(cell.values[0][0]) + 1]];
    await context.sync();
  });
}

async function addChart() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
    await context.sync();
  });
}

/** Default helper for invoking an action and handling errors. */
async function tryCatch(callback) {
  try {
    await callback();
  } catch (error) {
    console.error(error);
  }
}
