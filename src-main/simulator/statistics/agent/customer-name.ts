import { drawOne } from '../../world/chance/draw';
import { createRandom } from '../../world/chance/random';
import { NAME_STOCKS } from '../../world/people/names';

/** A customer as the agent's screen shows one. */
export interface CustomerName {
  readonly firstName: string;
  readonly lastName: string;
  /** Both. */
  readonly name: string;
}

const NAMES_SEED = 1;

/** The invented name of a customer: always the same for the same key. */
export function customerName(customer: string): CustomerName {
  const random = createRandom(NAMES_SEED, customer);
  const stock = drawOne(random, NAME_STOCKS);
  const firstName = drawOne(random, stock.first);
  const lastName = drawOne(random, stock.last);
  return { firstName, lastName, name: `${firstName} ${lastName}` };
}
