import { z } from 'zod';
import { addDays, endOfDay, toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDateTime } from '../../domain/time/dutch-dates';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import { worksHere } from '../people/team-members';
import { homeOf } from '../routing/navigation';
import { withCookies } from '../routing/reply';
import { defineRoutes } from '../routing/route';
import type { Services } from '../services';
import { beginSession, endSession } from '../sign-in/session';
import { type Conductor, createConductor, type Journey } from './conductor';
import { describeMoment } from './describe-moment';
import { peopleAtWork } from './people-at-work';
import { StartPage } from './start-page';

const travelSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('next') }),
  z.object({ to: z.literal('days'), days: z.coerce.number().int().min(1).max(120) }),
]);

/** Whole days forward end in the morning, when the mail of that day has left. In milliseconds before midnight. */
const EVENING_TO_MORNING = 15 * 60 * 60 * 1000;

// One conductor for each database: two at once would pull at one clock.
const conductors = new WeakMap<object, Conductor>();

/** Only in the demo: the start page, being anybody, and moving through time. */
export const demoRoutes = defineRoutes([
  {
    method: 'get',
    path: paths.home,
    permission: 'demo.use',
    audit: null,
    async handle({ services, now, render }) {
      const { store, config } = services;
      const moment = await conductorOf(services).ahead();
      const [due, roles] = await Promise.all([store.dueWorkflows(moment.at), peopleAtWork(store, now)]);
      const processes = await store.processViews(due.processes);
      return render(
        <StartPage
          today={formatDateTime(now)}
          next={describeMoment(moment, { processes, people: due.people.length })}
          roles={roles}
          mailboxUrl={config.mailboxUrl ?? null}
        />,
        { title: 'Start' },
      );
    },
  },
  {
    method: 'get',
    path: paths.demoPeople,
    permission: 'demo.use',
    audit: null,
    kind: 'api',
    async handle({ services, json }) {
      const people = (await services.store.listPeople()).filter(worksHere);
      return json({
        people: people.map(({ _id, name, role, organisation, functionTitle, email, primary }) => ({
          person: _id,
          name,
          role,
          organisation,
          functionTitle,
          email,
          primary,
        })),
      });
    },
  },
  {
    method: 'post',
    path: paths.demoSignIn,
    permission: 'demo.use',
    audit: 'demo.signed-in',
    async handle({ services, body, cookie, redirect }) {
      const id = z.string().max(200).safeParse(body.person);
      const person = id.success ? await services.store.person(id.data) : null;
      if (!person || !worksHere(person))
        throw new AppError('bad-request', { message: 'Kies een van de mensen op de startpagina.' });
      await endSession({ services, cookie: cookie('session') });
      const cookies = await beginSession({ services, person });
      return withCookies(redirect(homeOf({ kind: 'person', person })), cookies);
    },
  },
  {
    method: 'post',
    path: paths.demoTravel,
    permission: 'demo.use',
    audit: 'demo.travelled',
    async handle({ services, body, now, redirect }) {
      const asked = travelSchema.safeParse(body);
      if (!asked.success) {
        throw new AppError('bad-request', {
          message: 'Kies op de startpagina het volgende moment, of een aantal dagen van 1 tot en met 120.',
        });
      }
      const conductor = conductorOf(services);
      const journey =
        asked.data.to === 'next'
          ? await conductor.travelToNext()
          : await conductor.travelTo(
              endOfDay(addDays(toAmsterdamDate(now), asked.data.days)) - EVENING_TO_MORNING,
            );
      return redirect(paths.home, { kind: 'success', text: arrival(journey) });
    },
  },
]);

function conductorOf({ store, processes }: Services): Conductor {
  const known = conductors.get(store) ?? createConductor({ store, processes });
  conductors.set(store, known);
  return known;
}

/** What came of a journey; throws where it stopped on the way. */
function arrival(journey: Journey): string {
  const at = formatDateTime(journey.now);
  if (journey.kind === 'arrived') return `Het is nu ${at}.`;
  const internal = `the journey stopped: ${journey.because}`;
  switch (journey.because) {
    case 'busy':
      throw new AppError('refused', {
        internal,
        message: 'Er wordt al gespoeld. Wacht tot dat klaar is en ga dan terug naar de startpagina.',
      });
    case 'unavailable':
      throw new AppError('unavailable', {
        internal,
        message: `Het spoelen is gestopt op ${at}: een onderdeel van Kwartaalronde is niet bereikbaar. Er is niets verloren. Probeer het zo opnieuw.`,
      });
    case 'too-slow':
      throw new AppError('unavailable', {
        internal,
        message: `Het spoelen is gestopt op ${at}: niet alles was binnen een halve minuut klaar. Er is niets verloren. Probeer het zo opnieuw.`,
      });
  }
}
