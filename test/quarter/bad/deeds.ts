import { paths } from '../../../api/paths';
import { addDays } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import type { IsoDate } from '../../../domain/time/iso-date';
import { addWorkingDays } from '../../../domain/time/working-days';
import type { Client } from '../client';
import { refuseMailTo } from '../mailbox';
import { answerTask, press } from './press';
import { dueDay, hasBeenOpen, openTask, type Scene } from './scene';
import { troubles } from './script';

/** Who can do something, and where the mail is. */
export type Hands = {
  mailboxUrl: string;
  as: (person: string) => Promise<Client>;
  manager: string;
  contractManagers: readonly string[];
};

/** Something that is done once: does it and says what was done; null as long as it is not time. */
export type Deed = { key: string; when: (scene: Scene, hands: Hands) => (() => Promise<string>) | null };

/** In days. */
const REST_FROM = 2;
const REST_PLANNED = 28;
const RESUMED_AFTER = 16;
const LEFT_OPEN = 2;
const WITHDRAWN_AFTER = 30;
const AWAY_FROM = 34;
const AWAY_DAYS = 18;
/** In working days. */
const MORE_TIME = 7;
/** Before the first reminder, which comes five working days ahead. */
const NUDGED_BEFORE_DUE = 9;

/** The last day on which a contract manager is away. */
export const awayUntil = (openedOn: IsoDate): IsoDate => addDays(openedOn, AWAY_FROM + AWAY_DAYS);

/** What the office does about the bad quarter, all through the forms of its pages. */
export const deeds: readonly Deed[] = [
  {
    key: 'hold',
    when({ today, openedOn, quarter }, { as, manager }) {
      if (today < addDays(openedOn, REST_FROM)) return null;
      return async () => {
        const until = addDays(today, REST_PLANNED);
        const address = paths.cycleRepair({ provider: troubles.held, quarter }, 'stilzetten');
        await press(await as(manager), { address, data: { date: until, reason: 'De aanbieder verhuist.' } });
        return `the manager lets ${troubles.held} rest until ${formatDay(until)}`;
      };
    },
  },
  {
    key: 'resume',
    when({ today, openedOn, quarter }, { as, manager }) {
      if (today < addDays(openedOn, RESUMED_AFTER)) return null;
      return async () => {
        const address = paths.cycleRepair({ provider: troubles.held, quarter }, 'verder');
        await press(await as(manager), { address });
        return `the manager lets ${troubles.held} go on`;
      };
    },
  },
  {
    key: 'repair-address',
    when({ tasks, today }, { as, manager, mailboxUrl }) {
      const task = openTask(tasks, { step: 'repair' });
      if (!task || !hasBeenOpen(task, { days: LEFT_OPEN, today })) return null;
      return async () => {
        await refuseMailTo(mailboxUrl, []);
        await answerTask(await as(task.person ?? manager), task, { solution: 'adres-klopt' });
        return `the address at ${troubles.bounces} takes mail again`;
      };
    },
  },
  {
    key: 'absence',
    when({ today, openedOn }, { as, manager, contractManagers }) {
      if (today < addDays(openedOn, AWAY_FROM)) return null;
      return async () => {
        const deputy = contractManagers.find((key) => key !== troubles.away) ?? '';
        const until = awayUntil(openedOn);
        const data = { from: today, until, deputy };
        await press(await as(manager), { address: paths.absence(troubles.away), data });
        return `a contract manager is away until ${formatDay(until)}; the other one is the deputy`;
      };
    },
  },
  {
    key: 'withdraw',
    when({ today, openedOn, quarter }, { as, manager }) {
      if (today < addDays(openedOn, WITHDRAWN_AFTER)) return null;
      return async () => {
        const address = paths.cycleRepair({ provider: troubles.withdrawn, quarter }, 'intrekken');
        const data = { reason: 'De aanbieder stopt in deze regio.' };
        await press(await as(manager), { address, data, confirm: ['intrekken'] });
        return `the manager withdraws the cycle of ${troubles.withdrawn}`;
      };
    },
  },
  {
    key: 'nudge',
    when({ tasks, today }, { as, manager }) {
      const { provider, municipality } = troubles.nudged;
      const task = openTask(tasks, { step: 'input', provider, organisation: municipality });
      if (!task || today < addDays(dueDay(task), -NUDGED_BEFORE_DUE)) return null;
      return async () => {
        await press(await as(manager), { address: paths.taskRepair(task._id, 'herinneren') });
        return `the manager asks ${municipality} again about ${provider}`;
      };
    },
  },
  {
    key: 'extend',
    when({ tasks, today }, { as, manager }) {
      const task = openTask(tasks, { step: 'minutes-draft', provider: troubles.extended });
      if (!task || today < addDays(dueDay(task), -1)) return null;
      return async () => {
        const date = addWorkingDays(dueDay(task), MORE_TIME, { freeDays: [] });
        const data = { date, reason: 'De contractmanager was ziek.' };
        await press(await as(manager), { address: paths.taskRepair(task._id, 'uitstellen'), data });
        return `the manager gives the minutes of ${troubles.extended} until ${formatDay(date)}`;
      };
    },
  },
  {
    key: 'review',
    when({ tasks, today }, { as, manager }) {
      const task = openTask(tasks, { step: 'review', provider: troubles.neverPlanned });
      if (!task || !hasBeenOpen(task, { days: LEFT_OPEN, today })) return null;
      return async () => {
        const data = { decision: 'ander', note: 'Een collega plant het gesprek deze week.' };
        await answerTask(await as(manager), task, data);
        return `the manager decides that a colleague plans ${troubles.neverPlanned}`;
      };
    },
  },
  {
    key: 'reassign',
    when({ tasks }, { as, manager, contractManagers }) {
      const task = openTask(tasks, { step: 'plan', provider: troubles.neverPlanned });
      const decided = tasks.some(({ step, status }) => step === 'review' && status === 'done');
      if (!task || !decided) return null;
      return async () => {
        const person = contractManagers.find((key) => key !== task.person) ?? '';
        const data = { person, reason: 'De duogenoot heeft deze weken geen tijd.' };
        await press(await as(manager), { address: paths.taskRepair(task._id, 'overdragen'), data });
        return `the manager gives the planning of ${troubles.neverPlanned} to a colleague`;
      };
    },
  },
];
