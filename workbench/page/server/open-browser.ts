/** Opens the address in the person's browser, where there is a screen to show it on. */

import open from 'open';

export async function openBrowser(address: string): Promise<void> {
  const { platform, env } = process;
  const display = platform === 'win32' || platform === 'darwin' || (env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? '') !== '' || env['WSL_DISTRO_NAME'] !== undefined;
  if (!display || env['SSH_CONNECTION'] !== undefined || env['CI'] !== undefined) return;
  const browser = await open(address);
  // A system without a browser; the address stands in the terminal.
  browser.on('error', () => undefined);
}
