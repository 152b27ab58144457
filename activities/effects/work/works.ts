import type { AutomaticWork } from '../../../workflows/engine/definition';
import { addContact } from './add-contact';
import { announceConversation } from './announce-conversation';
import { composeAgenda } from './compose-agenda';
import { fixMinutes } from './fix-minutes';
import { listAgencyPoints } from './list-agency-points';
import { recordAction } from './record-action';
import { recordAgencyAlignment } from './record-agency-alignment';
import { releaseAgenda } from './release-agenda';
import { releaseFactCheck } from './release-fact-check';
import { repairContact } from './repair-contact';
import type { Work } from './work';

/** Who carries out which automatic step. */
export const works: Readonly<Record<AutomaticWork, Work>> = {
  'announce-conversation': announceConversation,
  'compose-agenda': composeAgenda,
  'release-agenda': releaseAgenda,
  'release-fact-check': releaseFactCheck,
  'fix-minutes': fixMinutes,
  'list-agency-points': listAgencyPoints,
  'record-agency-alignment': recordAgencyAlignment,
  'record-action': recordAction,
  'repair-contact': repairContact,
  'add-contact': addContact,
};
