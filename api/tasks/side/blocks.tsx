import { formatQuarter } from '../../../domain/quarters';
import { formatDate } from '../../../domain/time/dutch-dates';
import type { Action, AgendaItem } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';
import { AgendaItems } from '../../agendas/agenda-items';
import { Heading, Paragraph, TextLink, TypedText } from '../../components';
import { inputRows } from '../../cycles/input/input-rows';
import { paths } from '../../paths';
import { storedRows, storedText } from '../prefill/stored';
import type { Dossier } from '../task-page/dossier';
import { isoDayInWords, sentenceStart } from '../words/day';

const FIELDS = [
  ['concerns', 'Zorgen'],
  ['signals', 'Signalen'],
  ['earlierActions', 'Eerdere afspraken'],
  ['goesWell', 'Gaat goed'],
] as const;

/** What municipalities raised for this conversation, by name; those with nothing in one line. */
export function InputBlock({ dossier }: { dossier: Dossier }) {
  const rows = inputRows({ state: dossier.process.state, answers: dossier.answers, names: dossier.names });
  const given = rows.filter(({ state }) => state === 'input');
  const rest = rows.filter(({ state }) => state !== 'input').map(({ name }) => name);
  return (
    <>
      <Heading level={2}>Inbreng van gemeenten ({given.length})</Heading>
      {given.map(({ municipality, name, by, answer }) => (
        <details key={municipality} class="kr-details" open={given.length <= 3}>
          <summary>{name}</summary>
          {answer?.onBehalfOf !== undefined && <Paragraph small>{sentenceStart(by)}.</Paragraph>}
          {answer && <InputText data={answer.data} />}
        </details>
      ))}
      {rest.length > 0 && <Paragraph small>Geen inbreng: {rest.join(', ')}.</Paragraph>}
      {rows.length === 0 && <Paragraph small>De gemeenten zijn nog niet gevraagd.</Paragraph>}
    </>
  );
}

function InputText({ data }: { data: Readonly<Record<string, unknown>> }) {
  return (
    <>
      {storedRows(data, 'topics').map((topic) => (
        <div key={storedText(topic, 'subject')}>
          <p class="kr-side-term">
            {storedText(topic, 'subject')}
            {storedText(topic, 'urgency') === 'hoog' && ' (dringend)'}
          </p>
          <TypedText>{storedText(topic, 'explanation')}</TypedText>
        </div>
      ))}
      {FIELDS.map(([field, label]) => {
        const text = storedText(data, field);
        return text === '' ? null : (
          <div key={field}>
            <p class="kr-side-term">{label}</p>
            <TypedText>{text}</TypedText>
          </div>
        );
      })}
    </>
  );
}

/** What was agreed earlier and is not done. */
export function OpenActionsBlock({ actions, now }: { actions: readonly Action[]; now: Instant }) {
  return (
    <>
      <Heading level={2}>Openstaande actiepunten ({actions.length})</Heading>
      {actions.length === 0 && <Paragraph small>Alle actiepunten zijn klaar.</Paragraph>}
      <ul class="kr-plain-list">
        {actions.map(({ _id, description, owner, dueDate }) => (
          <li key={_id}>
            {description}
            <span class="kr-small kr-block">
              {owner}, klaar op {isoDayInWords(dueDate, now)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was agreed last time, and the way to the whole minutes. */
export function PreviousMinutesBlock({ dossier }: { dossier: Dossier }) {
  const { quarter, minutes } = dossier.previous;
  const agreed = minutes?.topics.filter((topic) => topic.agreed !== '') ?? [];
  return (
    <>
      <Heading level={2}>Vorige keer</Heading>
      {minutes === null ? (
        <Paragraph small>Van het {formatQuarter(quarter)} is er geen verslag.</Paragraph>
      ) : (
        <>
          <Paragraph small>
            Gesprek op {formatDate(minutes.conversationAt)}.{' '}
            <TextLink href={paths.cycleMinutes({ provider: dossier.provider._id, quarter })}>
              Heel het verslag
            </TextLink>
          </Paragraph>
          {agreed.length === 0 && <Paragraph small>Er is toen niets afgesproken.</Paragraph>}
          {agreed.map((topic) => (
            <div key={topic.title}>
              <p class="kr-side-term">{topic.title}</p>
              <TypedText>{topic.agreed}</TypedText>
            </div>
          ))}
        </>
      )}
    </>
  );
}

/** The items of the agenda with who raised them. */
export function AgendaItemsBlock({ items }: { items: readonly AgendaItem[] }) {
  return (
    <>
      <Heading level={2}>Agenda ({items.length})</Heading>
      {items.length === 0 && <Paragraph small>Er is nog geen agenda.</Paragraph>}
      <AgendaItems items={items} />
    </>
  );
}
