import type { VNode } from 'preact';
import type { FormData } from '../../../forms/types';
import { type Preview, preview } from '../../../workflows/engine/preview';
import type { Instant } from '../../../workflows/engine/state';
import type { Principal } from '../../access/principals';
import { ConsequencesBlock } from '../../consequences/consequences-block';
import { mailsOthers } from '../../consequences/mailed-by-work';
import type { Dossier } from './dossier';
import { foreseenAnswer } from './foreseen-answer';
import { momentConsequences } from './moment-check';

type Given = { dossier: Dossier; viewer: string; principal?: Principal | null; now: Instant };

/** What follows from an answer, for its check page: all of it where a date is set or somebody outside the office hears of it; null otherwise. */
export function taskConsequences(given: Given, data: FormData): VNode | null {
  const moment = momentConsequences(given, data);
  if (moment) return moment;
  const { dossier, viewer, now } = given;
  const found = preview(dossier.process.state, foreseenAnswer(given, data), now);
  if (!found || !goesOutside(found)) return null;
  return <ConsequencesBlock preview={found} facts={[]} names={dossier.names} viewer={viewer} now={now} />;
}

/** What is sent to a municipality or a provider cannot be taken back. */
function goesOutside({ works, tells }: Preview): boolean {
  return works.some(mailsOthers) || tells.some(({ to }) => 'organisation' in to);
}
