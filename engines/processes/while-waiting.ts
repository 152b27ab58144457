const PATIENCE_MS = 6000;

/** Says what is being waited for when it takes longer than a person waits without wondering. */
export async function whileWaiting<Result>(
  work: Promise<Result>,
  { what, say }: { what: string; say: (line: string) => void },
): Promise<Result> {
  const timer = setTimeout(() => say(`  waiting for ${what} …`), PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
