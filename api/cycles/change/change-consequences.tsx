import type { VNode } from 'preact';
import type { ProcessView } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';
import { toEngineActor } from '../../access/actor';
import type { FlowWarning } from '../../answers/flow';
import { BulletList } from '../../components';
import type { Context } from '../../routing/route';
import { dateConsequences, dateWarning } from '../../tasks/planning/consequences';
import { ConsequencesBlock } from '../../tasks/planning/consequences-block';
import { otherConversations } from '../../tasks/planning/other-conversations';
import type { Names } from '../../tasks/words/names';
import { type ChangeKind, changeCommand } from './change-kind';

/** Everything that follows from a change, and what must be confirmed of it. */
export async function changeConsequences(given: {
  ctx: Context<'cycle.move'> | Context<'cycle.cancel'>;
  kind: ChangeKind;
  cycle: ProcessView;
  names: Names;
  to: Instant;
}): Promise<{ consequences: VNode; warnings: FlowWarning[] }> {
  const { ctx, kind, cycle, names, to } = given;
  if (kind === 'cancel') return { consequences: <CancelConsequences cycle={cycle} />, warnings: [] };
  const { store } = ctx.services;
  const [cycles, region] = await Promise.all([store.cyclesOf(cycle.subject.quarter), store.regionCalendar()]);
  const found = dateConsequences({
    state: cycle.state,
    command: changeCommand(kind, { to, answerId: 'not-sent-yet', by: toEngineActor(ctx.actor) }),
    to,
    now: ctx.now,
    others: otherConversations({ cycles, process: cycle, names }),
    region,
  });
  if (!found) return { consequences: <></>, warnings: [] };
  return {
    consequences: <ConsequencesBlock consequences={found} />,
    warnings: dateWarning(found.warnings),
  };
}

function CancelConsequences({ cycle }: { cycle: ProcessView }) {
  const open = cycle.state.tasks.filter(({ status }) => status === 'open').length;
  return (
    <section class="kr-consequences" aria-labelledby="gevolgen">
      <h2 class="utrecht-heading-2" id="gevolgen">
        Wat gevolgen heeft
      </h2>
      <BulletList
        items={[
          'De cyclus van dit kwartaal stopt. Dat kun je niet terugdraaien.',
          open === 1 ? '1 open taak vervalt.' : `${open} open taken vervallen.`,
          `De aanbieder en de ${cycle.state.municipalities.length} gemeenten krijgen bericht, met de reden die je hier geeft.`,
          'Wie het gesprek in de agenda heeft, krijgt een afzegging.',
          'Openstaande acties lopen door en komen terug op de volgende agenda.',
        ]}
      />
    </section>
  );
}
