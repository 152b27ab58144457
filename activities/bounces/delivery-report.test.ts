import { readDeliveryReport } from './delivery-report';
import { reportMail, vacationAnswer } from './report.fixture';

const read = (mail: string) => readDeliveryReport(Buffer.from(mail));

test('a mail that is lost: which one, to whom, and why in the other side’s words without the address', async () => {
  expect(await read(reportMail())).toEqual({
    messageId: '<0123abcd@kwartaalronde.example>',
    recipients: [
      {
        address: 'f.bosman@laren.example',
        action: 'failed',
        reason: '5.1.1 smtp; 550 5.1.1 <…>: user unknown in virtual mailbox table',
      },
    ],
  });
});

test.each([
  ['the whole mail comes back', { returnedType: 'message/rfc822' }],
  ['the type stands between quotes', { reportType: 'report-type="delivery-status"' }],
  ['in capitals', { reportType: 'REPORT-TYPE=Delivery-Status' }],
])('it is the same when %s', async (_how, told) => {
  expect(await read(reportMail(told))).toMatchObject({ messageId: '<0123abcd@kwartaalronde.example>' });
});

test('without the headers of the mail it still names the address', async () => {
  expect(await read(reportMail({ returned: null, recipient: 'F.Bosman@Laren.example' }))).toMatchObject({
    messageId: null,
    recipients: [{ address: 'f.bosman@laren.example' }],
  });
});

test.each(['delayed', 'relayed', 'delivered', 'expanded', 'Something'])('%s is no loss', async (action) => {
  expect(await read(reportMail({ action, status: '4.4.1' }))).toMatchObject({
    recipients: [{ action: 'other' }],
  });
});

test.each([
  ['the answer of somebody who is away', vacationAnswer],
  ['that somebody opened a mail', reportMail({ reportType: 'report-type=disposition-notification' })],
  ['a report that is cut off before its status', reportMail().slice(0, 350)],
  ['nothing', ''],
])('%s is no report of delivery', async (_what, mail) => {
  expect(await read(mail)).toBeNull();
});
