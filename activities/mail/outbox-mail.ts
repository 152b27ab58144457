import { createHash } from 'node:crypto';
import type { Notice, OutboxMail } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { MailDocument } from './document';
import { renderHtml } from './render-html';
import { renderText } from './render-text';

/**
 * A mail ready for the outbox. Its key follows from the person, the moment and the notices in it, and the Message-ID
 * from the key: made again from the same notices it is the same mail.
 */
export function outboxMail(given: {
  document: MailDocument;
  person: string;
  to: string;
  notices: readonly Notice[];
  now: Instant;
  host: string;
}): OutboxMail {
  const { document, person, to, notices, now, host } = given;
  const ids = notices.map(({ _id }) => _id).sort();
  const deliverAt = Math.max(...notices.map(({ deliverAt: at }) => at));
  const id = `${person}/${deliverAt}/${hashOf(JSON.stringify(ids)).slice(0, 12)}`;
  return {
    _id: id,
    person,
    messageId: `<${hashOf(id).slice(0, 40)}@${host}>`,
    to,
    subject: document.subject,
    text: renderText(document.blocks),
    html: renderHtml(document),
    attachments: document.attachments,
    links: { ...document.links },
    warns: [...(document.warns ?? [])],
    notices: ids,
    status: 'ready',
    createdAt: now,
    sentAt: null,
    attempts: 0,
    failures: 0,
    unnotedFor: null,
    refusal: null,
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
