import { createMetrics } from './create-metrics';
import type { Figures } from './read-figures';
import { mayRead } from './routes';

const figures: Figures = {
  tasks: [
    { role: 'manager', state: 'open', count: 3, age: 86_400 },
    { role: 'manager', state: 'late', count: 1, age: 60 },
  ],
  mails: { waiting: 4, ready: 2, refused: 1 },
  faults: new Map([['no-worker', 1]]),
  up: { temporal: true, worker: false },
  backlog: { workflow: { tasks: 7, age: 12.5 }, activity: { tasks: 0, age: 0 } },
};

test('the text holds every figure, the histogram of commands and those of the process', async () => {
  const metrics = createMetrics();
  metrics.commandTook('accepted', 0.06);
  metrics.commandTook('unavailable', 4);
  const text = await metrics.text(figures);
  for (const line of [
    'kwartaalronde_tasks{role="manager",state="late"} 1',
    'kwartaalronde_oldest_task_seconds{role="manager",state="open"} 86400',
    'kwartaalronde_mails{state="ready"} 2',
    'kwartaalronde_faults{kind="no-worker"} 1',
    'kwartaalronde_up{part="worker"} 0',
    'kwartaalronde_backlog_tasks{queue="workflow"} 7',
    'kwartaalronde_schedule_to_start_seconds{queue="workflow"} 12.5',
    'kwartaalronde_update_seconds_bucket{le="0.1",outcome="accepted"} 1',
    'kwartaalronde_update_seconds_count{outcome="unavailable"} 1',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test('what cannot be read any more is left out, not repeated', async () => {
  const metrics = createMetrics();
  await metrics.text(figures);
  const text = await metrics.text({ ...figures, tasks: [], mails: {}, backlog: null });
  expect(text).not.toMatch(/^kwartaalronde_(tasks|mails|backlog_tasks|schedule_to_start_seconds)\{/m);
});

test.each([
  [undefined, undefined, true],
  ['Bearer right-token-0123', 'right-token-0123', true],
  ['Bearer wrong-token-0123', 'right-token-0123', false],
  ['right-token-0123', 'right-token-0123', false],
  [undefined, 'right-token-0123', false],
])('whoever shows %s where the token is %s: %s', (header, token, may) => {
  expect(mayRead(header, token)).toBe(may);
});
