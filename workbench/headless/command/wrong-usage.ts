/** What the person at the command line has to change: told in one line on standard error, exit status 2. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message.replaceAll(/\s+/g, ' ').trim());
    this.name = 'WrongUsage';
  }
}
