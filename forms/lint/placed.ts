/** A component as it stands in raw JSON, with where it stands and the scope in which its key must be unique. */
export type Placed = { path: string; scope: string; component: Record<string, unknown> };

/** Deeper than this no form of ours can be; a definition that goes on is cut off here and fails on its shape. */
const DEEPEST = 6;

/** Finds every component in a raw definition, also inside layouts that we do not know (columns, tables, tabs). */
export function placedComponents(definition: unknown): Placed[] {
  return isRecord(definition) ? inside({ parent: definition, path: '', scope: '', depth: 0 }) : [];
}

type Level = { parent: Record<string, unknown>; path: string; scope: string; depth: number };

function inside({ parent, path, scope, depth }: Level): Placed[] {
  if (depth > DEEPEST) return [];
  return childLists(parent).flatMap(({ at, children }) =>
    children.filter(isRecord).flatMap((component, index): Placed[] => {
      const here = `${path}${path && '.'}${at}.${index}`;
      const within = component.type === 'datagrid' ? here : scope;
      return [
        { path: here, scope, component },
        ...inside({ parent: component, path: here, scope: within, depth: depth + 1 }),
      ];
    }),
  );
}

function childLists(parent: Record<string, unknown>): { at: string; children: unknown[] }[] {
  const own = Array.isArray(parent.components) ? [{ at: 'components', children: parent.components }] : [];
  const nested = ['columns', 'rows'].flatMap((at) => {
    const list: unknown = parent[at];
    return Array.isArray(list)
      ? list
          .flat()
          .filter(isRecord)
          .flatMap((part, index) =>
            childLists(part).map((found) => ({ ...found, at: `${at}.${index}.${found.at}` })),
          )
      : [];
  });
  return [...own, ...nested];
}

/** Tells whether a JSON value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
