/** A file that is no workbook, or one that cannot be opened. Its message is one sentence for a person. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: 'not-a-workbook' | 'old-xls' | 'password' | 'damaged' | 'empty' | 'unknown-type' | 'too-large' | 'missing',
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableFile';
  }
}
