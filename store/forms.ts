import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { PublishedForm } from './types';

const ATTEMPTS = 5;

/** Published forms: a version never changes, a change is a new version. */
export function createFormQueries({ forms }: Pick<Collections, 'forms'>) {
  const latest = (key: string): Promise<PublishedForm | null> =>
    forms.findOne({ key }, { sort: { version: -1 } });

  return {
    /** Publishes a form: a new version when it differs from the latest, else the latest itself. */
    async publishForm(definition: { key: string }, now: Instant): Promise<PublishedForm> {
      const plain: unknown = JSON.parse(JSON.stringify(definition));
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const known = await latest(definition.key);
        if (known && isDeepStrictEqual(known.definition, plain)) return known;
        const published = formOf({ key: definition.key, version: (known?.version ?? 0) + 1, plain, now });
        if ((await forms.insert(published)) === 'existing') continue;
        await forms.updateAll(
          { key: definition.key, version: { $lt: published.version } },
          { $set: { status: 'retired' } },
        );
        return published;
      }
      throw new Error(`the form ${definition.key} is being published by others all the time`);
    },
    /** The version that a task opened now is pinned to, or null for an unknown form. */
    publishedForm: (key: string): Promise<PublishedForm | null> =>
      forms.findOne({ key, status: 'published' }, { sort: { version: -1 } }),
    /** One version, also a retired one, or null. */
    formVersion: (key: string, version: number): Promise<PublishedForm | null> =>
      forms.byId(`${key}:${version}`),
    /** The version each of these forms has now, by key. */
    async publishedVersions(keys: readonly string[]): Promise<Map<string, number>> {
      if (keys.length === 0) return new Map();
      const found = await forms.find(
        { key: { $in: [...new Set(keys)] }, status: 'published' },
        { sort: { version: 1 }, without: ['definition'] },
      );
      return new Map(found.map(({ key, version }) => [key, version]));
    },
  };
}

function formOf(given: { key: string; version: number; plain: unknown; now: Instant }): PublishedForm {
  const { key, version, plain, now } = given;
  return { _id: `${key}:${version}`, key, version, status: 'published', definition: plain, publishedAt: now };
}
