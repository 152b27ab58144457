import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { enhanceFile } from '../../forms/render/enhance-file';
import { paths } from '../paths';
import { buildCss, buildOfficeCss } from './build-css';

/** A file that pages fetch; its name carries its content's hash, so it may be kept for ever. */
export type Asset = { href: string; name: string; type: string; body: string };

let assets: readonly [Asset, Asset, Asset] | undefined;

/** Stylesheet and script of every page, and the stylesheet of the office; made at the first call and kept. */
export function allAssets(): readonly [Asset, Asset, Asset] {
  assets ??= [
    asset({ stem: 'kwartaalronde', extension: 'css', type: 'text/css; charset=utf-8', body: buildCss() }),
    asset({
      stem: 'formulier',
      extension: 'js',
      type: 'text/javascript; charset=utf-8',
      body: withoutIndents(readFileSync(enhanceFile, 'utf8')),
    }),
    asset({ stem: 'kantoor', extension: 'css', type: 'text/css; charset=utf-8', body: buildOfficeCss() }),
  ];
  return assets;
}

/** Indents and lines that are comments are for whoever reads the source; the script has no text of several lines. */
function withoutIndents(script: string): string {
  const lines = script.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}

/** The address of the stylesheet. */
export const stylesheetHref = (): string => allAssets()[0].href;

/** The address of the stylesheet that pages of the office have besides. */
export const officeStylesheetHref = (): string => allAssets()[2].href;

/** The address of the script that makes form pages more comfortable. */
export const scriptHref = (): string => allAssets()[1].href;

function asset({
  stem,
  extension,
  type,
  body,
}: {
  stem: string;
  extension: string;
  type: string;
  body: string;
}): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const name = `${stem}-${hash}.${extension}`;
  return { href: paths.asset(name), name, type, body };
}
