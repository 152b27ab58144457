import { condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';

const { writeOne } = proxyActivities<{ writeOne(number: number): Promise<void> }>({
  startToCloseTimeout: '10 seconds',
});

const write = defineUpdate<void, [number]>('write');

/** The floor: the least that a durable, acknowledged change costs — one Update, one regular activity, one document. */
export async function floor(): Promise<void> {
  setHandler(write, (number) => writeOne(number));
  await condition(() => false);
}
