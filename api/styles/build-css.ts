import { compileCss } from './compile-css';
import { componentClasses } from './component-classes';
import { styleSources, tokenSources } from './sources';

const LICENCE =
  '/*! Uses component CSS of Frameless B.V. and Gemeente Utrecht and tokens of the NL Design System community, EUPL-1.2 */\n';

/** Builds the one stylesheet of the product, small and in one line; takes some 200 ms, so callers keep it. */
export function buildCss(): string {
  return `${LICENCE}${compileCss({
    ...tokenSources(),
    css: styleSources(),
    classes: new Set(componentClasses),
  })}\n`;
}
