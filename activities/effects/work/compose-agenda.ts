import { isQuarter } from '../../../domain/quarters';
import { type OtherAnswer, otherAnswers } from '../../../forms/other-answers';
import { formDefinitionSchema } from '../../../forms/types';
import type { Answer, Person } from '../../../store/types';
import { latestTasks } from '../accepted';
import { agendaItems, type Input, KNOWN_QUESTIONS } from './agenda-items';
import type { Work } from './work';

/** What fits in a source of 100 characters beside the municipality and 'dringend'. */
const LONGEST_NAME = 35;

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
  const [answers, municipalities, people] = await Promise.all([
    store.answersById(given.map(({ answerId }) => answerId)),
    store.listMunicipalities(),
    store.listPeople(),
  ]);
  const inputs = given.map(async ({ organisation, answerId }): Promise<Input[]> => {
    const answer = answers.find(({ _id }) => _id === answerId);
    const name = municipalities.find(({ _id }) => _id === organisation)?.name ?? organisation;
    if (!answer) return [];
    const municipality = `Gemeente ${name}${byPhone(answer, people)}`;
    return [{ municipality, data: answer.data, others: await addedAnswers(store, answer) }];
  });
  return (await Promise.all(inputs)).flat();
}

/** What was answered to questions that the region added to the form: they are for the agenda too. */
async function addedAnswers(
  store: Parameters<Work>[0]['store'],
  { form: { key, version }, data }: Answer,
): Promise<OtherAnswer[]> {
  const published = await store.formVersion(key, version);
  const form = formDefinitionSchema.safeParse(published?.definition);
  return form.success ? otherAnswers({ form: form.data, data, known: KNOWN_QUESTIONS }) : [];
}

/** Says at each point that staff wrote it down; a long name is left out, for the agenda takes no longer source. */
function byPhone({ onBehalfOf, by }: Answer, people: readonly Person[]): string {
  if (onBehalfOf === undefined) return '';
  const { actor } = by;
  const name = actor.kind === 'person' ? people.find(({ _id }) => _id === actor.person)?.name : undefined;
  return name === undefined || name.length > LONGEST_NAME
    ? ', doorgegeven per telefoon'
    : `, doorgegeven per telefoon aan ${name}`;
}
