import { Alert } from '../../components/alert';
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
        <p>{warning.text}</p>
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
