import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { heldFor } from '../../store/bounces';
import type { Notice } from '../../store/types';
import type { EffectsBatch } from '../../workflows/contract';
import { startContactSearch } from '../bounces/start-repair';
import type { Dependencies } from '../dependencies';
import { isAnnounced } from './announced';
import { guestsOf } from './guests';
import { noticeOf } from './notices';
import { addresseeOf, type Office, principalOf } from './recipients';
import type { NoticeRequest } from './requests';
import { REGION } from './views';

type Given = Pick<Dependencies, 'store' | 'workflows' | 'log'>;
type Asked = { batch: EffectsBatch; requests: readonly NoticeRequest[] };

/** Writes down who must hear what, for whoever is there when the mail leaves; gives the notices as they wait. */
export async function writeNotices(given: Given, { batch, requests }: Asked): Promise<Notice[]> {
  const all = [...requests, ...(await guestRequests(given, { batch, requests }))];
  if (all.length === 0) return [];
  const { store } = given;
  const office = await officeFor(store, all);
  const unheard = new Set<string>();
  const notices = all.map((request): Notice => {
    const to = addressee(request, { batch, office });
    if (to) return noticeOf({ request, to, batch });
    const organisation = organisationOf(request, { batch, office });
    unheard.add(organisation);
    const kept = { person: heldFor(organisation), deliverAt: request.at };
    return { ...noticeOf({ request, to: kept, batch }), status: 'held' };
  });
  await store.collections.notices.upsertAll(
    notices.map(({ _id, ...notice }) => ({ id: _id, update: { $setOnInsert: notice } })),
  );
  for (const organisation of unheard) {
    given.log.warn({ process: batch.state.id, organisation }, 'nobody can be reached at this organisation');
    await startContactSearch(given, { origin: batch.state, organisation });
  }
  return notices.filter(({ status }) => status === 'waiting');
}

/** Where nobody can be reached: the organisation that is asked, or that of the colleague it is for. */
function organisationOf(
  request: NoticeRequest,
  { batch, office }: { batch: EffectsBatch; office: Office },
): string {
  if ('organisation' in request.to) return request.to.organisation;
  const principal = principalOf(request, { state: batch.state, office });
  return office.people.find(({ _id }) => _id === principal)?.organisation ?? REGION;
}

function addressee(
  request: NoticeRequest,
  { batch, office }: { batch: EffectsBatch; office: Office },
): ReturnType<typeof addresseeOf> {
  const { state } = batch;
  const principal = principalOf(request, { state, office });
  return principal === null ? null : addresseeOf(request, { principal, state, office });
}

/** Everybody who may have to be told, and who of them is or will be away. */
async function officeFor(store: Given['store'], requests: readonly NoticeRequest[]): Promise<Office> {
  const first = Math.min(...requests.map(({ at }) => at));
  const [people, absences] = await Promise.all([
    store.listPeople(),
    store.absencesFrom(toAmsterdamDate(first)),
  ]);
  return { people, absences };
}

/** Guests who were invited hear it too when the conversation moves or does not take place. */
async function guestRequests({ store }: Given, { batch, requests }: Asked): Promise<NoticeRequest[]> {
  const first = requests.filter(
    ({ kind, to }) =>
      (kind === 'moment-moved' || kind === 'cancelled' || kind === 'withdrawn') &&
      'role' in to &&
      to.role === 'contractManager',
  );
  if (first.length === 0) return [];
  const invited = isAnnounced(batch.state) || (await store.agenda(batch.state.id))?.releasedAt;
  if (!invited) return [];
  const guests = await guestsOf(store, batch.state);
  return first.flatMap((request) => guests.map(({ row }) => ({ ...request, to: { guest: row } })));
}
