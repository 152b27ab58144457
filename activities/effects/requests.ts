import type { AnyNoticeKind } from '../../store/types';
import type { EffectsBatch } from '../../workflows/contract';
import type { Recipient } from '../../workflows/engine/effects';
import type { Instant, ProcessState } from '../../workflows/engine/state';

/** Somebody must hear something; `guest` is a row of extra participants of the planning. */
export type NoticeRequest = {
  key: string;
  kind: AnyNoticeKind;
  to: Recipient | { guest: number };
  taskId: string | null;
  at: Instant;
};

/** What the engine asks to be told in a batch; what nobody needs to hear is left out. */
export function requestsOf({ state, effects }: EffectsBatch): NoticeRequest[] {
  return effects.flatMap(({ effect, at }) => {
    if (effect.kind !== 'notify') return [];
    const { key, notice, to, taskId } = effect;
    // A new date for an action is no new date for a conversation: whoever set it knows it.
    if (notice === 'moment-moved' && state.moments.conversation === undefined) return [];
    return [{ key, kind: notice, to, taskId, at }];
  });
}

/** Everybody around the conversation: the duo, the provider, all municipalities, and guests by their row. */
export function everybody(state: ProcessState, guests: readonly number[]): NoticeRequest['to'][] {
  return [
    { role: 'contractManager' },
    { role: 'policyAdviser' },
    { role: 'providerContact', organisation: state.subject.provider },
    ...state.municipalities.map((organisation) => ({ role: 'municipalOfficer' as const, organisation })),
    ...guests.map((guest) => ({ guest })),
  ];
}

/** The id of an extra participant, who is no person of the product: where to find the address, not the address. */
export function guestId(processId: string, row: number): string {
  return `guest/${processId}/${row}`;
}

/** Reads the id of an extra participant; null for the id of a person. */
export function readGuestId(id: string): { processId: string; row: number } | null {
  const [, processId, row] = /^guest\/(.+)\/(\d+)$/.exec(id) ?? [];
  return processId === undefined ? null : { processId, row: Number(row) };
}
