import { paths } from '../paths';
import { defineRoutes } from '../routing/route';
import { changeLiberationDay, checkFreeDays, closeDays, openDay, showFreeDays } from './free-days/handlers';
import { showSettings } from './show-settings';

/** What the region decides for itself. Confirming goes to an address that names the change, so that the audit does. */
export const settingsRoutes = defineRoutes([
  { method: 'get', path: paths.settings, permission: 'settings.read', audit: null, handle: showSettings },
  { method: 'get', path: paths.freeDays, permission: 'settings.read', audit: null, handle: showFreeDays },
  {
    method: 'post',
    path: paths.freeDaysCheck,
    permission: 'settings.write',
    audit: null,
    handle: checkFreeDays,
  },
  {
    method: 'post',
    path: `${paths.freeDays}/bevrijdingsdag/:setting`,
    permission: 'settings.write',
    audit: 'settings.liberation-day-changed',
    handle: changeLiberationDay,
  },
  {
    method: 'post',
    path: `${paths.freeDays}/gesloten/:from/:until`,
    permission: 'settings.write',
    audit: 'settings.closed-days-added',
    handle: closeDays,
  },
  {
    method: 'post',
    path: `${paths.freeDays}/weghalen/:date`,
    permission: 'settings.write',
    audit: 'settings.closed-day-removed',
    handle: openDay,
  },
]);
