/** Something a person can act on; shown without a stack. */
export class PlainError extends Error {
  constructor(message, { exitCode = 1 } = {}) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Tells a person what happens. On stderr, so that stdout stays free for what a command prints as its result. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Says nothing; for commands that run many times. */
export const sayNothing = () => undefined;
