import { askHealth } from './health';

/** Exits with 0 when the product at the given address is ready, or when the one part that is named is. */
async function main([baseUrl = '', part]: readonly string[]): Promise<void> {
  const { ready, parts } = await askHealth(baseUrl);
  const good = part === undefined ? ready : parts[part] === 'ok';
  process.exit(good ? 0 : 1);
}

main(process.argv.slice(2)).catch(() => process.exit(1));
