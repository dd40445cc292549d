import { deriveId } from '../derive-id';
import type { JsonObject } from '../read-json';
import type { User } from '../user';
import type { Wallboard } from './wallboard';

/** The wallboards of a tenant, in memory. Who may do what is for the endpoints to decide. */
export class Wallboards {
  private readonly byId = new Map<string, Wallboard>();
  private readonly defaults = new Map<User, string>();
  private created = 0;

  /** The user's own, then the global ones, each list in the order of creation. */
  visibleTo(user: User): readonly Wallboard[] {
    const all = [...this.byId.values()];
    return [...all.filter(({ owner }) => owner === user), ...all.filter(({ owner }) => owner === undefined)];
  }

  /** The board of an id, in any case of letters, if the user can see it. */
  find(user: User, id: string): Wallboard | undefined {
    const board = this.byId.get(id.toLowerCase());
    return board?.owner === undefined || board.owner === user ? board : undefined;
  }

  create(owner: User | undefined, name: string, config: JsonObject): Wallboard {
    this.created += 1;
    const board = { id: deriveId('wallboard', String(this.created)), name, config, owner };
    this.byId.set(board.id, board);
    return board;
  }

  replace(board: Wallboard): void {
    this.byId.set(board.id, board);
  }

  delete({ id }: Wallboard): void {
    this.byId.delete(id);
  }

  /** Whether the user's client opens this board at its start. */
  isDefault(user: User, { id }: Wallboard): boolean {
    return this.defaults.get(user) === id;
  }

  /** Each user has one default board at most. */
  setDefault(user: User, board: Wallboard, isDefault: boolean): void {
    if (isDefault) this.defaults.set(user, board.id);
    else if (this.isDefault(user, board)) this.defaults.delete(user);
  }
}
