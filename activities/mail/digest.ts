import type { AnyNoticeKind, Person } from '../../store/types';
import type { Block, MailDocument } from './document';
import type { Facts } from './facts';
import { isByHand } from './matter';
import { rhythmChoice } from './rhythm-choice';
import type { Section, SectionWriter } from './section';
import { agencyBroughtIn } from './sections/agency-brought-in';
import { agendaReleased } from './sections/agenda-released';
import { cancelled } from './sections/cancelled';
import { changed } from './sections/changed';
import { escalated } from './sections/escalated';
import { extended } from './sections/extended';
import { extraQuestions } from './sections/extra-question';
import { factCheckRequest } from './sections/fact-check-request';
import { guestUnreached } from './sections/guest-unreached';
import { held } from './sections/held';
import { inputRequest } from './sections/input-request';
import { lateElsewhere, waiting } from './sections/late-elsewhere';
import { minutesFixed } from './sections/minutes-fixed';
import { moved } from './sections/moved';
import { ownTasks } from './sections/own-tasks';
import { planned } from './sections/planned';
import { reassigned } from './sections/reassigned';
import { reopenedInput } from './sections/reopened-input';
import { resumed } from './sections/resumed';
import { sentBack } from './sections/sent-back';
import { technicalFaults } from './sections/technical-faults';
import { weeklyOverview } from './sections/weekly-overview';
import { withdrawn } from './sections/withdrawn';
import { standingIn } from './standing-in';

/** What asks somebody to do a task, by who must do it and what it is. */
const asking: readonly SectionWriter[] = [
  ownTasks,
  inputRequest,
  reopenedInput,
  extraQuestions,
  factCheckRequest,
];

/** Who puts a kind of notice into words; a kind without words does not compile. Signing in has a mail of its own. */
const writersOf: Readonly<Record<Exclude<AnyNoticeKind, 'sign-in'>, readonly SectionWriter[]>> = {
  'task-opened': asking,
  reminder: asking,
  nudge: asking,
  late: [...asking, lateElsewhere],
  waiting: [ownTasks, waiting],
  escalated: [ownTasks, escalated],
  concluded: [changed],
  amended: [changed],
  extended: [extended],
  reassigned: [reassigned],
  held: [held],
  resumed: [resumed],
  'sent-back': [sentBack],
  cancelled: [cancelled],
  withdrawn: [withdrawn],
  'moment-moved': [moved],
  'conversation-planned': [planned],
  'agenda-released': [agendaReleased],
  'minutes-fixed': [minutesFixed],
  'agency-brought-in': [agencyBroughtIn],
  'guest-unreached': [guestUnreached],
  'technical-fault': [technicalFaults],
  'weekly-overview': [weeklyOverview],
};

const writers: readonly SectionWriter[] = [...new Set(Object.values(writersOf).flat())];

/** One mail with everything that a person must hear at this moment, the most urgent first; null when that is nothing. */
export function composeDigest(facts: Facts): MailDocument | null {
  const sections = writers.flatMap((write) => write(facts)).sort((a, b) => a.rank - b.rank);
  const [first] = sections;
  if (!first) return null;
  const choosing = rhythmChoice(facts, sections);
  return {
    subject: subjectOf(sections, first),
    blocks: [
      { kind: 'paragraph', text: greeting(facts) },
      ...standingIn(facts),
      ...sections.flatMap((section) => bodyOf(section, sections.length > 1)),
      ...closing(facts, sections),
      ...choosing.blocks,
    ],
    links: Object.assign({}, ...sections.map(({ links }) => links), choosing.links),
    attachments: attachmentsOf(sections),
    warns: sections.flatMap(({ warns = [] }) => warns),
  };
}

function subjectOf(sections: readonly Section[], first: Section): string {
  const more = sections.length - 1;
  if (more === 0) return first.subject;
  return `${first.subject} (en nog ${more} ${more === 1 ? 'bericht' : 'berichten'})`;
}

function greeting({ reader }: Facts): string {
  return reader.name === null ? 'Beste heer of mevrouw,' : `Beste ${reader.name},`;
}

function bodyOf({ heading, blocks }: Section, several: boolean): Block[] {
  return several ? [{ kind: 'heading', text: heading }, ...blocks] : [...blocks];
}

function closing(facts: Facts, sections: readonly Section[]): Block[] {
  if (facts.reader.audience === 'staff') {
    return [
      {
        kind: 'paragraph',
        text: `Deze mail krijg je alleen als er iets voor je is${isDaily(facts) ? ', op werkdagen om 8.00 uur' : ''}.`,
      },
    ];
  }
  return [
    ...questions(facts, sections),
    {
      kind: 'paragraph',
      text: 'Met vriendelijke groet,\nRegio Gooi en Vechtstreek\nInkoop & Contractbeheer',
    },
  ];
}

/** Whether it came at the usual hour: not what somebody sent by hand, nor to who wants it at once. */
function isDaily({ reader, notices }: Facts): boolean {
  return reader.rhythm !== 'at-once' && !notices.some(({ kind }) => isByHand(kind));
}

/** Whom to call: one contract manager by name, several each with the providers that he knows about. */
function questions(facts: Facts, sections: readonly Section[]): Block[] {
  const callable = contractManagers(facts, sections);
  const [only] = callable;
  if (!only) return [];
  if (callable.length === 1) {
    const { name, phone, email } = only.manager;
    return [{ kind: 'paragraph', text: `Vragen? Bel of mail ${name}, ${phone}, ${email}.` }];
  }
  const items = callable.map(({ manager: { name, phone, email }, about }) => ({
    text: `${name} (${about.join(', ')}): ${phone}, ${email}`,
  }));
  return [
    { kind: 'paragraph', text: 'Vragen? Bel of mail:' },
    { kind: 'list', items },
  ];
}

type Callable = { manager: Person; about: string[] };

function contractManagers(facts: Facts, sections: readonly Section[]): Callable[] {
  const found = new Map<string, Callable>();
  for (const key of new Set(sections.flatMap(({ providers }) => providers))) {
    const provider = facts.organisations.get(key);
    const manager = provider?.kind === 'provider' ? facts.people.get(provider.contractManager) : undefined;
    if (!provider || !manager) continue;
    const { about } = found.get(manager._id) ?? { about: [] };
    found.set(manager._id, { manager, about: [...about, provider.name] });
  }
  return [...found.values()];
}

/** One conversation is simply `gesprek.ics`; several carry the name of their provider and the quarter. */
function attachmentsOf(sections: readonly Section[]): MailDocument['attachments'] {
  const all = sections.flatMap(({ attachments }) => attachments);
  // The agenda and the new date of one conversation are the same invitation: one is enough.
  const different = [...new Map(all.map((attachment) => [attachment.filename, attachment])).values()];
  return different.length === 1 ? different.map((one) => ({ ...one, filename: 'gesprek.ics' })) : different;
}
