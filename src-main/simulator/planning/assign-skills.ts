import type { ServiceKind } from '../world/services/service-kind';
import type { PlannedService } from './planned-service';

/** A skill to be given: the place of the service, and the level 1 to 100. */
export interface PlannedSkill {
  readonly service: number;
  readonly level: number;
}

/** Below so many agents a service, everybody answers everything but campaigns. */
const SPECIALISTS_FROM = 3;
const MAIN_LEVEL = 90;
const SECOND_LEVELS = [60, 45, 30] as const;

/**
 * What each of `count` agents can do, the main service first. Agents are shared out by the size of the services.
 * Most know one or two neighbouring services of the same kind too, and some voice agents a chat; services of
 * `ownAgentsOnly` (places) are answered by their own agents only, who answer nothing else.
 */
export function assignSkills(
  count: number,
  services: readonly PlannedService[],
  ownAgentsOnly: readonly number[],
): PlannedSkill[][] {
  const mains = mainServices(count, services);
  if (count < SPECIALISTS_FROM * services.length) return mains.map((main) => generalist(main, services));
  const chat = services.findIndex(({ profile }) => profile.kind === 'chat');
  return mains.map((main, index) => {
    const level = MAIN_LEVEL + (index % 3) * 5;
    if (ownAgentsOnly.includes(main)) return [{ service: main, level }];
    const places = [main, ...neighbours(main, index, services, ownAgentsOnly)];
    if (index % 9 === 5 && chat >= 0 && services[main]?.profile.kind === 'voice') places.push(chat);
    return [...new Set(places)].map((service, place) => ({
      service,
      level: place === 0 ? level : (SECOND_LEVELS[(index + place) % SECOND_LEVELS.length] ?? 30),
    }));
  });
}

function neighbours(
  main: number,
  index: number,
  services: readonly PlannedService[],
  ownAgentsOnly: readonly number[],
): number[] {
  const kind = services[main]?.profile.kind;
  const same = services.flatMap(({ profile }, place) =>
    profile.kind === kind && !ownAgentsOnly.includes(place) ? [place] : [],
  );
  const next = (step: number) => same[(same.indexOf(main) + step) % same.length] ?? main;
  return [
    ...(index % 4 === 3 ? [] : [next(1 + (index % 3))]),
    ...(index % 2 === 0 ? [next(2 + (index % 3))] : []),
  ];
}

/** In a small centre everybody helps everywhere; only campaigns keep the people they were given. */
function generalist(main: number, services: readonly PlannedService[]): PlannedSkill[] {
  const isCampaign = (kind: ServiceKind | undefined) => kind === 'dialer' || kind === 'preview';
  const others = services.flatMap(({ profile }, place) =>
    place !== main && !isCampaign(profile.kind) ? [{ service: place, level: SECOND_LEVELS[0] }] : [],
  );
  return [{ service: main, level: MAIN_LEVEL }, ...others];
}

/** The main service of each agent, agents of one service side by side (largest remainder method). */
function mainServices(count: number, services: readonly PlannedService[]): number[] {
  const total = services.reduce((sum, { size }) => sum + size, 0);
  const exact = services.map(({ size }) => (count * size) / total);
  const seats = exact.map(Math.floor);
  const left = count - seats.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder);
  const roundedUp = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return services.flatMap((_service, index) =>
    Array.from({ length: (seats[index] ?? 0) + (roundedUp.has(index) ? 1 : 0) }, () => index),
  );
}
