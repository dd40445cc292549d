import { MemoryHistory } from '../../src-main/adapters/memory-history';
import type { Fetch } from '../../src-main/adapters/statistics-api/http-exchange';
import { StatisticsApi } from '../../src-main/adapters/statistics-api/statistics-api';
import { emptyLedger, type Ledger } from '../../src-main/core/chat/ledger';
import { succeeded } from '../../src-main/core/result';
import { BoardFeed } from '../../src-main/services/board-feed';
import { HistoryDesk } from '../../src-main/services/history-desk';
import { Poller } from '../../src-main/services/poller';
import type { DialectStore, LedgerStore } from '../../src-main/services/ports';
import { RunFigures } from '../../src-main/services/run-figures';
import { StatePublisher } from '../../src-main/services/state-publisher';
import { StateStore } from '../../src-main/services/state-store';
import { UrgentDesk } from '../../src-main/services/urgent-desk';
import { applyFrame, type Held } from '../../src-renderer/state/apply-frame';
import { holdingClock } from '../support/holding-clock';
import type { SoakClock } from './soak-clock';

const nowhere = { info: () => {}, warn: () => {}, error: (message: string) => console.error(message) };

/** Perch without Electron, with one window that draws what it is told, and ledger and history in memory. */
export class PerchForAWeek {
  readonly store = new StateStore(nowhere);
  readonly figures = new RunFigures(0);
  readonly poller: Poller;
  requests = 0;
  /** Told, by the notice's words: each message's own text. */
  readonly told = new Map<string, number>();
  /** What the window knows; its sequence must never have a gap. */
  held: Held | null = null;
  gaps = 0;
  #ledger: Ledger = emptyLedger;

  constructor(readonly clock: SoakClock) {
    const counting: Fetch = (url, init) => {
      this.requests += 1;
      return fetch(url, init);
    };
    const api = holdingClock(counting, clock);
    const dialects: DialectStore = { recall: () => undefined, remember: () => undefined };
    this.poller = new Poller({
      clock,
      source: new StatisticsApi(() => api, clock),
      store: this.store,
      feed: new BoardFeed(clock, this.store, nowhere),
      dialects,
      percentScaleOf: () => null,
      figures: this.figures,
      log: nowhere,
    });
    const ledgers: LedgerStore = {
      load: () => ({ ledger: this.#ledger, isTrusted: true }),
      save: (_profile, ledger) => {
        this.#ledger = ledger;
        return succeeded(undefined);
      },
      doubt: () => undefined,
    };
    new UrgentDesk(
      clock,
      this.store,
      ledgers,
      (_what, write) => write().ok,
      () => Promise.resolve(succeeded(undefined)),
      (notices) => {
        for (const { message } of notices) this.told.set(message.id, (this.told.get(message.id) ?? 0) + 1);
        return { title: '', body: '' };
      },
      () => undefined,
      this.figures,
      nowhere,
    ).open();
    new HistoryDesk(clock, this.store, new MemoryHistory()).open();
    this.#openWindow();
  }

  #openWindow(): void {
    const publisher = new StatePublisher(
      this.store,
      { see: (state) => state, editionOf: () => '' },
      () => this.clock.monotonicMs(),
      (_window, frame) => {
        const next = applyFrame(this.held, frame);
        if (next === 'gap') this.gaps += 1;
        else this.held = next;
      },
      () => undefined,
    );
    publisher.open();
    publisher.setShown('popover', true);
    this.held = applyFrame(null, publisher.read('popover')) as Held;
  }
}
