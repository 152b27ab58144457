/** Paths in which the next part is a secret. */
const SECRET_AFTER = /^(\/(?:aanmelden|uitnodiging)\/)[^/]+/;

/** A path as it may be logged: tokens masked, the query left out. */
export function maskPath(path: string): string {
  const [withoutQuery = ''] = path.split('?');
  return withoutQuery.replace(SECRET_AFTER, '$1***');
}
