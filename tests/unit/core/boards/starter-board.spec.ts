import { expect, it } from 'vitest';
import { readBoard } from '../../../../src-main/core/boards/read-board';
import { starterBoard } from '../../../../src-main/core/boards/starter-board';
import { defaultBoard } from '../../../../src-main/core/catalogue/floor';
import { planSubscription } from '../../../../src-main/core/subscription/plan-subscription';

it('the board to begin with can be kept, and asks for nothing that is not asked for anyway', () => {
  const board = starterBoard('mine', 'Mine');
  expect(readBoard(board)).toEqual({ ok: true, value: board });
  expect(planSubscription(board)).toEqual(planSubscription(defaultBoard));
});
