import { readClockTime } from '../planning/read-clock-time';
import { SERVICE_KINDS } from '../world/services/service-kind';
import { SERVICE_NAMES } from '../planning/service-profiles';
import { ScenarioFault } from './scenario-fault';

/** The fields of one object of a scenario file, each read once; `where` names the object in messages. */
export class Fields {
  private readonly left: Set<string>;

  /** Throws ScenarioFault when `value` is not an object. */
  constructor(
    private readonly value: unknown,
    private readonly where: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ScenarioFault(`${where} must be an object.`);
    }
    this.left = new Set(Object.keys(value));
  }

  /** Throws ScenarioFault for a field nobody asked for: most likely a slip of the pen. */
  refuseOthers(): void {
    const [other] = this.left;
    if (other !== undefined) throw new ScenarioFault(`${this.where} has an unknown field "${other}".`);
  }

  has(name: string): boolean {
    return this.take(name) !== undefined;
  }

  text(name: string): string {
    const value = this.take(name);
    if (typeof value !== 'string' || value === '') throw this.fault(name, 'a text');
    return value;
  }

  flag(name: string): boolean {
    const value = this.take(name);
    if (typeof value !== 'boolean') throw this.fault(name, 'true or false');
    return value;
  }

  number(name: string, from: number, to: number): number {
    const value = this.take(name);
    if (typeof value !== 'number' || !(value >= from && value <= to)) {
      throw this.fault(name, `a number from ${from} to ${to}`);
    }
    return value;
  }

  clockTime(name: string): string {
    const value = this.take(name);
    if (typeof value !== 'string') throw this.fault(name, 'a time of day such as "10:30"');
    try {
      readClockTime(value);
    } catch {
      throw this.fault(name, 'a time of day such as "10:30"');
    }
    return value;
  }

  texts(name: string): string[] {
    return this.list(name, (value, where) => {
      if (typeof value !== 'string') throw new ScenarioFault(`${where} must be a text.`);
      return value;
    });
  }

  /** Services by kind or name, checked against those there can be. */
  services(name: string): string[] {
    return this.texts(name).map((word) => {
      if (word === 'all' || SERVICE_KINDS.some((kind) => kind === word) || SERVICE_NAMES.includes(word)) {
        return word;
      }
      throw new ScenarioFault(
        `${this.where}.${name} names "${word}", which is neither "all" nor a kind (${SERVICE_KINDS.join(', ')}) ` +
          `nor a service (${SERVICE_NAMES.join(', ')}).`,
      );
    });
  }

  /** Numbers by the name of a service. */
  numbersByService(name: string, from: number, to: number): Record<string, number> {
    const value = this.take(name);
    const fields = new Fields(value, `${this.where}.${name}`);
    const numbers: Record<string, number> = {};
    for (const service of SERVICE_NAMES) {
      if (fields.has(service)) numbers[service] = fields.number(service, from, to);
    }
    fields.refuseOthers();
    return numbers;
  }

  list<Item>(name: string, read: (value: unknown, where: string) => Item): Item[] {
    const value = this.take(name);
    if (!Array.isArray(value)) throw this.fault(name, 'a list');
    return value.map((item: unknown, index) => read(item, `${this.where}.${name}[${index}]`));
  }

  private take(name: string): unknown {
    this.left.delete(name);
    return (this.value as Readonly<Record<string, unknown>>)[name];
  }

  private fault(name: string, expected: string): ScenarioFault {
    return new ScenarioFault(`${this.where}.${name} must be ${expected}.`);
  }
}
