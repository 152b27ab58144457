import type { VNode } from 'preact';
import type { Instant } from '../../../workflows/engine/state';
import type { RequestActor } from '../../access/actor';
import { BackLink } from '../../answers/flow';
import { ActionGroup, Alert, Button, ButtonLink, PageTitle, SideBySide } from '../../components';
import { paths } from '../../paths';
import { More } from '../../repairs/more';
import type { OfferedRepair } from '../../repairs/offered';
import { aftermathOf } from '../aftermath';
import { takeOverConsequence } from '../inbox/take-over';
import { sideOf } from '../side/side';
import { AftermathBlock } from './aftermath-block';
import type { Dossier } from './dossier';
import { leadOf, overOf } from './task-words';

/** A task of a colleague: whose it is, what it needs, and taking it over. */
export function ColleaguePage({
  dossier,
  colleague,
  whose,
  viewer,
  actor,
  canClaim,
  hasDraft,
  repairs,
  now,
}: {
  dossier: Dossier;
  colleague: string;
  /** The same, with who acts for him where he is away. */
  whose: string;
  viewer: string;
  actor: RequestActor;
  canClaim: boolean;
  hasDraft: boolean;
  repairs: readonly OfferedRepair[];
  now: Instant;
}): VNode {
  const { task, process, step, names } = dossier;
  const side = sideOf(dossier, { now, actor });
  const main = (
    <>
      <Alert kind="info" title={`Deze taak is van ${whose}`}>
        <p>
          {canClaim ? takeOverConsequence(colleague) : `Alleen ${colleague} kan haar doen.`}
          {hasDraft && ` ${colleague} bewaarde al een concept.`}
        </p>
      </Alert>
      <ActionGroup>
        {canClaim && (
          <form method="post" action={paths.taskClaim(task._id)}>
            <Button appearance="primary">Taak overnemen</Button>
          </form>
        )}
        <ButtonLink href={paths.cycle(process.subject)}>Bekijk de cyclus</ButtonLink>
      </ActionGroup>
      <More repairs={repairs} about={task.title} />
      <AftermathBlock aftermath={aftermathOf({ state: process.state, step, now, viewer, names })} />
    </>
  );
  return (
    <>
      <BackLink href={paths.tasks}>Mijn taken</BackLink>
      <PageTitle over={overOf(dossier)} lead={leadOf(dossier, { reminded: colleague, now })}>
        {task.title}
      </PageTitle>
      <SideBySide side={side}>{main}</SideBySide>
    </>
  );
}
