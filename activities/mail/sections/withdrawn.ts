import { paths } from '../../../api/paths';
import { formatDate } from '../../../domain/time/dutch-dates';
import type { Notice, ProcessView } from '../../../store/types';
import { quarterlyCycle } from '../../../workflows/processes/quarterly-cycle';
import { type Deed, deedInWords, lastDeed } from '../deeds';
import type { Block } from '../document';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { midSentence, organisationName } from '../words';
import { calledOff } from './cancelled';

/** Somebody ended a process by hand: nothing about it is needed any more. */
export const withdrawn: SectionWriter = (facts) =>
  facts.notices.flatMap((notice) => {
    const { kind, processId } = notice;
    const process = kind === 'withdrawn' && processId !== null ? facts.processes.get(processId) : undefined;
    return process ? [section(facts, { notice, process })] : [];
  });

function section(facts: Facts, { notice, process }: { notice: Notice; process: ProcessView }): Section {
  const conversation = facts.conversations.get(process._id);
  const deed = lastDeed(facts, { notice, kind: 'closed' });
  const isStaff = facts.reader.audience === 'staff';
  // A conversation that was still to come is called off; its reason was written for colleagues.
  if (conversation?.at != null && conversation.at > notice.at) {
    return calledOff(facts, {
      process,
      conversation: { ...conversation, reason: isStaff ? deed.reason : '' },
      forGood: true,
    });
  }
  return isStaff ? forStaff(facts, { process, deed }) : outside(facts, process);
}

function forStaff(facts: Facts, { process, deed }: { process: ProcessView; deed: Deed }): Section {
  const { definition } = process.state;
  const what = `${midSentence(definition.title)} ${organisationName(facts, process.subject.provider)}`;
  const why = deedInWords(deed);
  return {
    rank: RANK.cancelled,
    subject: `Ingetrokken: ${what}`,
    heading: 'Ingetrokken',
    blocks: [
      { kind: 'paragraph', text: `Dit is ingetrokken: ${what}. Je hoeft hier niets meer voor te doen.` },
      ...(why === '' ? [] : [{ kind: 'paragraph', text: why } as const]),
      { kind: 'button', label: 'Bekijk hoe het staat', link: 'withdrawn' },
    ] satisfies Block[],
    links: { withdrawn: { kind: 'page', path: paths.cycle(process.subject) } },
    attachments: [],
    providers: [],
  };
}

function outside(facts: Facts, { state, subject }: ProcessView): Section {
  const providerName = organisationName(facts, subject.provider);
  const { conversation } = state.moments;
  const about =
    conversation === undefined || state.definition.key !== quarterlyCycle.key
      ? `Onze vragen over ${providerName}`
      : `De afronding van het gesprek met ${providerName} van ${formatDate(conversation)}`;
  return {
    rank: RANK.cancelled,
    subject: `U hoeft niets meer te doen: ${providerName}`,
    heading: 'Niet meer nodig',
    blocks: [
      {
        kind: 'paragraph',
        text: `${about} ${conversation === undefined ? 'zijn' : 'is'} gestopt. U hoeft hier niets meer voor te doen. Actiepunten die wij al afspraken, blijven gelden.`,
      },
    ],
    links: {},
    attachments: [],
    providers: [subject.provider],
  };
}
