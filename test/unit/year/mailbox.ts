import { noticeOf } from '../../../activities/effects/notices';
import { addresseeOf, type Office, principalOf, standInFor } from '../../../activities/effects/recipients';
import { requestsOf } from '../../../activities/effects/requests';
import { sortByRhythm } from '../../../activities/mail/hold-back';
import { selectNotices } from '../../../activities/mail/select';
import { withinMostADay } from '../../../domain/staffing/rhythm';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { WorkingCalendar } from '../../../domain/time/working-days';
import type { Notice, Person, ProcessView, TaskView } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';
import type { Decision } from '../../../workflows/engine/turn';

/** A mail that left: for whom, when, and the notices that it tells. */
export type Sent = { person: string; at: Instant; reasons: readonly Notice[] };

type Subjects = {
  tasks: ReadonlyMap<string, TaskView>;
  processes: ReadonlyMap<string, Pick<ProcessView, 'state' | 'status'>>;
};

/** The mail of a region without database or SMTP: the same pure functions that decide who hears what, and when. */
export type Mailbox = {
  /** Puts aside what a decision asks to be told; gives the organisations at which nobody can be reached. */
  take(decision: Decision, given: { now: Instant; office: Office }): string[];
  /** When the next mail leaves. */
  next(): Instant;
  /** Sends what is due at `now`. */
  deliver(given: {
    now: Instant;
    office: Office;
    subjectsOf: (notices: readonly Notice[]) => Subjects;
  }): void;
  sent(): readonly Sent[];
};

/** An empty mailbox. */
export function createMailbox(calendar: WorkingCalendar): Mailbox {
  let waiting: Notice[] = [];
  const sent: Sent[] = [];
  const leftTo = new Map<string, Instant[]>();

  const put = (notice: Notice, deliverAt: Instant): void => {
    waiting.push({ ...notice, deliverAt });
  };
  const deliverTo = (
    reader: Person,
    { notices, now, subjects }: { notices: readonly Notice[]; now: Instant; subjects: Subjects },
  ): void => {
    const before = leftTo.get(reader._id) ?? [];
    const leavesAt = withinMostADay({ at: now, sent: before, calendar });
    if (leavesAt > now) {
      for (const notice of notices) put(notice, leavesAt);
      return;
    }
    const { name, email, organisation, rhythm = 'daily' } = reader;
    const audience = audienceOf(reader);
    const asked = {
      id: reader._id,
      name,
      email,
      organisation,
      rhythm,
      audience,
      firstContact: reader.primary,
    };
    const sorted = sortByRhythm(notices, { ...subjects, reader: asked, at: now });
    for (const { notice, at } of sorted.later) put(notice, at);
    const { tell } = selectNotices(sorted.now, { ...subjects, now });
    if (tell.length === 0) return;
    leftTo.set(reader._id, [...before, now]);
    sent.push({ person: reader._id, at: now, reasons: tell });
  };

  return {
    take({ state, effects }, { now, office }) {
      const batch = {
        state,
        decidedAt: now,
        effects: effects.map((effect) => ({ effect, at: now, sequence: state.sequence })),
      };
      return requestsOf({ ...batch, nextDueAt: null, clockOffset: 0 }).flatMap((request) => {
        const principal = principalOf(request, { state, office });
        const to = principal === null ? null : addresseeOf(request, { principal, state, office });
        if (to) {
          const notice = noticeOf({ request, to, batch });
          put(notice, notice.deliverAt);
          return [];
        }
        return 'organisation' in request.to ? [request.to.organisation] : ['regio'];
      });
    },
    next: () => Math.min(...waiting.map(({ deliverAt }) => deliverAt)),
    deliver({ now, office, subjectsOf }) {
      const due = waiting.filter(({ deliverAt }) => deliverAt <= now);
      waiting = waiting.filter(({ deliverAt }) => deliverAt > now);
      const byReader = new Map<Person, Notice[]>();
      for (const notice of due) {
        const person = office.people.find(({ _id }) => _id === (notice.meantFor ?? notice.person));
        const reader = person && standInFor(person, { ...office, on: toAmsterdamDate(now) });
        if (reader)
          byReader.set(reader, [...(byReader.get(reader) ?? []), { ...notice, person: reader._id }]);
      }
      for (const [reader, notices] of byReader) {
        deliverTo(reader, { notices, now, subjects: subjectsOf(notices) });
      }
    },
    sent: () => sent,
  };
}

function audienceOf({ role }: Person): 'staff' | 'municipality' | 'provider' {
  if (role === 'municipalOfficer') return 'municipality';
  return role === 'providerContact' ? 'provider' : 'staff';
}
