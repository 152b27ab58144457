/** The data of an answer, as it was checked when it came in. */
export type FormData = Readonly<Record<string, unknown>>;

/** The text of a field; empty when it was not filled in. */
export function textOf(data: FormData, field: string): string {
  const value = data[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** The rows of a repeating question; none when it was not filled in. */
export function rowsOf(data: FormData, field: string): FormData[] {
  const value = data[field];
  return Array.isArray(value) ? value.filter(isFormData) : [];
}

/** The options that were ticked of a question with boxes. */
export function ticksOf(data: FormData, field: string): string[] {
  const value = data[field];
  if (!isFormData(value)) return [];
  return Object.keys(value).filter((option) => value[option] === true);
}

function isFormData(value: unknown): value is FormData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
