import { notice, plannedCycle } from '../fixture';
import { outboxMail } from './outbox-mail';

const state = plannedCycle();
const notices = ['task-opened', 'reminder'].map((kind) =>
  notice(state, { kind: kind === 'reminder' ? 'reminder' : 'task-opened', person: 'wilma' }),
);
const document = { subject: 'Onderwerp', blocks: [], links: {}, attachments: [] };
const given = {
  document,
  person: 'wilma',
  to: 'w@huizen.example',
  notices,
  now: 5,
  host: 'kwartaalronde.example',
};

test('the same notices are the same mail, in any order and at any time', () => {
  const first = outboxMail(given);
  const again = outboxMail({ ...given, notices: notices.toReversed(), now: 9 });
  expect(again._id).toBe(first._id);
  expect(again.messageId).toBe(first.messageId);
});

test('other notices, or another person, are another mail', () => {
  const ids = [
    outboxMail(given),
    outboxMail({ ...given, notices: notices.slice(1) }),
    outboxMail({ ...given, person: 'frederik' }),
  ].map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(3);
});

test('a mail begins ready, with a Message-ID at our own host', () => {
  const mail = outboxMail(given);
  expect(mail).toMatchObject({ status: 'ready', attempts: 0, failures: 0, sentAt: null, createdAt: 5 });
  expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@kwartaalronde\.example>$/);
});
