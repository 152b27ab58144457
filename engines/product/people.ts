import { z } from 'zod';

const person = z.object({ name: z.string(), role: z.string() });
const answer = z.union([
  z.array(person),
  z.object({ people: z.array(person) }).transform(({ people }) => people),
]);

/** Somebody whom one can sign in as in the demo. */
export type DemoPerson = z.infer<typeof person>;

/** Whom one can sign in as; nobody where the product is no demo. */
export async function demoPeople(baseUrl: string): Promise<readonly DemoPerson[]> {
  try {
    const response = await fetch(`${baseUrl}/demo/people.json`, { signal: AbortSignal.timeout(5000) });
    const people = answer.safeParse(await response.json());
    return people.success ? people.data : [];
  } catch {
    return [];
  }
}

/** `contractManager` as `contract manager`. */
function inWords(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** For each role its first few people, with how many more there are. */
export function byRole(people: readonly DemoPerson[], shown = 2): string[] {
  const roles = [...new Set(people.map(({ role }) => role))];
  const width = Math.max(0, ...roles.map((role) => inWords(role).length));
  return roles.map((role) => {
    const names = people.filter((one) => one.role === role).map(({ name }) => name);
    const more = names.length > shown ? ` and ${names.length - shown} more` : '';
    return `${inWords(role).padEnd(width)}  ${names.slice(0, shown).join(', ')}${more}`;
  });
}
