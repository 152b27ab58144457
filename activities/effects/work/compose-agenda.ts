import { isQuarter } from '../../../domain/quarters';
import { latestTasks } from '../accepted';
import { agendaItems, type Input } from './agenda-items';
import type { Work } from './work';

/** Proposes the agenda of a conversation; one that was released stays as it is, unless the process went back since. */
export const composeAgenda: Work = async ({ store }, { state, at }) => {
  const { provider: key, quarter } = state.subject;
  const provider = await store.organisation(key);
  if (provider?.kind !== 'provider' || !isQuarter(quarter)) return [];
  const [inputs, actions] = await Promise.all([inputsOf({ store }, state), store.openActions(key)]);
  const items = agendaItems({ provider, quarter, inputs, actions });
  await store.collections.agendas.upsert({
    id: state.id,
    where: { releasedAt: { $not: { $gte: at } } },
    update: { $set: { items, releasedAt: null }, $setOnInsert: { provider: key, quarter, note: '' } },
  });
  return [];
};

/** What municipalities raised, in the order of the region. */
async function inputsOf(
  { store }: Pick<Parameters<Work>[0], 'store'>,
  state: Parameters<Work>[1]['state'],
): Promise<Input[]> {
  const given = latestTasks(state, 'input').flatMap((task) =>
    task.status === 'done' && task.outcome === 'input' && task.assignee.kind === 'organisation'
      ? [{ organisation: task.assignee.organisation, answerId: task.answerId }]
      : [],
  );
  const [answers, municipalities] = await Promise.all([
    store.answersById(given.map(({ answerId }) => answerId)),
    store.listMunicipalities(),
  ]);
  return given.flatMap(({ organisation, answerId }) => {
    const answer = answers.find(({ _id }) => _id === answerId);
    const name = municipalities.find(({ _id }) => _id === organisation)?.name ?? organisation;
    return answer ? [{ municipality: `Gemeente ${name}`, data: answer.data }] : [];
  });
}
