import { foundKinds, liveKinds } from '../../domain/faults/fault';
import type { OutsideRole, StaffRole } from '../../workflows/engine/definition';
import type { Instant } from '../../workflows/engine/state';
import { readiness } from '../health/ready';
import { technicalFaults } from '../health/technical-faults';
import type { Backlog } from '../processes-client/processes';
import type { Services } from '../services';

/** How long (ms) figures serve the next who asks: counting costs the database something. */
const FRESH = 10_000;

const ROLES: readonly (StaffRole | OutsideRole)[] = [
  'contractManager',
  'policyAdviser',
  'manager',
  'municipalOfficer',
  'providerContact',
];

/** The state of the region as numbers. Ages in seconds; what could not be read is empty. */
export type Figures = {
  tasks: readonly { role: string; state: 'open' | 'late'; count: number; age: number }[];
  mails: Readonly<Record<string, number>>;
  faults: ReadonlyMap<string, number>;
  up: Readonly<Record<string, boolean>>;
  backlog: Backlog | null;
};

type Given = Pick<Services, 'store' | 'processes' | 'config' | 'clock'>;
const kept = new WeakMap<object, { at: number; answer: Promise<Figures> }>();

/** Reads the figures of now, some seconds old at most. Never throws: a part that is down is a figure as well. */
export function readFigures(services: Given): Promise<Figures> {
  const known = kept.get(services.store);
  if (known && known.at > Date.now() - FRESH) return known.answer;
  const answer = read(services);
  kept.set(services.store, { at: Date.now(), answer });
  return answer;
}

async function read(services: Given): Promise<Figures> {
  const { processes } = services;
  const [checks, open, backlog, counted] = await Promise.all([
    readiness(services),
    technicalFaults(services),
    processes.backlog(),
    count(services).catch(() => ({ tasks: [], mails: {} })),
  ]);
  const faults = new Map<string, number>([...foundKinds, ...liveKinds].map((kind) => [kind, 0]));
  for (const { kind } of open) faults.set(kind, (faults.get(kind) ?? 0) + 1);
  const up = Object.fromEntries(Object.entries(checks).map(([part, said]) => [part, said === 'ok']));
  return { ...counted, faults, up, backlog };
}

async function count({ store, clock }: Given): Promise<Pick<Figures, 'tasks' | 'mails'>> {
  const { now } = await clock.read();
  const [mail, waiting, ...byRole] = await Promise.all([
    store.mailFigures(),
    store.countWaitingNotices(),
    ...ROLES.map((role) => store.taskFigures(role, now)),
  ]);
  const tasks = byRole.flatMap(({ open, late, oldestOpenedAt, oldestLateDueAt }, index) => {
    const role = ROLES[index] ?? '';
    return [
      { role, state: 'open' as const, count: open, age: secondsSince(oldestOpenedAt, now) },
      { role, state: 'late' as const, count: late, age: secondsSince(oldestLateDueAt, now) },
    ];
  });
  return { tasks, mails: { waiting, ready: mail.ready, refused: mail.refused } };
}

function secondsSince(at: Instant | null, now: Instant): number {
  return at === null ? 0 : Math.max(0, Math.round((now - at) / 1000));
}
