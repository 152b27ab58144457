import { nextQuarter, quarterOf } from '../../../domain/quarters';
import { atAmsterdam, toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { CalendarChange } from '../../../domain/time/region-calendar';
import { loadNames } from '../../cycles/load-names';
import { quarterToOpen } from '../../rounds/next-opening';
import type { Context } from '../../routing/route';
import { changeFacts, spanOf } from './consequences';

/** Reads what a change of the free days touches, and says what follows from it. */
export async function loadFacts(ctx: Context<'settings.write'>, change: CalendarChange): Promise<string[]> {
  const { store } = ctx.services;
  const span = spanOf(change);
  const [quarters, openCycles, names, conversations] = await Promise.all([
    store.listQuarters(),
    store.countOpenCycles(),
    loadNames(store, ctx.now),
    span
      ? store.conversationsBetween(atAmsterdam(span.from, '00:00'), atAmsterdam(span.before, '00:00'))
      : [],
  ]);
  const nextRound =
    quarterToOpen(quarters, ctx.now) ?? nextQuarter(quarters[0] ?? quarterOf(toAmsterdamDate(ctx.now)));
  const planned = conversations.flatMap(({ subject, conversationAt }) =>
    conversationAt === null ? [] : [{ provider: names.organisation(subject.provider), at: conversationAt }],
  );
  return changeFacts({ change, now: ctx.now, openCycles, nextRound, planned });
}
