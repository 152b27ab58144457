import { formatQuarter } from '../../../domain/quarters';
import type { Instant } from '../../../workflows/engine/state';
import { Heading, Paragraph, TextLink } from '../../components';
import { paths } from '../../paths';
import type { Dossier } from '../task-page/dossier';
import { isoDayInWords } from '../words/day';
import { OpenActionsBlock } from './blocks';

/** The action itself, where it was agreed, and what else is open with this provider. */
export function ActionSide({ dossier, now }: { dossier: Dossier; now: Instant }) {
  const { action, openActions, process, quarter } = dossier;
  return (
    <>
      <Heading level={2}>Het actiepunt</Heading>
      {action && (
        <>
          <Paragraph>{action.description}</Paragraph>
          <Paragraph small>
            {action.owner}, afgesproken voor {isoDayInWords(action.dueDate, now)}
          </Paragraph>
        </>
      )}
      <p>
        <TextLink href={paths.cycle(process.subject)}>
          Uit het gesprek van het {formatQuarter(quarter)}
        </TextLink>
      </p>
      <OpenActionsBlock actions={openActions.filter(({ _id }) => _id !== action?._id)} now={now} />
    </>
  );
}
