import type { TestStep } from '../core/connection-test/test-step';
import { completeReport } from '../core/connection-test/complete-report';
import type { Failure } from '../core/failure';
import { failed, succeeded, type Result } from '../core/result';
import { ConnectionTestRun, type TestParts, type TestForm } from './connection-test-run';

/** Tests a connection step by step, one test at a time. */
export class ConnectionTest {
  #run: ConnectionTestRun | null = null;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: TestParts) {}

  /** Tests with what is in the form; every step ends in a verdict. */
  async run(form: TestForm): Promise<Result<readonly TestStep[], Failure>> {
    if (this.#run !== null) return failed({ kind: 'request-refused', detail: 'a test is under way' });
    const run = new ConnectionTestRun(this.parts, form);
    this.#run = run;
    const ended = run.toEnd();
    this.#ended = ended.catch(() => {});
    try {
      return succeeded(completeReport(await ended));
    } finally {
      this.#run = null;
    }
  }

  /**
   * Ends a test that is under way, and waits until it has given back what it holds: the server keeps one session for
   * each user, and a goodbye that comes late would end the session that follows.
   */
  async stop(): Promise<void> {
    this.#run?.stop();
    await this.#ended;
  }
}
