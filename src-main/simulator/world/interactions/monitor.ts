import type { Centre } from '../centre';
import { drawBetween, drawExponential, drawOne } from '../chance/draw';
import type { Supervisor } from '../people/supervisor';
import { MINUTE } from '../time/day';
import type { Interaction } from './interaction';

/** A supervisor listens in for so long, at most to the end of the call. */
const LISTENING_MINUTES = [1.5, 6] as const;
const MODES = ['silent', 'silent', 'silent', 'coach', 'coach', 'barge_in'] as const;

/** Plans when a supervisor next listens to a call (quality monitoring). */
export function planMonitoring(centre: Centre, supervisor: Supervisor): void {
  const { monitoringEveryMinutes } = centre.habits;
  if (monitoringEveryMinutes === undefined) return;
  const afterMs = drawExponential(centre.random.monitoring, monitoringEveryMinutes * MINUTE);
  centre.events.add(centre.nowMs + afterMs, { kind: 'monitoring_is_due', supervisor });
}

/** A supervisor listens to somebody of the own teams who is in a conversation. */
export function beginMonitoring(centre: Centre, supervisor: Supervisor): void {
  const random = centre.random.monitoring;
  const conversations = centre.agents
    .filter(({ team }) => supervisor.teams.includes(team))
    .flatMap(({ items }) => items)
    .filter(({ phase, monitoring, service }) => {
      return phase === 'talking' && monitoring === undefined && service.email === undefined;
    });
  if (conversations.length > 0) {
    const interaction = drawOne(random, conversations);
    interaction.monitoring = { supervisor, mode: drawOne(random, MODES), itemId: String(++centre.numbered) };
    const endMs = centre.nowMs + drawBetween(random, ...LISTENING_MINUTES) * MINUTE;
    centre.events.add(endMs, { kind: 'monitoring_ends', interaction });
  }
  planMonitoring(centre, supervisor);
}

/** The supervisor has heard enough. */
export function endMonitoring(interaction: Interaction): void {
  interaction.monitoring = undefined;
}
