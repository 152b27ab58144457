import type { Instant } from '../../../workflows/engine/state';
import type { RequestActor } from '../../access/actor';
import type { Side } from '../../components';
import { ContactSide } from '../contacts/contact-side';
import { type Dossier, latestAnswerOf } from '../task-page/dossier';
import { ActionSide } from './action-side';
import { AgencySide } from './agency-side';
import { AgendaSide } from './agenda-side';
import { ConversationSide } from './conversation-side';
import { CorrectionsSide } from './corrections-side';
import { DraftMinutesSide } from './draft-minutes-side';
import { MinutesSide } from './minutes-side';
import { PlanningSide } from './planning-side';
import { QuestionSide } from './question-side';
import { StallSide } from './stall-side';

/** What somebody needs beside a form; each form has its own. */
export function sideOf(dossier: Dossier, { now, actor }: { now: Instant; actor: RequestActor }): Side | null {
  switch (dossier.step.form) {
    case 'planning':
      return { label: 'Goede dagen en vorige keer', content: <PlanningSide dossier={dossier} now={now} /> };
    case 'agenda':
      return {
        label: 'Inbreng, actiepunten en vorig verslag',
        content: <AgendaSide dossier={dossier} now={now} />,
      };
    case 'conversation':
      return { label: 'Agenda', content: <ConversationSide dossier={dossier} /> };
    case 'minutes':
      return latestAnswerOf(dossier, 'fact-check')?.outcome === 'corrections'
        ? { label: 'Correcties van de aanbieder', content: <CorrectionsSide dossier={dossier} /> }
        : { label: 'Agenda, inbreng en actiepunten', content: <MinutesSide dossier={dossier} now={now} /> };
    case 'minutes-review':
      return { label: 'Het verslag', content: <DraftMinutesSide dossier={dossier} /> };
    case 'agency-points':
    case 'agency-confirmation':
      return { label: 'Punten voor DJI', content: <AgencySide dossier={dossier} /> };
    case 'action-follow-up':
      return { label: 'Het actiepunt', content: <ActionSide dossier={dossier} now={now} /> };
    case 'contact-repair':
    case 'contact-new':
      return dossier.contact
        ? {
            label: 'Wat er niet aankwam en wie er wel is',
            content: <ContactSide contact={dossier.contact} names={dossier.names} />,
          }
        : null;
    case 'stall-review':
      return dossier.stall
        ? {
            label: 'Wat stilstaat en wat helpt',
            content: <StallSide stall={dossier.stall} names={dossier.names} actor={actor} now={now} />,
          }
        : null;
    case 'extra-answer':
      return { label: 'De vraag', content: <QuestionSide dossier={dossier} /> };
    default:
      return null;
  }
}
