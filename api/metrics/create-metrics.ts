import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Figures } from './read-figures';

/** From quick to the longest that a person waits; in seconds. */
const BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3.5, 5];

/** What the product tells Prometheus: numbers about the whole region, never about a person. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name: `kwartaalronde_${name}`, help, labelNames: [...labelNames], registers });

  const tasks = gauge('tasks', 'Open tasks by role of whoever must act, and whether they are late', [
    'role',
    'state',
  ]);
  const oldest = gauge('oldest_task_seconds', 'Age of the oldest open task, and lateness of the latest', [
    'role',
    'state',
  ]);
  const mails = gauge(
    'mails',
    'Mails by state: notices that wait, mails ready to leave, mails refused for good',
    ['state'],
  );
  const faults = gauge('faults', 'Technical stalls that are open, by kind', ['kind']);
  const up = gauge('up', 'Whether a part of the product answers (1) or not (0)', ['part']);
  const backlog = gauge('backlog_tasks', 'Work in Temporal that waits for a worker', ['queue']);
  const backlogAge = gauge('schedule_to_start_seconds', 'How long the oldest work has waited for a worker', [
    'queue',
  ]);
  const commands = new Histogram({
    name: 'kwartaalronde_update_seconds',
    help: 'How long a command took from api to acknowledged Update, by how it ended',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });

  return {
    contentType: registry.contentType,
    commandTook: (outcome: string, seconds: number): void => commands.observe({ outcome }, seconds),
    /** All metrics as Prometheus reads them, with these figures of now. */
    text(figures: Figures): Promise<string> {
      // What is not known now must not look as it was before.
      for (const one of [tasks, oldest, mails, faults, up, backlog, backlogAge]) one.reset();
      for (const { role, state, count, age } of figures.tasks) {
        tasks.set({ role, state }, count);
        oldest.set({ role, state }, age);
      }
      for (const [state, count] of Object.entries(figures.mails)) mails.set({ state }, count);
      for (const [kind, count] of figures.faults) faults.set({ kind }, count);
      for (const [part, isUp] of Object.entries(figures.up)) up.set({ part }, isUp ? 1 : 0);
      for (const [queue, { tasks: count, age }] of Object.entries(figures.backlog ?? {})) {
        backlog.set({ queue }, count);
        backlogAge.set({ queue }, age);
      }
      return registry.metrics();
    },
  };
}
