import type { VNode } from 'preact';
import { formatDateTime } from '../../../domain/time/dutch-dates';
import { FormSummary } from '../../../forms/render';
import type { Store } from '../../../store/store';
import type { Instant } from '../../../workflows/engine/state';
import { BackLink } from '../../answers/flow';
import { pinnedForm, storedData } from '../../answers/pinned-form';
import { ActionGroup, Alert, ButtonLink, Heading, PageTitle, Paragraph } from '../../components';
import { stateSentence } from '../../cycles/state-sentence';
import { paths } from '../../paths';
import { doerInWords } from '../words/names';
import { outcomeInWords } from '../words/outcome';
import type { Dossier } from './dossier';
import { overOf } from './task-words';

/** A task that cannot be answered any more: who did it and when, what was answered, and the way on. */
export async function donePage(given: {
  store: Store;
  dossier: Dossier;
  viewer: string;
  now: Instant;
}): Promise<VNode> {
  const { store, dossier, viewer, now } = given;
  const { task, process, names } = dossier;
  const done = task.task.status === 'done' ? task.task : null;
  const answer = done && dossier.answers.find(({ _id }) => _id === done.answerId);
  const form = answer && (await pinnedForm(store, answer.form));
  return (
    <>
      <BackLink href={paths.tasks}>Mijn taken</BackLink>
      <PageTitle over={overOf(dossier)}>{task.title}</PageTitle>
      {done ? (
        <Alert kind="ok" title="Deze taak is gedaan">
          <p>
            {doerInWords(done, names)} deed dit op {formatDateTime(done.doneAt)}
            {done.outcome === 'done' ? '' : `: ${outcomeInWords(done.outcome)}`}.
          </p>
        </Alert>
      ) : (
        <Alert kind="info" title="Deze taak is niet meer nodig">
          <p>De cyclus ging verder of stopte voordat iemand dit deed.</p>
        </Alert>
      )}
      <Paragraph>{stateSentence({ state: process.state, names, viewer, now })}</Paragraph>
      <ActionGroup>
        <ButtonLink href={paths.cycle(process.subject)}>Bekijk de cyclus</ButtonLink>
        <ButtonLink href={paths.tasks}>Naar mijn taken</ButtonLink>
      </ActionGroup>
      {answer && form && (
        <section>
          <Heading level={2}>Wat is ingevuld</Heading>
          <FormSummary form={form} data={storedData(form, answer.data)} />
        </section>
      )}
    </>
  );
}
