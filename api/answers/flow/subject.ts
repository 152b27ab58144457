import type { ComponentChildren, VNode } from 'preact';
import type { FormData, Problem } from '../../../forms/types';
import type { ProcessView, TaskView } from '../../../store/types';
import type { Action } from '../../access/policy';
import type { Side } from '../../components/side-by-side';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';

/** Name in addresses and forms of the answer that somebody had before him when he began. */
export const PREVIOUS = 'vorige';

/** Where the pages of one answer stand; `back` is the list one came from. */
export type FlowAddresses = {
  form: string;
  draft: string;
  check: string;
  send: string;
  sent: string;
  back: string;
};

/** The words that differ from flow to flow, in the form of address of its readers. */
export type FlowWords = {
  address: 'u' | 'je';
  /** Heading of the form. */
  title: string;
  /** What it belongs to, above the heading. */
  over?: ComponentChildren;
  /** The one sentence under the heading. */
  lead?: ComponentChildren;
  /** Main button of the form: 'Controleer uw inbreng'. Also the heading of the check page. */
  check: string;
  /** Main button of the check page. */
  send: string;
  /** Link back to the list: 'Alle aanbieders'; null where there is no list. */
  back: string | null;
};

/** Something that is allowed but has consequences: said on the check page in one sentence or as a list, ticked before sending. */
export type FlowWarning = { key: string; text: string | readonly string[]; confirm: string };

/** Name of the button that answers in one click. */
export const QUICK = '_snel';

/** An answer in one click, where most people give the same: it fills in what is open, and leads to the check page. */
export type QuickAnswer = { label: string; explanation: string; fill: (typed: FormData) => FormData };

/** One task with all that its pages need. */
export type FlowSubject = {
  task: TaskView;
  process: ProcessView;
  addresses: FlowAddresses;
  words: FlowWords;
  /** Staff writes down what the organisation of the task said by phone; it has a draft of its own. */
  onBehalf?: true;
  /** What the form shows before anybody typed: last time's answer, what the product composed. */
  initial: FormData;
  /** What its reader just chose outside the form, such as a proposed day; stands over all that was there. */
  chosen?: FormData;
  /** What stands in read-only questions and fixed rows, which the sender cannot change. */
  fixed?: FormData;
  /** Above the heading, for whoever the page is home to: as whom he answers. */
  who?: VNode;
  /** Above the form, also on a phone: what whoever answers must have read first. */
  above?: VNode;
  quick?: QuickAnswer;
  /** The right column; null for none. */
  side: Side | null;
  /** After the buttons: what is seldom needed. */
  more?: VNode;
  /** Under the form: what happens next, and what is seldom needed. */
  below?: VNode;
  /** What is wrong with an answer besides what its form can know, such as a date that has passed. */
  judge?: (data: FormData) => readonly Problem[];
  /** What follows from sending this answer; stands on the check page under the answers. */
  consequences?: (data: FormData) => Promise<VNode | null> | VNode | null;
  /** Asked before sending, besides personal data. */
  warnings?: (data: FormData) => Promise<readonly FlowWarning[]> | readonly FlowWarning[];
  /** The name of a member of staff, for refusals. */
  personName: (id: string) => string;
  /** The page instead of the form when the task cannot be answered any more. */
  closed: () => Promise<{ title: string; page: VNode }>;
  /** The page after sending. */
  sent: () => Promise<{ title: string; page: VNode }>;
};

/** Where the draft of a flow is kept; what staff writes down is none of what an organisation typed itself. */
export function draftIdOf({ task, onBehalf }: Pick<FlowSubject, 'task' | 'onBehalf'>): string {
  return onBehalf ? `${task._id}/doorgeven` : task._id;
}

/** Finds the task a request is about; a reply when the request ends here. */
export type LoadSubject<A extends Action> = (ctx: Context<A>) => Promise<FlowSubject | Reply>;
