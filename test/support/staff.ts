import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { paths } from '../../api/paths';
import { nextQuarter, type Quarter, quarterOf } from '../../domain/quarters';
import { addDays, isIsoDate } from '../../domain/time/amsterdam';
import { demoProviders } from '../../store/demo/providers';
import { expectOk } from '../quarter/client';
import { type Task, tasksOf } from '../quarter/tasks';
import { clientAs, type DemoPerson, demoPeople, demoPerson, demoToday, travel } from './demo';

/** The two who run the cycle of a provider, and a colleague who can take over. */
export type Duo = { contractManager: DemoPerson; policyAdviser: DemoPerson; colleague: DemoPerson };

const ATTEMPTS = 12;
const DAYS_ON = 20;
const HOP_DAYS = 4;
const MOST_HOPS = 30;
const DAYS_AHEAD = 42;

/** Who works for a provider of the demo. Throws when the demo has no such people. */
export async function duoOf(provider: string): Promise<Duo> {
  const people = await demoPeople();
  const found = demoProviders.find(({ key }) => key === provider);
  const byKey = (key: string | undefined) => people.find(({ person }) => person === key);
  const contractManager = byKey(found?.contractManager);
  const policyAdviser = byKey(found?.policyAdviser);
  const colleague = people.find(
    ({ role, person }) => role === 'contractManager' && person !== contractManager?.person,
  );
  if (!contractManager || !policyAdviser || !colleague) throw new Error(`nobody works for ${provider}`);
  return { contractManager, policyAdviser, colleague };
}

/** The quarter of a round in which these providers wait to be planned; opens one, later in time when it must. */
export async function freshRound(providers: readonly string[]): Promise<Quarter> {
  const manager = await clientAs(await demoPerson({ role: 'manager' }));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = quarterOf(await demoToday());
    for (const quarter of [now, nextQuarter(now)]) {
      await manager.postForm(paths.roundOpen(quarter), {});
      const open = await Promise.all(
        providers.map((provider) => taskOf({ provider, quarter, step: 'plan' })),
      );
      if (open.every((task) => task !== null)) return quarter;
    }
    await travel({ days: DAYS_ON });
  }
  throw new Error('No round was found in which nothing is planned yet.');
}

type Asked = { provider: string; quarter: string; step: string };

/** The open tasks that somebody has about one provider in one round. */
export async function tasksAbout(
  person: DemoPerson,
  { provider, quarter }: Omit<Asked, 'step'>,
): Promise<Task[]> {
  const tasks = await tasksOf(await clientAs(person));
  return tasks.filter((one) => one.provider === provider && one.quarter === quarter);
}

/** The open task of a step of one provider, whoever has it; null when there is none. */
export async function taskOf(asked: Asked): Promise<Task | null> {
  const { contractManager, policyAdviser, colleague } = await duoOf(asked.provider);
  const contact = await demoPerson({ role: 'providerContact', organisation: asked.provider });
  for (const person of [contractManager, policyAdviser, colleague, contact]) {
    const task = (await tasksAbout(person, asked)).find(({ step }) => step === asked.step);
    if (task) return task;
  }
  return null;
}

/** The same, but throws: the journey cannot go on without it. */
export async function mustHaveTask(asked: Asked): Promise<Task> {
  const task = await taskOf(asked);
  if (!task) throw new Error(`${asked.provider} has no open task ${asked.step} in ${asked.quarter}`);
  return task;
}

/** Lets days pass, some at a time, until a step of a provider is open. */
export async function waitForStep(asked: Asked): Promise<Task> {
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const task = await taskOf(asked);
    if (task) return task;
    await travel({ days: HOP_DAYS });
  }
  throw new Error(`${asked.step} of ${asked.provider} did not open within ${HOP_DAYS * MOST_HOPS} days`);
}

/** Answers a task without a browser. */
export async function answer(person: DemoPerson, task: Task, data: Record<string, unknown>): Promise<void> {
  const client = await clientAs(person);
  const response = await client.postJson(paths.apiSubmission(task.form.key), {
    data,
    metadata: { task: task.id, requestId: randomUUID() },
  });
  await expectOk(response, `answering ${task.id}`);
}

/** Plans the conversation of a provider in a round, six weeks ahead: its contract manager does, or who stands in. */
export async function planConversation(provider: string, quarter: string, by?: DemoPerson): Promise<void> {
  const planning = await mustHaveTask({ provider, quarter, step: 'plan' });
  await answer(by ?? (await duoOf(provider)).contractManager, planning, {
    conversationDate: addDays(await demoToday(), DAYS_AHEAD),
    startTime: '10:00',
    durationMinutes: '60',
    onLocation: 'online',
  });
}

/** Fills in a field by the name it has in its form. */
export async function fillField(page: Page, key: string, value: string): Promise<void> {
  await page.locator(`[name="data[${key}]"]`).fill(value);
}

/** Ticks what a check page asks to confirm. */
export async function confirmAll(page: Page): Promise<void> {
  for (const box of await page.locator('main form input[type="checkbox"]').all()) await box.check();
  const reason = page.locator('#privacy-reden');
  if ((await reason.count()) > 0) await reason.fill('Namen van organisaties, geen personen.');
}

/** A day as a date field gives it. */
export const isoDateSchema = z.string().refine(isIsoDate);

/** Fills in the planning of a conversation on a day, at the provider's. */
export async function fillPlanning(page: Page, date: string): Promise<void> {
  await fillField(page, 'conversationDate', date);
  await fillField(page, 'startTime', '10:00');
  await page.locator('[name="data[durationMinutes]"]').selectOption('90');
  await page.locator('[name="data[onLocation]"][value="location"]').check();
  await fillField(page, 'place', 'Voorbeeldstraat 1, Hilversum');
}
