import { paths } from '../../api/paths';
import type { AnyNoticeKind, LinkTarget, Notice, ProcessView } from '../../store/types';
import type { Facts } from './facts';
import { organisationName } from './words';

/** A process that rests or rested, by the name of its provider, with the notice that tells it. */
export type Rest = { notice: Notice; process: ProcessView; name: string };

/** The processes of which this mail tells that they rest, or that they go on. */
export function restsOf(facts: Facts, kind: AnyNoticeKind): Rest[] {
  return facts.notices.flatMap((notice) => {
    const process = notice.processId === null ? undefined : facts.processes.get(notice.processId);
    if (notice.kind !== kind || !process) return [];
    return [{ notice, process, name: organisationName(facts, process.subject.provider) }];
  });
}

/** Where staff sees how it stands: the page of the one, else the board. */
export function pageOfRests(rests: readonly Rest[]): LinkTarget {
  const [only, ...others] = rests;
  return {
    kind: 'page',
    path: only && others.length === 0 ? paths.cycle(only.process.subject) : paths.rounds,
  };
}
