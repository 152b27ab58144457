import type { FormData, FormDefinition, Problem } from '../../../forms/types';
import type { Action } from '../../access/policy';
import type { PageWords } from '../../repairs/pages';
import type { Flash } from '../../routing/reply';
import type { Context } from '../../routing/route';

/** What follows from a change: sentences, and warnings that must not be overlooked. */
export type ChangeFacts = { facts: readonly string[]; warnings: readonly string[] };

/** One change of people as data: what it asks, what is wrong with an answer, what follows, and doing it. */
export type PeopleChange<A extends Action> = {
  words(ctx: Context<A>): Promise<PageWords>;
  /** The questions; null where there are none. */
  form(ctx: Context<A>): Promise<FormDefinition | null>;
  /** What the form shows before anybody typed. */
  initial?(ctx: Context<A>): FormData;
  /** Why it cannot be done at all now; null when it can. */
  refuse?(ctx: Context<A>): Promise<string | null>;
  /** What is wrong besides what the form can know. */
  judge(ctx: Context<A>, data: FormData): Promise<readonly Problem[]>;
  facts(ctx: Context<A>, data: FormData): Promise<ChangeFacts>;
  /** Whether this request was carried out before: the second press of a button. */
  isRepeat(ctx: Context<A>, requestId: string): Promise<boolean>;
  /** Where one goes on after it, when that is not where one came from. */
  after?(data: FormData): string;
  /** Does it; gives the sentence that says so. */
  carryOut(ctx: Context<A>, given: { data: FormData; requestId: string }): Promise<Flash>;
};
