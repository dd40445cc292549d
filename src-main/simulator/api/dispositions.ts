import type { Disposition } from '../world/services/disposition';
import type { Service } from '../world/services/service';

/** The dispositions of some services, service by service. */
export function dispositionsOf(services: readonly Service[]): readonly Disposition[] {
  return services.flatMap(({ profile }) => profile.dispositions);
}

/** Their names, each once. */
export function dispositionNames(services: readonly Service[]): ReadonlySet<string> {
  return new Set(dispositionsOf(services).map(({ name }) => name));
}
