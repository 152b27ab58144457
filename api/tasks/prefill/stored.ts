/** The data of a stored answer, before its form has read it. */
type Stored = Readonly<Record<string, unknown>>;

/** The text of a field of a stored answer; empty when it was not filled in. */
export function storedText(data: Stored, field: string): string {
  const value = data[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** The rows of a repeating question of a stored answer; none when it was not filled in. */
export function storedRows(data: Stored, field: string): Stored[] {
  const value = data[field];
  return Array.isArray(value) ? value.filter(isStored) : [];
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
