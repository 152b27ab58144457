import type { VNode } from 'preact';
import type { Store } from '../../../store/store';
import type { Instant } from '../../../workflows/engine/state';
import { ActionGroup, ButtonLink, PageTitle, Paragraph } from '../../components';
import { stateSentence } from '../../cycles/state-sentence';
import { paths } from '../../paths';
import { dueInWords } from '../words/due';
import { outcomeInWords } from '../words/outcome';
import type { Dossier } from './dossier';
import { overOf } from './task-words';

/** What was done, how the cycle stands now, and what this person has to do next. */
export async function sentPage(given: {
  store: Store;
  dossier: Dossier;
  viewer: string;
  now: Instant;
}): Promise<VNode> {
  const { store, dossier, viewer, now } = given;
  const { task, process, names, provider } = dossier;
  const [next] = await store.openTasksOfPerson(viewer, { limit: 1 });
  const outcome = task.task.status === 'done' ? outcomeInWords(task.task.outcome) : '';
  const { calendar } = process.state;
  return (
    <>
      <PageTitle over={overOf(dossier)} lead={`${task.title}: ${outcome}.`}>
        Verstuurd
      </PageTitle>
      <h2 class="utrecht-heading-2">Wat gebeurt hierna</h2>
      <Paragraph>{stateSentence({ state: process.state, names, viewer, now })}</Paragraph>
      {next && (
        <Paragraph>
          Je volgende taak: {next.title} voor {names.organisation(next.subject.provider)}. Die{' '}
          {dueInWords({ dueAt: next.dueAt, now, calendar })}.
        </Paragraph>
      )}
      <ActionGroup>
        {next && (
          <ButtonLink appearance="primary" href={paths.task(next._id)}>
            Open je volgende taak
          </ButtonLink>
        )}
        <ButtonLink appearance={next ? 'secondary' : 'primary'} href={paths.tasks}>
          Naar mijn taken
        </ButtonLink>
        <ButtonLink href={paths.cycle(process.subject)}>Bekijk de cyclus van {provider.name}</ButtonLink>
      </ActionGroup>
    </>
  );
}
