import type { FormData } from '../../forms/types';

/** Hidden fields that carry answers along, also those in rows, by the names that the form gives them. */
export function carriedFields(data: FormData): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [key, value] of Object.entries(data)) {
    if (!Array.isArray(value)) {
      if (typeof value !== 'object') fields[`data[${key}]`] = String(value);
      continue;
    }
    for (const [index, row] of value.entries()) {
      for (const [child, inner] of Object.entries(row))
        fields[`data[${key}][${index}][${child}]`] = String(inner);
    }
  }
  return fields;
}
