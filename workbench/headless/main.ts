/**
 * Entry of `npm run headless`. Exit status: 0 all done; 1 an action or an edit was refused or failed, or something is
 * changed that should not; 2 wrong usage or an unreadable file, told in one line on standard error.
 */

import { UnreadableFile } from '../engine/unreadable-file';
import { readCommandLine, type CommandLine } from './command/command-line';
import { isAllDone } from './command/run-document';
import { summary } from './command/summary';
import { unreadableSentence } from './command/unreadable-sentence';
import { WrongUsage } from './command/wrong-usage';

async function main(args: readonly string[]): Promise<number> {
  let commandLine: CommandLine | null = null;
  try {
    commandLine = readCommandLine(args);
    // Loaded only now, so that wrong usage is told at once.
    const { run } = await import('./command/run');
    const document = await run(commandLine);
    process.stdout.write(`${commandLine.json ? JSON.stringify(document) : summary(document, commandLine.language)}\n`);
    return isAllDone(document) ? 0 : 1;
  } catch (error) {
    if (error instanceof WrongUsage) return wrong(error.message);
    if (error instanceof UnreadableFile) return wrong(commandLine === null ? error.message : unreadableSentence(error, commandLine));
    process.stderr.write(`${stackOf(error)}\n`);
    return 1;
  }
}

function wrong(sentence: string): number {
  process.stderr.write(`${sentence.replaceAll(/\s+/g, ' ')}\n`);
  return 2;
}

function stackOf(error: unknown): string {
  const known = typeof error === 'object' && error !== null && 'stack' in error ? error.stack : null;
  return typeof known === 'string' ? known : String(error);
}

// A promise that the page lets fall is an uncaught error of the page. Node's own report would quote the bundle's one long line.
process.on('unhandledRejection', (error) => {
  process.stderr.write(`The page did not handle an error: ${stackOf(error)}\n`);
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2));
