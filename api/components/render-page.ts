import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Renders a whole page (a `Layout`) to HTML with its document type. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
