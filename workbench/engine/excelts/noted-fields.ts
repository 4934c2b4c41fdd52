/** Fields of ExcelTS's objects that are about to change: they are kept as they are, to be put back. */
import type { Column, Row } from '@cj-tech-master/excelts';
import type { Journal } from '../journal';

/** The fields hold values that are replaced, never changed inside. An absent field is put back as undefined, which ExcelTS takes for absent. */
export function noteFields<T extends object>(journal: Journal, kind: 'structure' | 'appearance', owner: T, fields: readonly (keyof T)[]): void {
  if (!journal.recording) {
    journal.touch();
    return;
  }
  const kept = Object.fromEntries(fields.map((field) => [field, owner[field]]));
  journal.note(kind, () => {
    noteFields(journal, kind, owner, fields);
    Object.assign(owner, kept);
  });
}

export function noteRow(journal: Journal, row: Row): void {
  noteFields(journal, 'appearance', row, ['height', 'customHeight', 'hidden', 'style', 'outlineLevel']);
}

export function noteColumn(journal: Journal, column: Column): void {
  noteFields(journal, 'appearance', column, ['width', 'hidden', 'style', 'outlineLevel']);
}
