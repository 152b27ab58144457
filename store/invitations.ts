import { randomBytes } from 'node:crypto';
import type { Collections } from './collections';
import type { Invitation } from './types';

const NONCE_BYTES = 16;

export type NewInvitation = Omit<Invitation, 'nonce' | 'revokedAt'>;

/** Links for organisations. */
export function createInvitationQueries({ invitations }: Pick<Collections, 'invitations'>) {
  return {
    /** One invitation, or null. */
    invitation: (id: string): Promise<Invitation | null> => invitations.byId(id),
    /** Makes invitations, or lets those that are there last longer; their links stay the same. */
    async ensureInvitations(list: readonly NewInvitation[]): Promise<void> {
      await invitations.upsertAll(
        list.map(({ _id, expiresAt, ...rest }) => ({
          id: _id,
          update: { $setOnInsert: { ...rest, nonce: newNonce(), revokedAt: null }, $max: { expiresAt } },
        })),
      );
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
