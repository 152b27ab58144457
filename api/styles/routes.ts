import { AppError } from '../errors/app-error';
import { textReply, withHeader } from '../routing/reply';
import { defineRoutes } from '../routing/route';
import { allAssets } from './assets';

/** Stylesheet and script; an old address is gone, because pages name the new one. */
export const assetRoutes = defineRoutes([
  {
    method: 'get',
    path: '/bestanden/:asset',
    permission: 'public',
    audit: null,
    standalone: true,
    handle({ params }) {
      const asset = allAssets().find(({ name }) => name === params.asset);
      if (!asset) throw new AppError('not-found');
      const { type, body } = asset;
      return withHeader(textReply({ type, body }), 'Cache-Control', 'public, max-age=31536000, immutable');
    },
  },
]);
