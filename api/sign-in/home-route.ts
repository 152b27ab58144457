import { paths } from '../paths';
import { homeOf } from '../routing/navigation';
import { defineRoutes } from '../routing/route';

/** Outside the demo the start leads to where somebody's work is, or to signing in. */
export const homeRoutes = defineRoutes([
  {
    method: 'get',
    path: paths.home,
    permission: 'public',
    audit: null,
    handle: ({ actor, redirect }) => redirect(homeOf(actor)),
  },
]);
