import type { Fault } from '../../src-main/simulator/api/faults/fault';
import { agentTable, boardOf, figure } from '../support/build-board';
import type { PerchForAWeek } from './perch-for-a-week';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DATA = { method: 'GET', path: '/statsapi/subscription/data' } as const;

/** What goes wrong with the server, one after the other. */
const faults: readonly Fault[] = [
  { ...DATA, times: 3, answer: { status: 500 } },
  { ...DATA, times: 2, answer: { status: 503, retryAfter: '20' } },
  { ...DATA, times: 1, answer: { status: 404 } },
  { ...DATA, times: 5, answer: { status: 204 } },
  { ...DATA, times: 2, change: { kind: 'malformed_json' } },
  { ...DATA, times: 2, change: { kind: 'unknown_app' } },
  { ...DATA, times: 3, change: { kind: 'missing_grid' } },
  { ...DATA, times: 2, change: { kind: 'duplicate_agents' } },
  { ...DATA, times: 1, change: { kind: 'extra_agents', rows: 500 } },
  { ...DATA, times: 2, delivery: { kind: 'reset_in_body' } },
  { ...DATA, times: 1, delivery: { kind: 'truncated' } },
  { path: '/statsapi/*', times: 12, answer: { status: 502 } },
  { ...DATA, times: 1, answer: { status: 429, retryAfter: '0' } },
];

/** Everything that happens to Perch in its week, at simulated times; asked for once a minute. */
export class WeekOfTrouble {
  faults = 0;
  takeovers = 0;
  said = 0;
  awayMs = 0;
  #minute = 0;
  #isBoardChanged = false;

  constructor(
    private readonly perch: PerchForAWeek,
    private readonly control: (path: string, body: object) => Promise<unknown>,
    private readonly username: string,
  ) {}

  /** What happens in this minute. */
  async minute(): Promise<void> {
    const minute = (this.#minute += 1);
    const { poller, store, clock } = this.perch;
    if (minute % 4 === 0) {
      await this.control('/control/faults', faults[this.faults % faults.length] ?? {});
      this.faults += 1;
    }
    if (minute % 30 === 0) {
      this.said += 1;
      await this.control('/control/messages', { content: `Alarm ${this.said}`, urgent: true });
    }
    // She opens the vendor's wallboard now and then, for the same user.
    if (minute % (7 * 60) === 100) {
      this.takeovers += 1;
      await this.control('/control/eviction', { user: this.username });
    }
    if (minute % 120 === 0) this.#changeBoard();
    if (minute % 180 === 50) poller.leave('locked');
    if (minute % 180 === 55) {
      this.awayMs += 5 * MINUTE;
      poller.comeBack('locked');
    }
    // At night the machine sleeps.
    if (minute % (24 * 60) === 16 * 60) {
      poller.leave('suspended');
      clock.sleepThrough(7 * HOUR);
      clock.share();
      this.awayMs += 7 * HOUR;
      poller.comeBack('suspended');
    }
    // What waits for her, she does.
    const { connection } = store.state;
    if (minute % 10 === 0 && connection.phase === 'taken-over' && connection.retryAtMs === null)
      poller.takeBack();
    if (minute % 10 === 0 && connection.phase === 'stopped') poller.refresh();
  }

  #changeBoard(): void {
    this.#isBoardChanged = !this.#isBoardChanged;
    const table = agentTable({ columns: [{ statistic: 'team_name' }], limit: 6 });
    this.perch.poller.showBoard(
      this.#isBoardChanged ? boardOf(figure('in_calls_ringing'), table) : boardOf(),
    );
  }
}
