/** Opens the address in the person's browser, where there is a screen to show it on. */

import open from 'open';

/** 'not here': there is no screen, or none of the person's, to show it on; 'no browser' where the system has none. */
export async function openBrowser(address: string): Promise<'opened' | 'not here' | 'no browser'> {
  const { platform, env } = process;
  const display = platform === 'win32' || platform === 'darwin' || (env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? '') !== '' || env['WSL_DISTRO_NAME'] !== undefined;
  if (!display || env['SSH_CONNECTION'] !== undefined || env['CI'] !== undefined) return 'not here';
  const browser = await open(address);
  // A program that is not there is told at once, by an event.
  return new Promise((resolve) => {
    browser.once('error', () => resolve('no browser'));
    browser.once('spawn', () => resolve('opened'));
  });
}
