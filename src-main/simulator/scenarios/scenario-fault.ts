/** A scenario file that cannot be followed; the message is a sentence that names the culprit. */
export class ScenarioFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScenarioFault';
  }
}
