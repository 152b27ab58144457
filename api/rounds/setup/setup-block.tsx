import { formatQuarter, type Quarter } from '../../../domain/quarters';
import { formatDateTime } from '../../../domain/time/dutch-dates';
import type { Instant } from '../../../workflows/engine/state';
import { ButtonLink, Heading, Paragraph, StatusBadge } from '../../components';
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
  // The one thing to do next; a page has one main button.
  const current = open[0];
  return (
    <section>
      <Heading level={2}>
        De regio inrichten: {steps.length - open.length} van {steps.length} stappen in orde
      </Heading>
      <Paragraph>
        {mayFill
          ? 'Doe de stappen in deze volgorde. Je kunt tussendoor stoppen: alles wat je toevoegt, blijft staan.'
          : 'De manager vult dit in. Tot dan kan er geen ronde beginnen.'}
      </Paragraph>
      <ol class="kr-setup">
        {steps.map((step) => (
          <li key={step.key} class="kr-setup__step">
            <Heading level={3}>{step.title}</Heading>
            <StatusBadge kind={STATE[step.state][0]}>{STATE[step.state][1]}</StatusBadge>
            {step.facts.map((fact) => (
              <Paragraph key={fact}>{fact}</Paragraph>
            ))}
            {step.links.length > 0 && (
              <div class="utrecht-action-group kr-actions">
                {step.links.map(({ href, label }, index) => (
                  <ButtonLink
                    key={href}
                    href={href}
                    appearance={step === current && index === 0 ? 'primary' : 'secondary'}
                  >
                    {label}
                  </ButtonLink>
                ))}
              </div>
            )}
          </li>
        ))}
        <li class="kr-setup__step">
          <Heading level={3}>De eerste ronde</Heading>
          <StatusBadge kind="open">
            {open.length === 0 ? 'Kan beginnen' : 'Wacht op de stappen hierboven'}
          </StatusBadge>
          <Paragraph>
            De ronde van het {formatQuarter(next.quarter)} gaat vanzelf open op {formatDateTime(next.at)}
            {open.length === 0
              ? '. Eerder beginnen kan hieronder.'
              : ', als de stappen hierboven dan in orde zijn. Zijn ze eerder in orde, dan kun je zelf een ronde openen.'}
          </Paragraph>
        </li>
      </ol>
    </section>
  );
}
