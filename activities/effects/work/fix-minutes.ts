import { isQuarter, type Quarter } from '../../../domain/quarters';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { isIsoDate } from '../../../domain/time/iso-date';
import type { Action, Minutes, Organisation } from '../../../store/types';
import { actionId } from '../../../workflows/contract';
import type { ProcessState } from '../../../workflows/engine/state';
import { lastDone, latestTasks } from '../accepted';
import { type FormData, rowsOf, textOf, ticksOf } from '../form-data';
import { guestsOf } from '../guests';
import { everybody } from '../requests';
import { startAction } from './start-action';
import type { Work } from './work';

/** Fixes the minutes, lets each action begin as a process of its own, and has everybody told. */
export const fixMinutes: Work = async (given, { state, at, key, clockOffset }) => {
  const { store } = given;
  const { provider, quarter } = state.subject;
  const factCheck = factCheckOf(state);
  const task =
    (factCheck === 'corrections' && lastDone(state, 'minutes-correct')) || lastDone(state, 'minutes-draft');
  const answer = task && (await store.answer(task.answerId));
  if (!answer || !isQuarter(quarter)) throw new Error(`no minutes for ${state.id}`);
  const minutes: Omit<Minutes, '_id'> = {
    provider,
    quarter,
    conversationAt: state.moments.conversation ?? at,
    topics: rowsOf(answer.data, 'topics').map((row) => ({
      title: textOf(row, 'title'),
      discussed: textOf(row, 'discussed'),
      agreed: textOf(row, 'agreed'),
    })),
    themes: ticksOf(answer.data, 'themes'),
    pointsForAgency: textOf(answer.data, 'pointsForAgency'),
    fixedAt: at,
    factCheck,
  };
  await store.collections.minutes.upsert({ id: state.id, update: { $set: minutes } });

  const organisations = await store.listOrganisations();
  const today = toAmsterdamDate(at);
  const actions = rowsOf(answer.data, 'actions').map((row, index) =>
    actionOf({ row, number: index + 1, provider, quarter, organisations, today }),
  );
  await store.collections.actions.upsertAll(
    actions.map(({ _id, description, owner, ...action }) => ({
      id: _id,
      // Minutes that are fixed once more may say it otherwise; what became of the action stays.
      update: { $set: { description, owner }, $setOnInsert: action },
    })),
  );
  const { people, calendar } = state;
  for (const action of actions) await startAction(given, { action, people, calendar, clockOffset });

  const guests = await guestsOf(store, state);
  return everybody(
    state,
    guests.map(({ row }) => row),
  ).map((to) => ({ key, kind: 'minutes-fixed', to, taskId: null, at }));
};

/** How the provider's check of the facts ended: silence is consent. */
function factCheckOf(state: ProcessState): Minutes['factCheck'] {
  const [task] = latestTasks(state, 'fact-check');
  if (task?.status !== 'done') return 'consent';
  return task.outcome === 'corrections' ? 'corrections' : 'agreed';
}

function actionOf(given: {
  row: FormData;
  number: number;
  provider: string;
  quarter: Quarter;
  organisations: readonly Organisation[];
  today: Action['dueDate'];
}): Action {
  const { row, number, provider, quarter, organisations, today } = given;
  const date = textOf(row, 'dueDate').slice(0, 10);
  return {
    _id: actionId({ provider, quarter, number }),
    provider,
    quarter,
    description: textOf(row, 'description'),
    owner: ownerName({ owner: textOf(row, 'owner'), provider, organisations }),
    // The form refuses anything that is no date; an action without one would never be asked for again.
    dueDate: isIsoDate(date) ? date : today,
    status: 'open',
    closedAt: null,
  };
}

/** The owner of an action as people read it. */
function ownerName(given: {
  owner: string;
  provider: string;
  organisations: readonly Organisation[];
}): string {
  const { owner, provider, organisations } = given;
  const key = owner === 'aanbieder' ? provider : owner;
  const organisation = organisations.find(({ _id }) => _id === key);
  if (!organisation) return owner;
  return organisation.kind === 'municipality' ? `Gemeente ${organisation.name}` : organisation.name;
}
