import { answerCall } from '../answer-call';
import type { Call } from '../call';
import { findSession } from '../find-session';
import type { Reply } from '../reply';
import type { Tenant } from '../tenant';
import type { Wait } from '../wait';
import { callerOf } from './caller-of';
import { changeReply } from './change-reply';
import type { Faults, Mishap } from './faults';
import { makeUpReply } from './make-up-reply';

/** The answer to a call as far as the faults in force let it come about, and what is to go wrong on its way. */
export async function answerThroughFaults(
  call: Call,
  { tenant, faults, wait }: { readonly tenant: Tenant; readonly faults: Faults; readonly wait: Wait },
): Promise<{ readonly reply: Reply; readonly mishap: Mishap }> {
  const { method, path } = call;
  const mishap = faults.strike({ method, path, user: callerOf(tenant, call) });
  if (mishap.delayMs !== undefined) await wait(mishap.delayMs);
  if (mishap.answer !== undefined) return { reply: makeUpReply(mishap.answer), mishap };
  const reply = answerCall(tenant, call);
  if (mishap.change === undefined) return { reply, mishap };
  const user = findSession(tenant, call)?.user;
  const subscribed = user === undefined ? undefined : tenant.subscriptions.find(user)?.subscription;
  return { reply: changeReply(reply, mishap.change, subscribed), mishap };
}
