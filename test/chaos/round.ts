import { randomUUID } from 'node:crypto';
import { paths } from '../../api/paths';
import { nextQuarter, quarterOf } from '../../domain/quarters';
import { addDays, dayOfWeek, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Store } from '../../store/store';
import { answerTo } from '../quarter/answers';
import { type Client, expectOk } from '../quarter/client';
import { tasksOf } from '../quarter/tasks';
import { eventually } from '../support/eventually';

const DAYS_AHEAD = 42;

/** Opens a round and plans all its conversations, so that every municipality has eight questions. */
export async function prepareRound({ client, store }: { client: Client; store: Store }): Promise<void> {
  const people = await store.listPeople();
  const today = toAmsterdamDate(await store.now());
  const manager = people.find(({ role }) => role === 'manager');
  await client.postForm(paths.demoSignIn, { person: manager?._id ?? '' });
  const quarter = nextQuarter(quarterOf(today));
  await expectOk(await client.postForm(paths.roundOpen(quarter), {}), 'opening the round');
  for (const { _id } of people.filter(({ role }) => role === 'contractManager')) {
    await client.postForm(paths.demoSignIn, { person: _id });
    for (const task of await tasksOf(client)) {
      if (task.form.key !== 'planning') continue;
      const day = workday(addDays(today, DAYS_AHEAD));
      const data = answerTo({ task, number: 1, today, conversationOn: day, laterOn: day, before: 0 });
      const submission = { data, metadata: { task: task.id, requestId: randomUUID() } };
      await expectOk(await client.postJson(paths.apiSubmission('planning'), submission), 'planning');
    }
  }
}

/** To the next moment; asked again while the product says it cannot. */
export async function goOn(client: Client): Promise<void> {
  const travel = () => client.postForm(paths.demoTravel, { to: 'next' }).catch(() => null);
  await eventually(async () => (await travel())?.ok, 120);
}

/** This day, or the Monday after when it falls in a weekend. */
function workday(date: IsoDate): IsoDate {
  const day = dayOfWeek(date);
  return day > 5 ? addDays(date, 8 - day) : date;
}
