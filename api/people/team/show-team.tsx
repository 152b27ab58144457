import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { AbsenceEntry } from '../../../store/types';
import { can } from '../../access/policy';
import { loadNames } from '../../cycles/load-names';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { absenceRows } from '../absence/absence-table';
import { isTeam, REGION } from '../team-members';
import { TeamPage } from './team-page';

/** GET of *Team*. */
export async function showTeam(ctx: Context<'team.read'>): Promise<Reply> {
  const { services, actor, now } = ctx;
  const { store } = services;
  const today = toAmsterdamDate(now);
  const [people, entries, names] = await Promise.all([
    store.peopleOf(REGION),
    store.absencesFrom(today),
    loadNames(store, now),
  ]);
  const ids = new Set(people.map(({ _id }) => _id));
  const rows = await Promise.all(
    people.map(async (person) => {
      return {
        person,
        away: names.standIn(person._id, viewerOf(ctx)),
        openTasks: isTeam(person) ? await store.countOpenTasksOfPerson(person._id) : 0,
        mayChange: isTeam(person) && can(actor, 'absence.write', person),
      };
    }),
  );
  const page = (
    <TeamPage
      rows={rows}
      absences={absenceRows(
        entries.filter(({ person }) => ids.has(person)),
        { today, name: names.person, mayEnd: mayEnd(ctx) },
      )}
      canAdd={can(actor, 'contacts.write', { _id: REGION, kind: 'region', name: '' })}
    />
  );
  return ctx.render(page, { title: 'Team' });
}

function viewerOf({ actor }: Context<'team.read'>): string {
  return actor.kind === 'person' ? actor.person._id : '';
}

function mayEnd({ actor }: Context<'team.read'>): (entry: AbsenceEntry) => boolean {
  return (entry) => can(actor, 'absence.end', { ...entry, organisation: REGION });
}
