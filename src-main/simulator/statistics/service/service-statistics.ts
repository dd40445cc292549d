import type { Statistic } from '../statistic';
import { CALLBACKS } from './callbacks';
import { CAMPAIGNS } from './campaigns';
import { DISPOSITIONS } from './dispositions';
import { EMAILS } from './emails';
import { INBOUND_NOW } from './inbound-now';
import { INBOUND_TODAY } from './inbound-today';
import { OUTBOUND_CALLS } from './outbound-calls';
import { RECORDS } from './records';
import { SERVICE_ATTRIBUTES } from './service-attributes';
import { SERVICE_QUALITY } from './service-quality';
import type { ServiceScope } from './service-scope';
import { STAFF } from './staff';

/**
 * Statistics of services by protocol name. Allowed in totals and in service grids: the specification marks the same
 * names for both (facts page, section 2.2).
 */
export const serviceStatistics: ReadonlyMap<string, Statistic<ServiceScope>> = new Map(
  Object.entries({
    ...SERVICE_ATTRIBUTES,
    ...INBOUND_NOW,
    ...INBOUND_TODAY,
    ...SERVICE_QUALITY,
    ...CALLBACKS,
    ...OUTBOUND_CALLS,
    ...RECORDS,
    ...CAMPAIGNS,
    ...DISPOSITIONS,
    ...EMAILS,
    ...STAFF,
  }),
);
