import { formatDay } from '../../domain/time/dutch-dates';
import { isIsoDate } from '../../domain/time/iso-date';
import { Heading } from '../components/page-title';
import { Paragraph } from '../components/text';
import type { DraftAction } from './draft-minutes';

/** The actions that go into the minutes with everything else: who does what, and until when. */
export function DraftActionList({ actions }: { actions: readonly DraftAction[] }) {
  return (
    <>
      <Heading level={2}>Actiepunten in dit verslag ({actions.length})</Heading>
      {actions.length === 0 && <Paragraph>Er zijn geen actiepunten afgesproken.</Paragraph>}
      <ul class="kr-plain-list">
        {actions.map(({ description, owner, dueDate }) => (
          <li key={description}>
            {description}
            <span class="kr-small kr-block">
              {owner}
              {isIsoDate(dueDate) && `, uiterlijk ${formatDay(dueDate)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** On the check page: on a phone the column with the actions stands under the form, and is easily missed. */
export function ActionsToCheck({ actions }: { actions: readonly DraftAction[] }) {
  if (actions.length === 0) return null;
  return (
    <section>
      <DraftActionList actions={actions} />
      <Paragraph small>Klopt hier iets niet? Schrijf dat bij ‘Andere opmerkingen’.</Paragraph>
    </section>
  );
}
