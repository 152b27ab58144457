import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Notice } from '../../store/types';
import type { EffectsBatch } from '../../workflows/contract';
import type { Dependencies } from '../dependencies';
import { isAnnounced } from './announced';
import { guestsOf } from './guests';
import { noticeOf } from './notices';
import { addresseeOf, type Office, principalOf } from './recipients';
import type { NoticeRequest } from './requests';

type Given = Pick<Dependencies, 'store' | 'log'>;
type Asked = { batch: EffectsBatch; requests: readonly NoticeRequest[] };

/** Writes down who must hear what, for whoever is there when the mail leaves; gives the notices as they wait. */
export async function writeNotices(given: Given, { batch, requests }: Asked): Promise<Notice[]> {
  const all = [...requests, ...(await guestRequests(given, { batch, requests }))];
  if (all.length === 0) return [];
  const { store } = given;
  const office = await officeFor(store, all);
  const notices = all.flatMap((request) => {
    const to = addressee(request, { batch, office });
    if (to) return [noticeOf({ request, to, batch })];
    given.log.warn(
      { process: batch.state.id, to: request.to, kind: request.kind },
      'nobody to tell at this organisation',
    );
    return [];
  });
  await store.collections.notices.upsertAll(
    notices.map(({ _id, ...notice }) => ({ id: _id, update: { $setOnInsert: notice } })),
  );
  return notices;
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
