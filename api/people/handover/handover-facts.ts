import { formatList } from '../../../domain/time/dutch-dates';
import type { Provider } from '../../../store/organisations';
import type { Person, ProcessView } from '../../../store/types';
import { check } from '../../../workflows/engine/check';
import type { Command } from '../../../workflows/engine/command';
import { decide } from '../../../workflows/engine/decide';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import type { ChangeFacts } from '../flow/change';

type Given = {
  from: Person;
  to: Person;
  processes: readonly ProcessView[];
  providers: readonly Provider[];
  now: Instant;
};

/** What goes over for good: tasks and processes, as the core would carry it out, and the rounds that come. */
export function handoverFacts(given: Given): ChangeFacts {
  const { from, to, providers } = given;
  const { tasks, cycles, actions } = countsOf(given);
  return {
    facts: [
      tasksInWords({ tasks, to: to.name }),
      ...(cycles + actions > 0
        ? [
            `Het gaat om ${formatList(parts({ cycles, actions }))} die nu ${cycles + actions === 1 ? 'loopt' : 'lopen'}.`,
          ]
        : []),
      ...roleInWords({ field: 'contractManager', word: 'contractmanager', given }),
      ...roleInWords({ field: 'policyAdviser', word: 'beleidsadviseur', given }),
      ...(tasks > 0 ? [`${to.name} krijgt daarover één mail.`] : []),
    ],
    warnings: providers
      .filter(({ contractManager, policyAdviser }) => {
        const duo = [contractManager, policyAdviser];
        return duo.includes(from._id) && duo.includes(to._id);
      })
      .map(
        ({ name }) =>
          `Bij ${name} doet ${to.name} dan allebei de rollen van het duo. Er lezen dan geen vier ogen mee.`,
      ),
  };
}

/** What a person and his organisation lose when he leaves, in sentences. */
export function leaveFacts({ from }: Pick<Given, 'from'>): string[] {
  return [
    `${from.name} kan zich niet meer aanmelden, wordt overal afgemeld en krijgt geen mail meer.`,
    `Naam, e-mailadres en telefoonnummer worden verwijderd. Bij wat er is gebeurd, staat dan "${from.functionTitle} (vertrokken)".`,
    'Dit kun je niet terugdraaien.',
  ];
}

function countsOf({ from, to, processes, now }: Given): { tasks: number; cycles: number; actions: number } {
  const by = { kind: 'person', person: from._id, organisation: from.organisation } as const;
  const command: Command = { kind: 'replace-person', from: from._id, to: to._id, answerId: null, by };
  const counts = { tasks: 0, cycles: 0, actions: 0 };
  for (const { state, definition } of processes) {
    if (check(state, command, now) !== null) continue;
    const after = decide(state, command, now).state;
    const his = new Set(openOf(state, from._id));
    counts.tasks += openOf(after, to._id).filter((id) => his.has(id)).length;
    if (definition === 'quarterly-cycle') counts.cycles += 1;
    else counts.actions += 1;
  }
  return counts;
}

function openOf({ tasks }: ProcessState, person: string): string[] {
  return tasks.flatMap(({ id, status, assignee }) =>
    status === 'open' && assignee.kind === 'person' && assignee.person === person ? [id] : [],
  );
}

function tasksInWords({ tasks, to }: { tasks: number; to: string }): string {
  if (tasks === 0) return `Er zijn nu geen open taken. Wat nog komt, gaat naar ${to}.`;
  return tasks === 1 ? `1 open taak gaat naar ${to}.` : `${tasks} open taken gaan naar ${to}.`;
}

function parts({ cycles, actions }: { cycles: number; actions: number }): string[] {
  return [
    ...(cycles > 0 ? [cycles === 1 ? '1 cyclus' : `${cycles} cycli`] : []),
    ...(actions > 0
      ? [actions === 1 ? '1 actiepunt of andere zaak' : `${actions} actiepunten en andere zaken`]
      : []),
  ];
}

function roleInWords(asked: {
  field: 'contractManager' | 'policyAdviser';
  word: string;
  given: Given;
}): string[] {
  const { field, word, given } = asked;
  const theirs = given.providers.filter((provider) => provider[field] === given.from._id);
  if (theirs.length === 0) return [];
  const names = formatList(theirs.map(({ name }) => name));
  return [`${given.to.name} wordt ${word} van ${names}, ook in de rondes die nog komen.`];
}
