import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium as `CHROMIUM` names it, or as the system has it. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return ['chromium', 'chromium-browser', 'google-chrome'].find(
    (command) => spawnSync(command, ['--version']).status === 0,
  );
}

const found = findChromium();
const path = found === undefined || found.includes('/') ? found : whereIs(found);

function whereIs(command: string): string {
  return spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
}

/** `describe` where there is a Chromium. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (path) describe(name, tests);
  else describe.skip(`${name} (skipped: there is no Chromium; CHROMIUM names one)`, tests);
}

/** One browser for the tests of a describe block, and pages of files in it. */
export function openBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'haechi-page-'));
  let browser: Browser | undefined;
  let count = 0;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path ?? '', args: FLAGS });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    /** Opens a page from a file, and gathers what it asks for and what goes wrong. */
    async open(html: string, options: { width?: number; dark?: boolean; scripts?: boolean } = {}) {
      const { width = 1280, dark = false, scripts = true } = options;
      count += 1;
      const file = join(folder, `${count}.html`);
      writeFileSync(file, html);
      if (!browser) throw new Error('the browser did not start');
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: scripts,
        offline: true,
      });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
      page.on('console', (message) => troubles.push(`console: ${message.text()}`));
      page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => {
        if (request.url() !== `file://${file}`) troubles.push(`request: ${request.url()}`);
      });
      await page.goto(`file://${file}`);
      return { page, troubles };
    },
  };
}

/** Names of the rows that are shown, in their order. */
export function shownRows(page: Page): Promise<string[]> {
  return page.locator('#list > .row h3 bdi:first-of-type').allTextContents();
}

/** Waits until an expression is true; the page's own policy keeps it from being handed one to watch. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let left = 100; !(await page.evaluate(expression)); left -= 1) {
    if (left === 0) throw new Error(`never came true: ${expression}`);
    await page.waitForTimeout(50);
  }
}
