import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { formatQuarter, isQuarter } from '../../domain/quarters';
import type { AgendaItem, OutboxMail, ProcessView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Conversation, Facts } from './facts';

const MS_PER_MINUTE = 60_000;

type Given = {
  process: Pick<ProcessView, '_id' | 'subject'>;
  providerName: string;
  conversation: Conversation & { at: Instant };
  items: readonly AgendaItem[];
  method: 'REQUEST' | 'CANCEL';
};

/**
 * The conversation for the reader's diary (RFC 5546): always the same UID, a SEQUENCE that rises each time it moves,
 * so that a diary replaces what it had; cancelled it goes away.
 */
export function calendarInvitation(
  { reader, sender, now }: Pick<Facts, 'reader' | 'sender' | 'now'>,
  { process, providerName, conversation, items, method }: Given,
): OutboxMail['attachments'][number] {
  const cancelled = method === 'CANCEL';
  const { quarter } = process.subject;
  const period = isQuarter(quarter) ? ` (${formatQuarter(quarter)})` : '';
  const calendar = ical({
    prodId: { company: 'Regio Gooi en Vechtstreek', product: 'Kwartaalronde', language: 'NL' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const event = calendar.createEvent({
    id: `${process._id}@${sender.host}`,
    sequence: conversation.moves + (cancelled ? 1 : 0),
    stamp: new Date(now),
    start: new Date(conversation.at),
    end: new Date(conversation.at + conversation.minutes * MS_PER_MINUTE),
    summary: `Gesprek met ${providerName}${period}`,
    description: items.map(({ title }, index) => `${index + 1}. ${title}`).join('\n'),
    location: conversation.place,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: sender.name, email: sender.address },
  });
  event.createAttendee({
    email: reader.email,
    ...(reader.name ? { name: reader.name } : {}),
    rsvp: !cancelled,
  });
  return {
    filename: `gesprek-${process.subject.provider}-${quarter.toLowerCase()}.ics`,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: calendar.toString(),
  };
}
