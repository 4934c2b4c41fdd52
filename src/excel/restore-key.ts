/** The key of the restore records in the workbook's settings. */
export const RESTORE_KEY = 'xephang.restore';
