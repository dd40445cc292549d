import type { ServiceProfile } from '../world/services/service-profile';

/** A service as the planners see it: what it is, and how large relative to the others. */
export interface PlannedService {
  readonly profile: ServiceProfile;
  /** Share of the agents relative to the other services. */
  readonly size: number;
}
