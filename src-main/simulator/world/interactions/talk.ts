import type { Centre } from '../centre';
import { drawBetween, drawChance } from '../chance/draw';
import { drawSpell } from '../chance/spell';
import type { Interaction } from './interaction';
import { flowOf } from './interaction';

/** The conversation begins, now and then with a hold in it, and is planned to end. */
export function talk(centre: Centre, interaction: Interaction): void {
  const random = centre.random.conversations;
  const { profile } = interaction.service;
  flowOf(interaction).active++;
  interaction.phase = 'talking';
  interaction.answeredAtMs = centre.nowMs;
  const lengthMs = drawSpell(random, profile.talk);
  if (profile.kind !== 'chat' && drawChance(random, centre.habits.holdShare)) {
    const fromMs = centre.nowMs + drawBetween(random, 0.2, 0.5) * lengthMs;
    centre.events.add(fromMs, { kind: 'hold_begins', interaction });
    centre.events.add(fromMs + drawBetween(random, 0.1, 0.35) * lengthMs, { kind: 'hold_ends', interaction });
  }
  centre.events.add(centre.nowMs + lengthMs, { kind: 'conversation_ends', interaction });
}
