import type { VNode } from 'preact';
import type { FormData, Problem } from '../../../forms/types';
import { momentsOf, outcomeOf } from '../../../workflows/engine/outcome';
import type { Instant } from '../../../workflows/engine/state';
import type { Principal } from '../../access/principals';
import type { FlowWarning } from '../../answers/flow';
import { ConsequencesBlock } from '../../consequences/consequences-block';
import { CONVERSATION } from '../../repairs/conversation-repairs';
import { type DateConsequences, dateConsequences, dateWarning } from '../planning/consequences';
import type { Dossier } from './dossier';
import { foreseenAnswer } from './foreseen-answer';

/** `principal`: the colleague in whose place the viewer acts. */
type Given = { dossier: Dossier; viewer: string; principal?: Principal | null; now: Instant };

/** A date in the past at its field: the process would refuse it. */
export function judgeMoment({ dossier, now }: Given, data: FormData): Problem[] {
  const { sets } = dossier.step;
  const to = sets && momentsOf(dossier.step, data)[sets.moment];
  if (!sets || to === undefined || to > now) return [];
  return [
    {
      path: sets.dateField,
      code: 'rule',
      label: 'Datum',
      message: 'Deze datum en tijd zijn al voorbij. Kies een moment dat nog komt.',
    },
  ];
}

/** What must be confirmed before an answer goes: what speaks against the date, or that everything stops. */
export function momentWarnings(given: Given, data: FormData): FlowWarning[] {
  const asked = dateWarning(consequencesOf(given, data)?.warnings ?? []);
  const lead = dossierLead(given.dossier, data);
  if (!('close' in lead) || lead.close !== 'cancelled') return asked;
  return [
    {
      key: 'afzeggen',
      text: 'Het gesprek gaat niet door en de cyclus stopt. De aanbieder en alle gemeenten krijgen bericht. Dit kun je niet terugdraaien.',
      confirm: 'Ja, zeg het gesprek af',
    },
  ];
}

/** What follows from the date, as a block for the check page; null where the answer sets no conversation. */
export function momentConsequences(given: Given, data: FormData): VNode | null {
  const found = consequencesOf(given, data);
  const { dossier, viewer, now } = given;
  return found && <ConsequencesBlock {...found} names={dossier.names} viewer={viewer} now={now} />;
}

function consequencesOf(given: Given, data: FormData): DateConsequences | null {
  const { process, step, others, region } = given.dossier;
  const command = foreseenAnswer(given, data);
  // An action has a date too, and what speaks against a day to talk says nothing about it.
  const to = step.sets?.moment === CONVERSATION ? command.moments?.[CONVERSATION] : undefined;
  if (to === undefined) return null;
  return dateConsequences({ state: process.state, command, to, now: given.now, others, region });
}

function dossierLead({ step }: Dossier, data: FormData) {
  return step.outcomes[outcomeOf(step, data)] ?? {};
}
