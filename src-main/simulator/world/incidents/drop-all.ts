import type { Centre } from '../centre';
import type { Service } from '../services/service';
import { dropInteraction } from './drop-interaction';

/**
 * The telephone system of a service goes down: all who wait, ring or speak are lost. Emails and promised callbacks
 * stay; who is in the voice menu is dropped when it ends.
 */
export function dropAll(centre: Centre, service: Service): void {
  if (service.email !== undefined) return;
  const atAgents = service.agents.flatMap(({ items }) => items.filter((item) => item.service === service));
  for (const interaction of [...service.line, ...atAgents]) {
    if (interaction.phase !== 'callback') dropInteraction(centre, interaction);
  }
}
