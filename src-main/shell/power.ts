import { powerMonitor } from 'electron';
import type { AwayReason } from '../services/presence';

/** What is to be told of the machine and who sits before it. */
export interface PowerHearer {
  /** Before it sleeps, and after it woke. */
  readonly fallAsleep: () => void;
  readonly wake: () => void;
  readonly leave: (reason: AwayReason) => void;
  readonly comeBack: (reason: AwayReason) => void;
}

/** Listens to the system: sleep and wake, lock and unlock. Not every system tells of both. */
export function watchPower({ fallAsleep, wake, leave, comeBack }: PowerHearer): void {
  powerMonitor.on('suspend', () => {
    fallAsleep();
    leave('suspended');
  });
  powerMonitor.on('resume', () => {
    wake();
    comeBack('suspended');
  });
  powerMonitor.on('lock-screen', () => leave('locked'));
  powerMonitor.on('unlock-screen', () => comeBack('locked'));
}
