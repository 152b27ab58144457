const SMALLEST_SHOWN = 5;

/**
 * Writes a count of clients so that it points at nobody: '<5' for 1 to 4, else the number; throws RangeError for what
 * is no count. Source of the bound: the privacy agreement of the region (domain.md, section 4).
 */
export function showCount(n: number): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('A count is a whole number of 0 or more');
  // 0 stays 0: it says that there is nobody, so it can point at nobody, and "<5" would suggest there is somebody.
  return n > 0 && n < SMALLEST_SHOWN ? `<${SMALLEST_SHOWN}` : String(n);
}
