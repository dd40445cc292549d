import type { Service } from './service';

/** Below so many agents a service, everybody answers everything. */
const SPECIALISTS_FROM = 3;

/**
 * What each of `count` agents can answer, the main service first. Agents are shared out by the size of the
 * services. Most know one or two neighbouring services too and some voice agents a chat; but `closed` services are
 * answered by their own agents only, who answer nothing else.
 */
export function assignSkills(
  count: number,
  services: readonly Service[],
  closed: readonly Service[],
): Service[][] {
  const mains = mainServices(count, services);
  if (count < SPECIALISTS_FROM * services.length) {
    return mains.map((main) => [main, ...services.filter((service) => service !== main)]);
  }
  const open = services.filter((service) => !closed.includes(service));
  const chat = open.find((service) => service.profile.media === 'chat');
  return mains.map((main, index) => {
    if (closed.includes(main)) return [main];
    const neighbours = open.filter((service) => service.profile.media === main.profile.media);
    const next = (step: number) => neighbours[(neighbours.indexOf(main) + step) % neighbours.length] ?? main;
    const known = [main];
    if (index % 4 !== 3) known.push(next(1 + (index % 3)));
    if (index % 2 === 0) known.push(next(2 + (index % 3)));
    if (index % 9 === 5 && chat !== undefined) known.push(chat);
    return [...new Set(known)];
  });
}

/** The main service of each agent, agents of one service side by side (largest remainder method). */
function mainServices(count: number, services: readonly Service[]): Service[] {
  const total = services.reduce((sum, service) => sum + service.profile.size, 0);
  const exact = services.map((service) => (count * service.profile.size) / total);
  const seats = exact.map(Math.floor);
  const left = count - seats.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder);
  const roundedUp = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return services.flatMap((service, index) =>
    Array.from({ length: (seats[index] ?? 0) + (roundedUp.has(index) ? 1 : 0) }, () => service),
  );
}
