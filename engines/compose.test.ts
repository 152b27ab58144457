import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { environmentNames } from '../config';
import { assetFiles } from './copy-assets';
import { repositoryRoot } from './paths';

const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8');
const source = read('docker-compose.yml');
const file: unknown = parse(source, { merge: true });
const serviceShape = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  command: z.array(z.string()).optional(),
  read_only: z.boolean().default(false),
});
const { services } = z.object({ services: z.record(z.string(), serviceShape) }).parse(file);
const OWN = ['prepare', 'api', 'worker'];
const ONCE = ['temporal-schema', 'temporal-namespace', 'prepare'];

describe('docker-compose.yml', () => {
  test('is valid by the schema of the Compose specification', () => {
    // The official schema comes with a linter of Compose files; it is JSON Schema, draft 7.
    const schema = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json'));
    // Its address for draft 7 is not quite the one that names it.
    delete schema.$schema;
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    check(file);
    expect(check.errors).toBeNull();
    expect(check({ services: { api: { imagee: 'x' } } })).toBe(false);
  });

  test('has every part of the product and of what it runs on', () => {
    expect(Object.keys(services).sort()).toEqual(
      [
        ...OWN,
        'ferretdb',
        'mail',
        'postgres',
        'temporal',
        'temporal-namespace',
        'temporal-schema',
        'temporal-ui',
      ].sort(),
    );
  });

  test.each(Object.entries(services))('%s has an image of one version', (_name, { image }) => {
    expect(image).toMatch(/:v?\d+[\w.-]*$/);
  });

  test.each(Object.entries(services).filter(([name]) => !ONCE.includes(name)))(
    '%s has a health check',
    (_name, service) => {
      expect(service.healthcheck?.test.length).toBeGreaterThan(1);
    },
  );

  test('waits for what it needs to be healthy, or done', () => {
    for (const [name, { depends_on }] of Object.entries(services)) {
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        expect([name, needed, condition]).toEqual([
          name,
          needed,
          ONCE.includes(needed) ? 'service_completed_successfully' : 'service_healthy',
        ]);
      }
    }
  });

  test('has no default for a secret', () => {
    const settings = Object.values(services).flatMap(({ environment }) => Object.entries(environment));
    const secrets = settings.filter(([name]) => /PASSWORD|PWD|SECRET|URI|POSTGRESQL_URL/.test(name));
    expect(secrets.length).toBeGreaterThan(5);
    for (const [name, value] of secrets)
      expect([name, value]).toEqual([name, expect.stringMatching(/\$\{\w+:\?[^}]+\}/)]);
    expect(source).not.toMatch(/\$\{\w*(PASSWORD|SECRET)\w*:?-/);
  });

  test.each(OWN)(
    '%s gets every setting that the product reads, and may change nothing of its image',
    (name) => {
      expect(Object.keys(services[name]?.environment ?? {}).sort()).toEqual([...environmentNames].sort());
      expect(services[name]?.read_only).toBe(true);
      expect(services[name]?.command?.[1]).toMatch(/^dist\/(api|worker|store)\/\w+\.js$/);
    },
  );

  test('refers only to files that are here', () => {
    const mounted = Object.values(services).flatMap(({ volumes }) =>
      volumes.filter((volume) => volume.startsWith('./')),
    );
    expect(mounted).toHaveLength(3);
    for (const volume of mounted) expect(read(volume.split(':')[0] ?? '').length).toBeGreaterThan(0);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  test('builds in stages, on one version of Node 24', () => {
    const bases = lines.filter((line) => line.startsWith('FROM '));
    expect(bases.length).toBeGreaterThan(2);
    expect(bases.filter((line) => !/^FROM base( AS \w+)?$/.test(line))).toEqual([
      expect.stringMatching(/^FROM node:24\.\d+\.\d+-[\w-]+ AS base$/),
    ]);
  });

  test('ends as an image without the build, run by somebody without rights', () => {
    expect(last).toContain('USER node');
    expect(last.filter((line) => /^(USER|CMD)/.test(line))).toEqual([
      'USER node',
      expect.stringMatching(/^CMD \["node"/),
    ]);
    expect(last.filter((line) => line.startsWith('COPY . '))).toEqual([]);
    expect(last).toContain('ENV NODE_ENV=production');
  });

  test('leaves out of the image what must not be in it', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', 'data', 'node_modules', 'test']));
  });

  test('has the style sheets and scripts that the product reads beside its modules', () => {
    expect(assetFiles()).toEqual(
      expect.arrayContaining([
        'api/styles/css/tokens.css',
        'api/styles/css/base.css',
        'forms/render/enhance.js',
      ]),
    );
    expect(read('package.json')).toContain('tsx engines/copy-assets.ts');
  });
});
