import { existsSync } from 'node:fs';
import { StartError } from '../start-error';
import type { ObtainContext } from './context';
import { aptInstall, isDebianRoot } from './debian';
import { findOnPath } from './find-on-path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  const onPath = NAMES.map((name) => findOnPath(name, env, ['/usr/bin'])).find((file) => file !== undefined);
  return onPath ?? ELSEWHERE.find((file) => existsSync(file));
}

/** Playwright's own browser, where somebody has installed it. */
async function findPlaywrights(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/** A Chromium for the browser tests: CHROMIUM_PATH, one on this machine, or installed with apt-get; returns its file. */
export async function obtainChromium(context: ObtainContext): Promise<string> {
  const told = context.env.CHROMIUM_PATH;
  if (told) {
    if (existsSync(told)) return told;
    throw new StartError(`CHROMIUM_PATH says ${told}, and there is no such file: correct it and try again.`);
  }
  const found = findChromium(context.env) ?? (await findPlaywrights());
  if (found) return found;
  if (isDebianRoot(context.env)) {
    await aptInstall(['chromium'], context);
    const installed = findChromium(context.env);
    if (installed) return installed;
  }
  throw new StartError('The browser tests need Chromium: install it, or set CHROMIUM_PATH to its program.');
}
