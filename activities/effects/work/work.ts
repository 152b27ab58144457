import type { Instant, ProcessState } from '../../../workflows/engine/state';
import type { NoticeRequest } from '../requests';
import type { EffectDependencies } from '../write-effects';

/** What an automatic step is given; `key` is unique within the process and the same in a repeat. */
export type WorkOrder = { state: ProcessState; clockOffset: number; at: Instant; key: string };

/** Carries out an automatic step: repeating it changes nothing. Gives who must hear of it. */
export type Work = (given: EffectDependencies, order: WorkOrder) => Promise<NoticeRequest[]>;
