import type { FormDefinition } from './types';
import { answerComponents, rowQuestions } from './walk';

const ROW_PATH = /^([a-zA-Z]\w*)(?:\[(\d+)\](?:\.([a-zA-Z]\w*))?)?$/;

/** Where an answer stands: a question, or a question in a row. */
export type PathParts = { key: string; row?: number; child?: string };

/** Takes 'topics[0].subject' apart; gives undefined for what is no path of a form. */
export function parsePath(path: string): PathParts | undefined {
  const match = ROW_PATH.exec(path);
  if (!match?.[1]) return undefined;
  return {
    key: match[1],
    ...(match[2] === undefined ? {} : { row: Number(match[2]) }),
    ...(match[3] === undefined ? {} : { child: match[3] }),
  };
}

/** The path of a question in a row: 'topics[0].subject'. */
export function rowPath(gridKey: string, row: number | string, childKey?: string): string {
  return childKey === undefined ? `${gridKey}[${row}]` : `${gridKey}[${row}].${childKey}`;
}

/** The HTML id of the field at a path, stable between requests: 'topics[0].subject' is 'veld-topics-0-subject'. */
export function fieldId(path: string): string {
  return `veld-${path.replace(/[[.]/g, '-').replace(/\]/g, '')}`;
}

/** The name of the field at a path in an HTML post: 'topics[0].subject' is 'data[topics][0][subject]'. */
export function fieldName(path: string): string {
  return `data${path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => `[${part}]`)
    .join('')}`;
}

/** Gives a comparison that puts paths in the order of the page. */
export function pageOrder(form: FormDefinition): (a: string, b: string) => number {
  const components = answerComponents(form);
  const rank = (path: string): number[] => {
    const parts = parsePath(path);
    const at = components.findIndex((component) => component.key === parts?.key);
    const component = components[at];
    if (!parts || component?.type !== 'datagrid') return [at, -1, -1];
    const child = rowQuestions(component).findIndex((question) => question.key === parts.child);
    return [at, parts.row ?? -1, child];
  };
  return (a, b) => {
    const ranksOfB = rank(b);
    const differing = rank(a)
      .map((value, index) => value - (ranksOfB[index] ?? -1))
      .find((difference) => difference !== 0);
    return differing ?? 0;
  };
}
