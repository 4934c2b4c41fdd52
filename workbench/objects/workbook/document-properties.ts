/** `workbook.properties`: what the file says of itself. */

import type { DocumentProperties } from '../../engine/port';
import { ExcelError } from '../definition/excel-error';
import type { Property, TypeDefinition } from '../definition/type-definition';

function text(field: Exclude<keyof DocumentProperties, 'lastAuthor'>): Property<null> {
  return {
    since: 7,
    get: (_, session) => session.model.properties[field],
    set: (_, value, session) => {
      if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
      session.model.properties[field] = value;
    },
  };
}

export const documentProperties: TypeDefinition<'DocumentProperties'> = {
  properties: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { since: 7, get: (_, session) => session.model.properties.lastAuthor },
  },
};
