const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Tells whether a text is a UUID in small letters, as our pages give to every request. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
