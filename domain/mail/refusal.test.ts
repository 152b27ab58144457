import { readRefusal, stopsAddress } from './refusal';

test.each([
  ['EENVELOPE RCPT TO Can’t send mail: 550 5.1.1 … user unknown', 'address-unknown', true],
  ['EENVELOPE RCPT TO 550 … no such user', 'address-unknown', true],
  ['5.1.10 smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'address-unknown', true],
  ['5.1.2 dns; host or domain name not found', 'domain-unknown', true],
  ['5.4.4 smtp; unrouteable address', 'domain-unknown', true],
  ['5.2.1 smtp; mailbox disabled', 'mailbox-closed', true],
  ['5.2.2 smtp; 552 5.2.2 mailbox full', 'mailbox-full', true],
  ['5.7.1 smtp; 550 5.7.1 blocked by policy', 'not-taken', false],
  ['EMESSAGE DATA 554 message refused', 'not-taken', false],
  ['EENVELOPE RCPT TO 550 5.1.8 sender address rejected', 'not-taken', false],
  ['5.3.4 smtp; message too big', 'not-taken', false],
  ['4.4.7 smtp; delivery time expired', 'not-reached', false],
  ['5.4.7 delivery time expired', 'not-reached', false],
  ['5.0.0 smtp; 550 5.1.1 unknown', 'address-unknown', true],
  ['5.0.0 smtp; 550 no mailbox here by that name', 'address-unknown', true],
  ['5.0.0 x-unix; something went wrong', 'not-taken', false],
  ['as told', 'not-taken', false],
  // An address of a machine is no status.
  ['EENVELOPE RCPT TO 550 client 5.7.1.9 … unknown user', 'address-unknown', true],
  ['EENVELOPE RCPT TO 550 client 195.5.7.1 … unknown user', 'address-unknown', true],
] as const)('%s', (reason, kind, stops) => {
  expect(readRefusal(reason)).toBe(kind);
  expect(stopsAddress(kind)).toBe(stops);
});
