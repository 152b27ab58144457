import { type Connection, Schema } from 'mongoose';
import { isDuplicateKey } from './duplicate-key';

/** What a document must be like: fields of the document, or a path inside it. */
export type Filter<T> = { [K in keyof T]?: unknown } & { [path: `${string}.${string}`]: unknown };

/** Order, number and fields of what is found; without `limit` everything. */
export type FindOptions<T> = {
  sort?: { [K in keyof T]?: 1 | -1 } & { [path: `${string}.${string}`]: 1 | -1 };
  limit?: number;
  skip?: number;
  without?: readonly (keyof T & string)[];
};

/** The operators the product updates with. */
export type Update<T> = {
  $set?: Partial<T> & { [path: `${string}.${string}`]: unknown };
  $setOnInsert?: Partial<T>;
  $max?: { [K in keyof T]?: number };
  $inc?: { [K in keyof T]?: number };
};

/** One document to update or insert; `where` leaves alone what does not fit. */
export type Upsert<T> = { id: string; where?: Filter<T>; update: Update<T> };

/**
 * Opens a collection of plain documents as a mongoose model: what is found is what was put in. TypeScript checks the documents, so the schema only says that keys are
 * texts; it adds no fields, no version and no plural of its own.
 */
export function createCollection<T extends { _id: string }>(connection: Connection, name: string) {
  const schema = new Schema(
    { _id: String },
    {
      collection: name,
      strict: false,
      versionKey: false,
      minimize: false,
      id: false,
      autoIndex: false,
      autoCreate: false,
    },
  );
  const model = connection.model<Record<string, unknown>>(name, schema);
  // Only this file reads and writes the collection, always with T; mongoose cannot know that.
  const read = (documents: unknown): T[] => documents as T[];
  // Updates go past mongoose: it walks through every document to cast it, which took more than half of the time of an
  // acknowledged command, and with this schema there is nothing to cast.
  const driver = connection.collection<{ _id: string }>(name);
  // Filter and Update are MongoDB's own operators, checked against T; the driver has no type that takes a T it does not know.
  const asked = (what: Filter<T> | Update<T>) => what as Record<string, never>;

  async function find(filter: Filter<T>, options: FindOptions<T> = {}): Promise<T[]> {
    const query = model.find(filter).lean();
    // mongoose wants an index signature; the keys were checked against T.
    if (options.sort) query.sort({ ...options.sort } as Record<string, 1 | -1>);
    if (options.limit !== undefined) query.limit(options.limit);
    if (options.skip !== undefined) query.skip(options.skip);
    if (options.without) query.select(options.without.map((field) => `-${field}`).join(' '));
    return read(await query.exec());
  }

  async function findOne(filter: Filter<T>, options: FindOptions<T> = {}): Promise<T | null> {
    const [found] = await find(filter, { ...options, limit: 1 });
    return found ?? null;
  }

  /**
   * Updates the document with this key, or inserts it. A race with another upsert of the same key is tried again;
   * `where` limits it to documents that fit, others are left as they are.
   */
  async function upsert({ id, where, update }: Upsert<T>): Promise<'written' | 'left'> {
    const filter = asked({ ...where, _id: id });
    try {
      await driver.updateOne(filter, asked(update), { upsert: true });
      return 'written';
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    // The key exists: somebody was first, or what is there does not fit `where`.
    const { matchedCount } = await driver.updateOne(filter, asked(update));
    return matchedCount > 0 ? 'written' : 'left';
  }

  return {
    name,
    find,
    findOne,
    /** The document with this key, or null. */
    byId: (id: string): Promise<T | null> => findOne({ _id: String(id) } as Filter<T>),
    /** The documents with these keys, in no particular order. */
    byIds: async (ids: readonly string[]): Promise<T[]> =>
      ids.length === 0 ? [] : find({ _id: { $in: [...new Set(ids)] } } as Filter<T>),
    /** Inserts a document unless its key exists. */
    async insert(document: T): Promise<'inserted' | 'existing'> {
      try {
        await model.insertMany([document], { lean: true });
        return 'inserted';
      } catch (error) {
        if (isDuplicateKey(error)) return 'existing';
        throw error;
      }
    },
    /** Inserts many documents at once; throws when one of the keys exists. */
    async insertMany(documents: readonly T[]): Promise<void> {
      if (documents.length > 0) await model.insertMany(documents, { lean: true });
    },
    /** Updates one document; gives how many fitted the filter (0 or 1). */
    async update(filter: Filter<T>, update: Update<T>): Promise<number> {
      return (await driver.updateOne(asked(filter), asked(update))).matchedCount;
    },
    /** Updates all that fit; gives how many. */
    async updateAll(filter: Filter<T>, update: Update<T>): Promise<number> {
      return (await driver.updateMany(asked(filter), asked(update))).matchedCount;
    },
    upsert,
    /** Upserts many at once, with the same promises; gives nothing, because a repeat looks the same. */
    async upsertAll(list: readonly Upsert<T>[]): Promise<void> {
      if (list.length === 0) return;
      const operations = list.map(({ id, where, update }) => ({
        updateOne: { filter: asked({ ...where, _id: id }), update: asked(update), upsert: true },
      }));
      try {
        await driver.bulkWrite(operations, { ordered: false });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        for (const one of list) await upsert(one);
      }
    },
    /** Removes all that fit; gives how many. */
    async remove(filter: Filter<T>): Promise<number> {
      return (await model.deleteMany(filter)).deletedCount;
    },
    /** How many fit; with `limit` it counts no further. */
    count: (filter: Filter<T>, options: { limit?: number } = {}): Promise<number> =>
      model.countDocuments(filter, options).exec(),
    /** The different values of a path. */
    distinct: async (path: string, filter: Filter<T>): Promise<unknown[]> => model.distinct(path, filter),
  };
}
