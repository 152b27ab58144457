import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksumFrom, downloadFromVendor } from './vendor-download';

const CONTENT = 'the program';
const SUM = createHash('sha256').update(CONTENT).digest('hex');
const pages: Readonly<Record<string, string>> = {
  '/good.tgz': CONTENT,
  '/good.sums': `${SUM}  good.tgz\n`,
  '/forged.sums': `${'0'.repeat(64)}  good.tgz\n`,
};
const folder = mkdtempSync(join(tmpdir(), 'vendor-'));
const vendor = createServer((request, response) => {
  const page = pages[request.url ?? ''];
  // Says nothing at all, as a firewall does that drops packets.
  if (request.url === '/silent') return;
  response.writeHead(page ? 200 : 404).end(page);
});
let base = '';

beforeAll(async () => {
  vendor.listen(0, '127.0.0.1');
  await once(vendor, 'listening');
  // A server that listens on TCP has an address of this shape.
  base = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
});
afterAll(async () => {
  vendor.closeAllConnections();
  vendor.close();
  await once(vendor, 'close');
  rmSync(folder, { recursive: true, force: true });
});

/** Long enough for a vendor that answers, on however busy a machine. */
const PATIENT_MS = 20_000;
const HASTY_MS = 300;

const from = (url: string, checksumUrl: string, connectWithinMs = PATIENT_MS) => ({
  url,
  checksumUrl,
  fileName: 'good.tgz',
  connectWithinMs,
});

test('keeps a file that is what its vendor says', async () => {
  const target = join(folder, 'good.tgz');
  expect(await downloadFromVendor(from(`${base}/good.tgz`, `${base}/good.sums`), target)).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe(CONTENT);
});

test('refuses a file that is not what its vendor says', async () => {
  const forged = downloadFromVendor(
    from(`${base}/good.tgz`, `${base}/forged.sums`),
    join(folder, 'forged.tgz'),
  );
  await expect(forged).rejects.toThrow('does not have the checksum its vendor gives');
});

test.each(['silent', 'missing'])('gives way, quietly and soon, to a vendor that is %s', async (page) => {
  const target = join(folder, `${page}.tgz`);
  expect(await downloadFromVendor(from(`${base}/good.tgz`, `${base}/${page}`, HASTY_MS), target)).toBe(false);
  expect(existsSync(target)).toBe(false);
});

test('gives way where nothing answers', async () => {
  expect(
    await downloadFromVendor(from('http://127.0.0.1:1/a', 'http://127.0.0.1:1/b'), join(folder, 'x')),
  ).toBe(false);
});

test('reads lists of checksums in both of their forms', () => {
  expect(checksumFrom(`${SUM}  a.tgz\n${'1'.repeat(64)} *b.tgz\n`, 'b.tgz')).toBe('1'.repeat(64));
  expect(checksumFrom('<html>not found</html>', 'b.tgz')).toBeUndefined();
});
