import { paths } from '../paths';
import { defineRoutes } from '../routing/route';
import { createRepairFlow } from './create-repair-flow';
import { type CycleRepair, cycleRepairs } from './cycle-repairs';
import { loadCycleSubject, loadTaskSubject } from './load';
import { checkMany, sendMany, showMany } from './many/handlers';
import { type ManyRepair, manyRepairs } from './many/many-repairs';
import { type TaskRepair, taskRepairs } from './task-repairs';

const CYCLE = '/aanbieders/:provider/:quarter';
const TASK = '/taken/:task';

/** Three routes for every line of the tables: its questions, what would follow, and doing it. The last are for many tasks at once. */
export const repairRoutes = defineRoutes([
  ...cycleRepairs.flatMap((repair) => cycleRoutes(repair)),
  ...taskRepairs.flatMap((repair) => taskRoutes(repair)),
  ...manyRepairs.flatMap((many) => manyRoutes(many)),
]);

function cycleRoutes(repair: CycleRepair) {
  const { permission, audit, segment } = repair;
  const path = `${CYCLE}/${segment}`;
  const flow = createRepairFlow(repair, async ({ resource, services, now }) => ({
    subject: await loadCycleSubject(services.store, resource, now),
    address: paths.cycleRepair(resource, segment),
  }));
  return defineRoutes([
    { method: 'get', path, permission, audit: null, handle: flow.show },
    { method: 'post', path: `${path}/controle`, permission, audit: null, handle: flow.check },
    { method: 'post', path, permission, audit, handle: flow.send },
  ]);
}

function manyRoutes(many: ManyRepair) {
  const path = paths.tasksTogether(many.segment);
  const permission = 'tasks.repair';
  return defineRoutes([
    { method: 'get', path, permission, audit: null, handle: (ctx) => showMany(ctx, many) },
    {
      method: 'post',
      path: `${path}/controle`,
      permission,
      audit: null,
      handle: (ctx) => checkMany(ctx, many),
    },
    { method: 'post', path, permission, audit: many.repair.audit, handle: (ctx) => sendMany(ctx, many) },
  ]);
}

function taskRoutes(repair: TaskRepair) {
  const { permission, audit, segment } = repair;
  const path = `${TASK}/${segment}`;
  const flow = createRepairFlow(repair, async ({ resource, services, now }) => ({
    subject: await loadTaskSubject(services.store, resource, now),
    address: paths.taskRepair(resource._id, segment),
  }));
  return defineRoutes([
    { method: 'get', path, permission, audit: null, handle: flow.show },
    { method: 'post', path: `${path}/controle`, permission, audit: null, handle: flow.check },
    { method: 'post', path, permission, audit, handle: flow.send },
  ]);
}
