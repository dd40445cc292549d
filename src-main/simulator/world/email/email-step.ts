import type { Agent } from '../agents/agent';
import type { Centre } from '../centre';
import type { Interaction } from '../interactions/interaction';
import { processEmail } from './process-email';
import { pullEmail } from './pull-email';

/** Something that happens to emails by itself; `turn` is the `Interaction.offers` the work belongs to. */
export type EmailStep =
  | { readonly kind: 'email_is_done'; readonly interaction: Interaction; readonly turn: number }
  | { readonly kind: 'email_is_pulled'; readonly agent: Agent };

/** Lets it happen. */
export function stepEmail(centre: Centre, step: EmailStep): void {
  if (step.kind === 'email_is_pulled') pullEmail(centre, step.agent);
  else processEmail(centre, step.interaction, step.turn);
}
