import { readFileSync } from 'node:fs';

/** The last lines of a text. */
export function tailOf(text: string, lines = 50): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** The last lines of a log file, or nothing when it cannot be read. */
export function tailOfFile(file: string, lines = 50): string {
  try {
    return tailOf(readFileSync(file, 'utf8'), lines);
  } catch {
    return '';
  }
}
