type Told = {
  recipient?: string;
  action?: string;
  status?: string;
  diagnostic?: string;
  /** Headers of the mail that it is about; null where the report brings none. */
  returned?: string | null;
  returnedType?: string;
  reportType?: string;
};

/** A delivery status notification as a mail server writes it. */
export function reportMail(told: Told = {}): string {
  const {
    recipient = 'f.bosman@laren.example',
    action = 'failed',
    status = '5.1.1',
    diagnostic = `smtp; 550 ${status} <${recipient}>: user unknown\n    in virtual mailbox table`,
    returned = 'Subject: Inbreng gevraagd\nMessage-ID: <0123abcd@kwartaalronde.example>',
    returnedType = 'text/rfc822-headers',
    reportType = 'report-type=delivery-status',
  } = told;
  const parts = [
    'Content-Type: text/plain; charset=utf-8\n\nYour mail could not be delivered.',
    `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mail.regio.example\n\nFinal-Recipient: rfc822; ${recipient}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: ${diagnostic}`,
    ...(returned === null ? [] : [`Content-Type: ${returnedType}\n\n${returned}\n`]),
  ];
  const head = `From: MAILER-DAEMON@mail.regio.example
To: accounthouders@regio.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; ${reportType};
\tboundary="=_part"
Message-ID: <report@mail.regio.example>
`;
  return [head, ...parts.map((part) => `--=_part\n${part}`), '--=_part--\n']
    .join('\n')
    .replace(/\n/g, '\r\n');
}

/** What the mailbox of somebody who is away answers by itself. */
export const vacationAnswer = `From: F.BOSMAN@laren.example
To: accounthouders@regio.example
Subject: Afwezig: Inbreng gevraagd
Auto-Submitted: auto-replied
In-Reply-To: <0123abcd@kwartaalronde.example>
Content-Type: text/plain; charset=utf-8

Ik ben er maandag weer.
`.replace(/\n/g, '\r\n');
