import Ajv2020 from 'ajv/dist/2020';
import { z } from 'zod';
import { shippedForm } from '../../forms/shipped';
import { AppError } from '../errors/app-error';
import { openapiDocument } from './openapi';
import { readRestSubmission } from './read-submission';

const form = shippedForm('municipal-input');
const read = (body: Record<string, unknown>) => readRestSubmission(body, { form, fixed: undefined });

async function complaints(body: Record<string, unknown>): Promise<string[]> {
  try {
    await read(body);
  } catch (error) {
    if (error instanceof AppError) return error.invalidParams.map(({ path, code }) => `${path}: ${code}`);
    throw error;
  }
  return [];
}

describe('a submission', () => {
  const requestId = '4F1C7A52-9DB7-4B5C-8F11-0A7B3C2D1E0F';

  test('is taken with what Form.io’s own client sends along', async () => {
    const submission = await read({
      data: { hasInput: 'nee', submit: true },
      metadata: { requestId, timezone: 'Europe/Amsterdam', browserName: 'x' },
      state: 'submitted',
      _vnote: '',
    });
    expect(submission).toEqual({
      data: { hasInput: 'nee', submit: true },
      requestId: requestId.toLowerCase(),
      supersedes: null,
      confirmedPrivacy: null,
    });
  });

  test('gets an id of its own where the sender gave none', async () => {
    expect((await read({ data: { hasInput: 'nee' } })).requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('hears everything that is wrong at once', async () => {
    const body = {
      data: { hasInput: 'misschien', x: 1, topics: [{ subject: 'a', y: 2 }] },
      metadata: { requestId: 'no' },
      extra: true,
    };
    expect(await complaints(body)).toEqual(
      expect.arrayContaining([
        'extra: unknown-field',
        'metadata.requestId: invalid_format',
        'data.x: unknown-field',
        'data.topics[0].y: unknown-field',
        'data.hasInput: invalid-option',
      ]),
    );
  });

  test.each([
    ['nothing', {}],
    ['a list', { data: [] }],
    ['text', { data: 'x' }],
    ['null', { data: null }],
    ['a draft', { data: { hasInput: 'nee' }, state: 'draft' }],
    ['a prototype', JSON.parse('{"data":{"hasInput":"nee","__proto__":{"x":1}}}')],
  ])('that is %s is refused', async (_what, body) => {
    expect((await complaints(body)).length).toBeGreaterThan(0);
  });
});

describe('openapi.json', () => {
  const document = openapiDocument('https://regio.example');
  const shape = z.object({
    openapi: z.literal('3.1.0'),
    paths: z.record(
      z.string(),
      z.record(z.string(), z.looseObject({ responses: z.record(z.string(), z.unknown()) })),
    ),
    components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  });
  const { components, paths } = shape.parse(document);

  test('names every route of the interface', () => {
    expect(Object.keys(paths)).toEqual(['/tasks', '/forms/{key}', '/forms/{key}/submission']);
  });

  test('refers only to what it describes, in schemas that compile', () => {
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(5);
    for (const name of references) expect(Object.keys(components.schemas)).toContain(name);
    for (const schema of Object.values(components.schemas)) {
      expect(() => new Ajv2020({ strict: false, validateFormats: false }).compile(schema)).not.toThrow();
    }
  });
});
