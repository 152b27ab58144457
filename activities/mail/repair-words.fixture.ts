import type { Command } from '../../workflows/engine/command';
import type { ProcessState } from '../../workflows/engine/state';
import type { FormData } from '../effects/form-data';
import { does, plannedCycle } from '../fixture';
import { type MailPlay, type PlayedMail, playMail } from './mail-play.fixture';

/** The cycle that is repaired, and who does it. */
export const process = 'cycle:de-oever:2027-Q1';
export const noor = { kind: 'person', person: 'noor', organisation: 'regio' } as const;
export const carlijn = { ...noor, person: 'carlijn' } as const;

export const planned = plannedCycle();
/** The same after both municipalities have answered. */
export const answered = ['huizen', 'laren'].reduce(
  (state, organisation) =>
    does(state, { step: 'input', organisation, when: '2026-12-10 10:00', outcome: 'input' }),
  planned,
);

/** A command with what was written with it, by the id of the answer. */
export type Done = { command: Command; texts?: Record<string, FormData> };

/** What is told of one command; the answer with the id `why` is its reason. */
export function tellOf(given: Done & { cycle?: ProcessState; until?: string }): MailPlay {
  const { command, texts = { why: { reason: 'De contactpersoon is ziek.' } } } = given;
  const play = playMail([given.cycle ?? planned], { from: '2026-12-14 09:00' });
  play.send('2026-12-14 10:00', command, { process, texts });
  play.until(given.until ?? '2026-12-15 09:00');
  return play;
}

/** Who got which subject, a line a mail. */
export function subjects(mails: readonly PlayedMail[]): string[] {
  return mails.map(({ to, document }) => `${to}: ${document.subject}`);
}

/** The text of the last mail to somebody; empty when there is none. */
export function textTo(play: MailPlay, to: string): string {
  return play.mails().findLast((mail) => mail.to === to)?.text ?? '';
}
