import type { NeededAnswer } from './needed-answers';

/** Questions by key that the product itself reads from an answer: for papers, mails, dates and people. */
const READ: Readonly<Record<string, readonly string[]>> = {
  planning: [
    'durationMinutes',
    'onLocation',
    'place',
    'participants[].organisation',
    'participants[].functionTitle',
    'participants[].email',
  ],
  'municipal-input': ['topics[].subject', 'topics[].explanation', 'topics[].urgency'],
  agenda: ['items[].title', 'items[].source', 'items[].explanation', 'participantNote'],
  conversation: ['reason'],
  minutes: [
    'topics[].title',
    'topics[].discussed',
    'topics[].agreed',
    'actions[].description',
    'actions[].owner',
    'actions[].dueDate',
    'themes',
    'pointsForAgency',
  ],
  'minutes-review': ['remarks'],
  'fact-check': ['topics[].title', 'topics[].discussed', 'topics[].agreed', 'topics[].correction', 'remarks'],
  'agency-points': ['points[].point', 'points[].explanation'],
  'agency-confirmation': ['outcome'],
  'action-follow-up': ['newDueDate'],
  repair: ['title', 'question', 'person', 'step', 'date', 'reason'],
  'extra-answer': ['answer'],
  'contact-repair': ['newEmail', 'name', 'functionTitle', 'email', 'phone'],
  'contact-new': ['name', 'functionTitle', 'email', 'phone'],
};

/** Without one of these an answer would be kept and used nowhere: a form that lacks one may not go out. */
export const readByProduct: readonly NeededAnswer[] = Object.entries(READ).flatMap(([form, fields]) =>
  fields.map((field) => ({ form, field, values: [] })),
);
