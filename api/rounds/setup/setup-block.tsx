import { formatQuarter, type Quarter } from '../../../domain/quarters';
import { formatDateTime } from '../../../domain/time/dutch-dates';
import type { Instant } from '../../../workflows/engine/state';
import { ActionGroup, ButtonLink, Heading, Paragraph, StatusBadge } from '../../components';
import { GapList } from './gap-list';
import type { SetupStep } from './setup-steps';

const STATE = {
  todo: ['open', 'Nog te doen'],
  begun: ['busy', 'Nog niet af'],
  done: ['done', 'In orde'],
} as const;

export type SetupBlockProps = {
  steps: readonly SetupStep[];
  /** The round that opens by itself next. */
  next: { quarter: Quarter; at: Instant };
  /** Whether this reader may fill the region in. */
  mayFill: boolean;
};

/** What a region needs before its first round, in order, with how far it is. */
export function SetupBlock({ steps, next, mayFill }: SetupBlockProps) {
  const open = steps.filter(({ state }) => state !== 'done');
  return (
    <section>
      <Heading level={2}>
        De regio inrichten: {steps.length - open.length} van {steps.length} stappen in orde
      </Heading>
      <Paragraph>{introduction({ ready: open.length === 0, mayFill })}</Paragraph>
      <ol class="kr-setup">
        {steps.map((step) => (
          <Step key={step.key} step={step} isNext={step === open[0]} />
        ))}
        <li class="kr-setup__step">
          <Heading level={3}>De eerste ronde</Heading>
          <StatusBadge kind="open">
            {open.length === 0 ? 'Kan beginnen' : 'Wacht op de stappen hierboven'}
          </StatusBadge>
          <Paragraph>
            De ronde van het {formatQuarter(next.quarter)} gaat vanzelf open op {formatDateTime(next.at)}
            {open.length === 0
              ? '. Eerder beginnen kan met de knop bovenaan.'
              : ', als de stappen hierboven dan in orde zijn. Zijn ze eerder in orde, dan kun je zelf een ronde openen.'}
          </Paragraph>
        </li>
      </ol>
    </section>
  );
}

function introduction({ ready, mayFill }: { ready: boolean; mayFill: boolean }): string {
  if (ready)
    return 'Alles is er om te beginnen. Ontbreekt er nog iemand? Voeg die toe voor de ronde opengaat.';
  return mayFill
    ? 'Doe de stappen in deze volgorde. Je kunt tussendoor stoppen: alles wat je toevoegt, blijft staan.'
    : 'De manager vult dit in. Tot dan kan er geen ronde beginnen.';
}

/** One step; of the one to do next the first button is the main one, unless something is missing before that. */
function Step({ step, isNext }: { step: SetupStep; isNext: boolean }) {
  const { title, state, facts, missing, links } = step;
  const [kind, word] = STATE[state];
  const main = isNext && missing.length === 0 ? links[0] : undefined;
  return (
    <li class="kr-setup__step">
      <Heading level={3}>{title}</Heading>
      <StatusBadge kind={kind}>{word}</StatusBadge>
      {facts.map((fact) => (
        <Paragraph key={fact}>{fact}</Paragraph>
      ))}
      {missing.length > 0 && <GapList gaps={missing} />}
      {links.length > 0 && (
        <ActionGroup>
          {links.map((link) => (
            <ButtonLink key={link.href} href={link.href} appearance={link === main ? 'primary' : 'secondary'}>
              {link.label}
            </ButtonLink>
          ))}
        </ActionGroup>
      )}
    </li>
  );
}
