import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const CANDIDATES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const executablePath = CANDIDATES.find((path) => path && existsSync(path));

/** Whether this machine has a browser for the journeys; says so loudly where it has not. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) {
  console.warn(
    'SKIPPED: no Chromium here, so no journey in a real browser is tested. Install one, or name it in CHROMIUM.',
  );
}

/** A headless browser that asks nothing of the network but the pages it is sent to. */
export async function launch(): Promise<Browser> {
  if (!executablePath) throw new Error('no browser: check hasBrowser first');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
