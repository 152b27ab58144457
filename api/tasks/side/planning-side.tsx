import { formatQuarter } from '../../../domain/quarters';
import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import type { Instant } from '../../../workflows/engine/state';
import { Heading, Paragraph, TextLink } from '../../components';
import { paths } from '../../paths';
import { municipalStep } from '../planning/date-warnings';
import { proposeDates } from '../planning/proposals';
import type { Dossier } from '../task-page/dossier';
import { dayInWords, isoDayInWords, sentenceStart } from '../words/day';
import { OpenActionsBlock, PreviousMinutesBlock } from './blocks';

/** Days that leave everybody time, what is planned already, and last time. */
export function PlanningSide({ dossier, now }: { dossier: Dossier; now: Instant }) {
  const { process, quarter, others, task, region } = dossier;
  const asked = municipalStep(process.state, now)?.step;
  const proposals = asked
    ? proposeDates({ quarter, asked, calendar: process.state.calendar, now, others, region })
    : [];
  return (
    <>
      <Heading level={2}>Goede dagen</Heading>
      {proposals.length === 0 ? (
        <Paragraph small>
          In het {formatQuarter(quarter)} is buiten de schoolvakanties geen dag meer waarbij de gemeenten tien
          werkdagen hebben. Kies een dag zo laat mogelijk.
        </Paragraph>
      ) : (
        <>
          <Paragraph small>De gemeenten hebben dan minstens tien werkdagen voor hun inbreng.</Paragraph>
          <ul class="kr-plain-list">
            {proposals.map(({ date, inputUntil }) => (
              <li key={date}>
                <TextLink href={`${paths.task(task._id)}?datum=${date}`}>
                  {sentenceStart(isoDayInWords(date, now))}
                </TextLink>
                <span class="kr-small kr-block">inbreng tot en met {dayInWords(inputUntil, now)}</span>
              </li>
            ))}
          </ul>
          <Paragraph small>
            Kies je een dag, dan staat hij in het formulier. Er is nog niets verstuurd.
          </Paragraph>
        </>
      )}
      <Paragraph small>
        <TextLink href={paths.freeDays}>Vrije dagen en schoolvakanties</TextLink>
      </Paragraph>
      <Heading level={2}>Al gepland dit kwartaal ({others.length})</Heading>
      {others.length === 0 && <Paragraph small>Jullie hebben nog geen andere gesprekken gepland.</Paragraph>}
      <ul class="kr-plain-list">
        {[...others]
          .sort((a, b) => a.at - b.at)
          .map(({ provider, at }) => (
            <li key={`${provider} ${at}`}>
              {provider}
              <span class="kr-small kr-block">{formatDateTime(at)}</span>
            </li>
          ))}
      </ul>
      <PreviousMinutesBlock dossier={dossier} />
      <LastPlace dossier={dossier} />
      <OpenActionsBlock actions={dossier.openActions} now={now} />
    </>
  );
}

function LastPlace({ dossier }: { dossier: Dossier }) {
  const where = dossier.previous.planning?.data.onLocation;
  const { minutes } = dossier.previous;
  if (where === undefined || minutes === null) return null;
  const words: Readonly<Record<string, string>> = {
    location: 'bij de aanbieder',
    regio: 'op het regiokantoor',
    online: 'online',
  };
  return (
    <Paragraph small>
      Dat gesprek, op {formatDate(minutes.conversationAt)}, was {words[String(where)] ?? 'op een andere plek'}
      . Minstens de helft is bij de aanbieder zelf.
    </Paragraph>
  );
}
