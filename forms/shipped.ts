import actionFollowUp from './definitions/action-follow-up.json';
import agencyConfirmation from './definitions/agency-confirmation.json';
import agencyPoints from './definitions/agency-points.json';
import agenda from './definitions/agenda.json';
import contactNew from './definitions/contact-new.json';
import contactRepair from './definitions/contact-repair.json';
import conversation from './definitions/conversation.json';
import extraAnswer from './definitions/extra-answer.json';
import factCheck from './definitions/fact-check.json';
import minutes from './definitions/minutes.json';
import minutesReview from './definitions/minutes-review.json';
import municipalInput from './definitions/municipal-input.json';
import planning from './definitions/planning.json';
import repair from './definitions/repair.json';
import stallReview from './definitions/stall-review.json';
import { type FormDefinition, formDefinitionSchema } from './types';

/** Every form the product comes with, in the order in which a quarter meets them. */
export const shippedForms: readonly FormDefinition[] = [
  planning,
  municipalInput,
  agenda,
  conversation,
  minutes,
  minutesReview,
  factCheck,
  agencyPoints,
  agencyConfirmation,
  actionFollowUp,
  extraAnswer,
  stallReview,
  repair,
  contactRepair,
  contactNew,
].map((definition) => formDefinitionSchema.parse(definition));

/** The shipped form with this key; throws when there is none, because callers name forms in code. */
export function shippedForm(key: string): FormDefinition {
  const form = shippedForms.find((candidate) => candidate.key === key);
  if (!form) throw new Error(`No shipped form has the key "${key}"`);
  return form;
}
