import { Alert } from '../../components/alert';
import { BulletList } from '../../components/text';
import { type CheckProblem, type Confirmations, checkFields } from './confirmations';
import type { FlowWarning } from './subject';
import { TickBox } from './tick-box';

/** Something with consequences: said in full, ticked before sending. */
export function WarningQuestion({
  warning,
  given,
  problems,
}: {
  warning: FlowWarning;
  given: Confirmations;
  problems: readonly CheckProblem[];
}) {
  return (
    <div class="kr-care">
      <Alert kind="warning" title="Let op">
        <WarningText text={warning.text} />
      </Alert>
      <TickBox
        field={checkFields.warning(warning.key)}
        label={warning.confirm}
        checked={given.warnings.has(warning.key)}
        problems={problems}
      />
    </div>
  );
}

function WarningText({ text }: Pick<FlowWarning, 'text'>) {
  if (typeof text === 'string') return <p>{text}</p>;
  return text.length === 1 ? <p>{text[0]}</p> : <BulletList items={text} />;
}
