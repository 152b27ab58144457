import type { FormDefinition } from './types';
import { answerComponents, rowQuestions } from './walk';

/** More than this need not be listed to be refused. */
const MOST_LISTED = 20;
const LONGEST_SHOWN = 60;
/** Form.io's own client sends the state of the submit button along. */
const BUTTON = 'submit';

/** Gives the paths in `data` that the form does not know, at most twenty; for a REST route that refuses them. */
export function unknownKeys(form: FormDefinition, data: unknown): string[] {
  if (!isRecord(data)) return [];
  const known = new Map(answerComponents(form).map((component) => [component.key, component]));
  const found: string[] = [];
  for (const key of Object.keys(data)) {
    const component = known.get(key);
    if (!component) {
      if (key !== BUTTON) found.push(shown(key));
    } else if (component.type === 'datagrid') {
      const columns = new Set(rowQuestions(component).map((question) => question.key));
      found.push(...unknownInRows(key, data[key], columns));
    }
    if (found.length >= MOST_LISTED) break;
  }
  return found.slice(0, MOST_LISTED);
}

function unknownInRows(gridKey: string, rows: unknown, columns: ReadonlySet<string>): string[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown, index) => {
    if (!isRecord(row)) return [];
    return Object.keys(row)
      .filter((key) => !columns.has(key))
      .map((key) => `${gridKey}[${index}].${shown(key)}`);
  });
}

function shown(key: string): string {
  return key.length > LONGEST_SHOWN ? `${key.slice(0, LONGEST_SHOWN)}…` : key;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
