import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import { nextRungs, sentRungs } from '../../../workflows/engine/rungs';
import type { Instant } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import type { RequestActor } from '../../access/actor';
import { Heading, Paragraph, TextLink } from '../../components';
import { paths } from '../../paths';
import { offeredForCycle, offeredForTask } from '../../repairs/offered';
import type { Dossier, StallDossier } from '../task-page/dossier';
import { sentenceStart } from '../words/day';
import { dueInWords } from '../words/due';
import { assigneeInWords } from '../words/names';
import { rungsInWords, sentInWords } from '../words/next-rung';

type Given = { stall: StallDossier; names: Dossier['names']; actor: RequestActor; now: Instant };

/** What stands still, since when, what was sent already, and everything that helps. */
export function StallSide(given: Given) {
  const { stall, names, actor, now } = given;
  const { task, process } = stall;
  const subject = { task, process, names };
  const onTask = offeredForTask({ subject, actor, now });
  const onCycle = process.definition === 'quarterly-cycle' ? offeredForCycle({ subject, actor, now }) : [];
  return (
    <>
      <Heading level={2}>Wat stilstaat</Heading>
      {facts(given).map(({ term, value }) => (
        <div key={term}>
          <p class="kr-side-term">{term}</p>
          <Paragraph small>{value}</Paragraph>
        </div>
      ))}
      <Heading level={3}>Wat je kunt doen ({onTask.length + onCycle.length})</Heading>
      <ul class="kr-plain-list">
        <li>
          <TextLink href={paths.task(task._id)}>De taak zelf: {task.title}</TextLink>
        </li>
        {[...onTask, ...onCycle].map(({ key, title, href }) => (
          <li key={`${key} ${href}`}>
            <TextLink href={href}>{title}</TextLink>
          </li>
        ))}
      </ul>
      <Paragraph small>Gaat dit weer verder, dan vervalt deze taak vanzelf.</Paragraph>
    </>
  );
}

function facts({ stall, names, now }: Given) {
  const { task, process } = stall;
  const { calendar, definition } = process.state;
  const rungs = { task: task.task, step: taskStepOf(definition, task.step), calendar };
  const sent = sentInWords(sentRungs(rungs));
  const next = nextRungs(rungs);
  const who = assigneeInWords(task.task.assignee, { names, viewer: '' });
  const { nudgedAt } = task.task;
  return [
    { term: 'Wat', value: `${task.title}, ${names.organisation(task.subject.provider)}` },
    { term: 'Wie', value: sentenceStart(who) },
    {
      term: 'Sinds',
      value: `Gevraagd op ${formatDate(task.openedAt)}; ${dueInWords({ dueAt: task.dueAt, now, calendar })}.`,
    },
    { term: 'Verstuurd', value: sent === '' ? 'Nog niets.' : `${sentenceStart(sent)}.` },
    ...(nudgedAt === undefined ? [] : [{ term: 'Extra herinnering', value: formatDateTime(nudgedAt) }]),
    {
      term: 'Hierna',
      value: next ? rungsInWords(next, { reminded: who, now }) : 'Er gaat geen bericht meer uit.',
    },
  ];
}
