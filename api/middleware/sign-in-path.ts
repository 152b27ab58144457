import { paths } from '../paths';

/** The pages to which an organisation comes back by the link of its mail, with all its forms below them. */
const HOMES = [paths.input, paths.factCheck];

/**
 * Where somebody signs in, and what he then sees: the page that he asked for. What was posted cannot be repeated; below
 * the pages of an organisation its overview takes the place, so that he also reads that the link of his mail is enough.
 */
export function signInPath({
  method,
  path,
  originalUrl,
}: {
  method: string;
  path: string;
  originalUrl: string;
}): string {
  const next =
    method === 'GET' ? originalUrl : HOMES.find((home) => path === home || path.startsWith(`${home}/`));
  if (next === undefined || path === paths.home) return paths.signIn;
  return `${paths.signIn}?${new URLSearchParams({ verder: next }).toString()}`;
}
