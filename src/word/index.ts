/** The door of the Word documents; imported only when one is asked for. */
import { Packer } from 'docx';
import { tablesDocument, type TablesDocumentInput } from './tables-document';

export { tablesDocument, type TablesDocumentInput } from './tables-document';

/** The bytes of a .docx file. */
export async function tablesDocx(input: TablesDocumentInput): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(tablesDocument(input)));
}
