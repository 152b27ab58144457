import { randomBytes } from 'node:crypto';
import type { Collections } from './collections';
import type { Invitation } from './types';

const NONCE_BYTES = 16;

/** Links for organisations. */
export function createInvitationQueries({ invitations }: Pick<Collections, 'invitations'>) {
  return {
    /** One invitation, or null. */
    invitation: (id: string): Promise<Invitation | null> => invitations.byId(id),
    /** Makes an invitation, or lets the one there is last longer; its link stays the same. */
    async ensureInvitation({
      _id,
      expiresAt,
      ...rest
    }: Omit<Invitation, 'nonce' | 'revokedAt'>): Promise<void> {
      await invitations.upsert({
        id: _id,
        update: { $setOnInsert: { ...rest, nonce: newNonce(), revokedAt: null }, $max: { expiresAt } },
      });
    },
    /** Ends every link that was made of an invitation so far; a new mail carries a new one. */
    async revokeLinks(id: string): Promise<void> {
      await invitations.update({ _id: id }, { $set: { nonce: newNonce() } });
    },
  };
}

function newNonce(): string {
  return randomBytes(NONCE_BYTES).toString('base64url');
}
