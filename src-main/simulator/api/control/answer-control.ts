import type { Call } from '../call';
import { matchPath } from '../match-path';
import type { Reply } from '../reply';
import { errorReply, notAllowed } from '../reply';
import { FAULT, refusal } from '../request-fault';
import { guardControl } from './guard-control';
import type { Steered } from './control-routes';
import { controlRoutes } from './control-routes';

/** Answers one request to steer the simulator. Somebody or something that does not exist is the request's fault. */
export async function answerControl(steered: Steered, call: Call, remoteAddress: string): Promise<Reply> {
  const stopped = guardControl(call, remoteAddress);
  if (stopped !== undefined) return stopped;
  const here = controlRoutes.flatMap((route) => {
    const parts = matchPath(route.path, call.path);
    return parts === undefined ? [] : [{ ...route, parts }];
  });
  if (here.length === 0) return errorReply(404, 4041, `There is nothing at ${call.path}. See /control.`);
  const route = here.find(({ method }) => method === call.method);
  if (route === undefined)
    return notAllowed(
      call.path,
      here.map(({ method }) => method),
    );
  try {
    return await route.answer(steered, { ...call, parts: route.parts });
  } catch (error) {
    return error instanceof RangeError ? errorReply(400, FAULT.unknownId, error.message) : refusal(error);
  }
}
