import { formatQuarter, type Quarter } from '../../domain/quarters';
import { formatDay } from '../../domain/time/dutch-dates';
import type { Action } from '../../store/types';
import { Heading } from '../components/page-title';
import { Paragraph, TextLink, TypedText } from '../components/text';
import { paths } from '../paths';
import type { PreviousTime } from './said-before';

/** The right column: what this municipality said last time, what was agreed, and which actions are still open. */
export function PreviousSide({
  provider,
  quarter,
  previous,
  hasMinutes,
  actions,
  ownerName,
}: {
  provider: string;
  /** The quarter before. */
  quarter: Quarter;
  previous: PreviousTime | null;
  hasMinutes: boolean;
  actions: readonly Action[];
  ownerName: (key: string) => string;
}) {
  return (
    <>
      <Heading level={2}>Vorige keer</Heading>
      {previous ? (
        <Previous previous={previous} quarter={quarter} />
      ) : (
        <Paragraph>Er was nog geen eerder gesprek.</Paragraph>
      )}
      {hasMinutes && (
        <p>
          <TextLink href={paths.cycleMinutes({ provider, quarter })}>Lees het hele verslag</TextLink>
        </p>
      )}
      <Heading level={2}>Openstaande afspraken ({actions.length})</Heading>
      {actions.length === 0 && <Paragraph>Alle afspraken zijn afgerond.</Paragraph>}
      <ul class="kr-plain-list">
        {actions.map(({ _id, description, owner, dueDate }) => (
          <li key={_id}>
            {description}
            <span class="kr-small kr-block">
              {ownerName(owner)}, uiterlijk {formatDay(dueDate)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Previous({ previous, quarter }: { previous: PreviousTime; quarter: Quarter }) {
  const { said, agreed } = previous;
  return (
    <>
      <p class="kr-small">{formatQuarter(quarter)}</p>
      {said?.kind === 'nothing' && <Paragraph>Uw gemeente had geen inbreng.</Paragraph>}
      {said?.kind === 'input' && (
        <>
          <Heading level={3}>Uw gemeente vroeg om</Heading>
          <ul class="utrecht-unordered-list">
            {said.points.map((point) => (
              <li key={point} class="utrecht-unordered-list__item">
                {point}
              </li>
            ))}
          </ul>
        </>
      )}
      {agreed.length > 0 && <Heading level={3}>Afgesproken in het gesprek</Heading>}
      {agreed.map((topic) => (
        <div key={topic.title} class="kr-agreed">
          <p class="kr-small">{topic.title}</p>
          <TypedText>{topic.agreed}</TypedText>
        </div>
      ))}
    </>
  );
}
