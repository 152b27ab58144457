/** Address of the product under test. Throws when the journeys were started without one. */
export function baseUrl(): string {
  return given('BASE_URL');
}

/** Address of the page that shows the mails that were sent. Throws when there is none. */
export function mailboxUrl(): string {
  return given('MAILBOX_URL');
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: start the journeys with "npm run journeys".`);
  return value;
}
