import { compileCss } from './compile-css';
import { componentClasses } from './component-classes';
import { officeSources, styleSources, tokenSources } from './sources';

const LICENCE =
  '/*! Uses component CSS of Frameless B.V. and Gemeente Utrecht and tokens of the NL Design System community, EUPL-1.2 */\n';

/** Builds the stylesheet of every page, small and in one line; takes some 200 ms, so callers keep it. */
export function buildCss(): string {
  return `${LICENCE}${compiled(styleSources())}\n`;
}

/** Builds what the pages of the office have besides. */
export function buildOfficeCss(): string {
  return `${compiled(officeSources())}\n`;
}

function compiled(css: string[]): string {
  return compileCss({ ...tokenSources(), css, classes: new Set(componentClasses) });
}
