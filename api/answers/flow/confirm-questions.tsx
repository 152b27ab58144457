import type { AnswerFinding } from '../inspect-answer';
import type { CheckProblem, Confirmations } from './confirmations';
import { PrivacyQuestion } from './privacy-question';
import type { FlowWarning } from './subject';
import { WarningQuestion } from './warning-question';

/** All that must be confirmed on a check page before its button does anything; nothing where there is nothing to confirm. */
export function ConfirmQuestions({
  findings,
  warnings,
  given,
  problems,
  address,
}: {
  findings: readonly AnswerFinding[];
  warnings: readonly FlowWarning[];
  given: Confirmations;
  problems: readonly CheckProblem[];
  address: 'u' | 'je';
}) {
  return (
    <>
      {findings.length > 0 && (
        <PrivacyQuestion findings={findings} given={given} problems={problems} address={address} />
      )}
      {warnings.map((warning) => (
        <WarningQuestion key={warning.key} warning={warning} given={given} problems={problems} />
      ))}
    </>
  );
}
