import { expect, it } from 'vitest';

/** What was seen while something went wrong. The last three count urgent messages. */
interface FaultFigures {
  /** Requests that reached the server from the fault to the end of the row. */
  readonly requests: number;
  /** Milliseconds, simulated or real, from the end of the fault until data was live again; null where nothing was lost. */
  readonly recoveryMs: number | null;
  readonly sent: number;
  readonly told: number;
  /** Told a second time without being marked as perhaps a repeat. */
  readonly toldTwice: number;
}

/** One row of the fault table: makes something go wrong, and throws unless Perch holds. */
export interface FaultRow {
  readonly name: string;
  readonly run: () => Promise<FaultFigures>;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Read by the reporter of `npm run faults`. */
    fault?: FaultFigures;
  }
}

/** Makes a test of each row: it holds, loses no urgent message and tells none twice. */
export function testRows(rows: readonly FaultRow[]): void {
  for (const { name, run } of rows) {
    it(name, async ({ task }) => {
      const figures = await run();
      task.meta.fault = figures;
      expect(figures).toMatchObject({ told: figures.sent, toldTwice: 0 });
    });
  }
}
