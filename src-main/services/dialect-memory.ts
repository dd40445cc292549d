import type { Dialect } from '../core/subscription/dialect';
import type { Clock, DialectStore, SettingsStore } from './ports';

/** A server may be upgraded over night: what it refused is asked for again after a day. */
const REFUSALS_KEPT_MS = 24 * 3_600_000;
/** More tenants than anybody has. */
const MOST_TENANTS = 50;

/** Remembers in the settings what each tenant's server understands. */
export class DialectMemory implements DialectStore {
  constructor(
    private readonly settings: SettingsStore,
    private readonly clock: Pick<Clock, 'wallMs'>,
  ) {}

  recall(tenant: string): Dialect | undefined {
    const { dialects } = this.settings.read();
    const kept = Object.hasOwn(dialects, tenant) ? dialects[tenant] : undefined;
    if (kept === undefined) return undefined;
    const { nameKey, hasLaterFields, refused, atMs } = kept;
    const isOld = this.#isOld(atMs);
    return { nameKey, hasLaterFields: hasLaterFields || isOld, refused: isOld ? [] : refused };
  }

  remember(tenant: string, dialect: Dialect): void {
    const { [tenant]: before, ...others } = this.settings.read().dialects;
    if (before !== undefined && isSame(before, dialect) && !this.#isOld(before.atMs)) return;
    const latest = Object.entries(others).slice(1 - MOST_TENANTS);
    const kept = { ...dialect, atMs: this.clock.wallMs() };
    this.settings.change({ dialects: { ...Object.fromEntries(latest), [tenant]: kept } });
  }

  #isOld(atMs: number): boolean {
    return Math.abs(this.clock.wallMs() - atMs) > REFUSALS_KEPT_MS;
  }
}

function isSame(one: Dialect, other: Dialect): boolean {
  const asText = ({ nameKey, hasLaterFields, refused }: Dialect) =>
    JSON.stringify([nameKey, hasLaterFields, refused.map(({ place, key }) => [place, key])]);
  return asText(one) === asText(other);
}
