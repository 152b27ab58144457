import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The components whose CSS we use, in the order of the cascade. */
const COMPONENTS = [
  'document',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'paragraph',
  'unordered-list',
  'link',
  'button',
  'action-group',
  'alert',
  'badge-status',
  'data-list',
  'table',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'textbox',
  'textarea',
  'select',
  'checkbox',
  'radio-button',
  'skip-link',
] as const;

/** What only pages of the office have: whoever comes once through a mail need not fetch it. */
const OFFICE = ['board', 'trend', 'setup'] as const;

/** Our own files: where everything stands, and what the components leave open. */
const OWN = [
  'base',
  'page',
  'content',
  'sides',
  'table',
  'forms',
  'work',
  'timeline',
  'start',
  'print',
] as const;

/** Reads the token files: the example theme of NL Design System, and what we set differently. */
export function tokenSources(): { theme: string; own: string } {
  const theme = require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css');
  return {
    theme: readFileSync(theme, 'utf8'),
    own: readFileSync(join(__dirname, 'css', 'tokens.css'), 'utf8'),
  };
}

/** Reads all style files, components first. */
export function styleSources(): string[] {
  return [
    ...COMPONENTS.map((name) => readFileSync(require.resolve(`@utrecht/${name}-css/dist/index.css`), 'utf8')),
    ...OWN.map(readOwn),
  ];
}

/** Reads the style files of the office's pages. */
export function officeSources(): string[] {
  return OFFICE.map(readOwn);
}

function readOwn(name: string): string {
  return readFileSync(join(__dirname, 'css', `${name}.css`), 'utf8');
}
