import type { Instant } from '../../../workflows/engine/state';
import { Alert, TypedText } from '../../components';
import { sentBackInWords } from '../words/sent-back';
import type { Dossier } from './dossier';

/** What must be different, above the form of a task that came back; null for new work. */
export function sentBackAlert({ process, task, answers, events, names }: Dossier, now: Instant) {
  const sentBack = sentBackInWords({ state: process.state, task: task.task, answers, events, names, now });
  if (!sentBack) return null;
  return (
    <Alert kind="warning" title={sentBack.head}>
      {sentBack.remark === '' ? null : <TypedText>{sentBack.remark}</TypedText>}
    </Alert>
  );
}
