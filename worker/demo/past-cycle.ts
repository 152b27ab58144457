import { invitationId } from '../../activities/effects/invitations';
import type { DemoConversation } from '../../store/demo/types';
import type { Provider } from '../../store/organisations';
import type { Store } from '../../store/store';
import type { AnswerBy, Person } from '../../store/types';
import type { ProcessStart } from '../../workflows/engine/begin';
import {
  agencyConfirmationData,
  agencyPointsData,
  agendaData,
  factCheckData,
  heldData,
  inputData,
  minutesData,
  planningData,
} from './past-answers';
import type { PastDates } from './past-dates';
import type { PastDeed } from './play-past';

/** Every third provider proposed a correction. */
const CORRECTS_EVERY = 3;

type Given = {
  store: Pick<Store, 'agenda'>;
  start: ProcessStart;
  provider: Provider;
  conversation: DemoConversation;
  dates: PastDates;
  people: ReadonlyMap<string, Person>;
  contacts: ReadonlyMap<string, Person>;
  /** Place in the list of providers, so that not everything happens at the same moment. */
  index: number;
};

/** What everybody did in a cycle of the past. */
export function pastDeeds(given: Given): PastDeed[] {
  const { start, provider, conversation, dates, index, store } = given;
  const manager = staff(given, provider.contractManager);
  const adviser = staff(given, provider.policyAdviser);
  const corrects = index % CORRECTS_EVERY === 0;
  const agenda = async () => agendaData((await store.agenda(start.id))?.items ?? [], { conversation, dates });
  const proposed = async () => ({ ...(await agenda()), items: (await store.agenda(start.id))?.items ?? [] });
  const minute = `${10 + index * 5}`;
  const deed = (step: string, at: number, by: AnswerBy, data: PastDeed['data']): PastDeed => ({
    step,
    at,
    by,
    data,
  });
  return [
    deed('plan', dates.afterOpening(1 + (index % 3), `10:${minute}`), manager, async () =>
      planningData(given),
    ),
    ...inputDeeds(given),
    deed('agenda-complete', dates.around(-8, `11:${minute}`), adviser, proposed),
    deed('agenda-release', dates.around(-6, `14:${minute}`), manager, agenda),
    deed('conversation', dates.around(0, `16:${minute}`), manager, async () => heldData()),
    deed('minutes-draft', dates.around(2, `15:${minute}`), manager, async () => minutesData(given)),
    deed('minutes-review', dates.around(3, `10:${minute}`), adviser, async () => ({ verdict: 'akkoord' })),
    {
      ...deed('fact-check', dates.around(6, `09:${minute}`), providerContact(given), async () =>
        factCheckData(given, corrects),
      ),
      organisation: provider._id,
    },
    deed('minutes-correct', dates.around(7, `11:${minute}`), manager, async () => minutesData(given)),
    deed('agency-points', dates.around(8, `13:${minute}`), manager, async () => agencyPointsData(given)),
    deed('agency-confirm', dates.around(10, `15:${minute}`), manager, async () =>
      agencyConfirmationData(dates.conversation),
    ),
  ];
}

function inputDeeds(given: Given): PastDeed[] {
  const { conversation, dates, index } = given;
  return conversation.input.flatMap((input, nth) => {
    const data = inputData(input);
    if (!data) return [];
    const organisation = input.municipality;
    return [
      {
        step: 'input',
        organisation,
        at: dates.around(-11 - ((nth + index) % 3), `1${nth % 7}:${15 + index * 4}`),
        by: visitor(given, { organisation, kind: 'municipal-input' }),
        data: async () => data,
      },
    ];
  });
}

function staff({ people }: Given, id: string): AnswerBy {
  const person = people.get(id);
  return {
    actor: { kind: 'person', person: id, organisation: 'regio' },
    functionTitle: person?.functionTitle ?? null,
    email: person?.email ?? null,
  };
}

function providerContact(given: Given): AnswerBy {
  return visitor(given, { organisation: given.provider._id, kind: 'fact-check' });
}

function visitor(
  { contacts, start }: Given,
  { organisation, kind }: { organisation: string; kind: 'municipal-input' | 'fact-check' },
): AnswerBy {
  const person = contacts.get(organisation);
  const invitation = invitationId({ kind, organisation, quarter: start.subject.quarter });
  return {
    actor: { kind: 'invitation', invitation, organisation },
    functionTitle: person?.functionTitle ?? null,
    email: person?.email ?? null,
  };
}
