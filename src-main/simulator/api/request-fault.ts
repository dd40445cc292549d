import type { Reply } from './reply';
import { errorReply } from './reply';

/** A request that the server refuses with 400; the message names the culprit. */
export class RequestFault extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
    this.name = 'RequestFault';
  }
}

/** The `error_code` values: ours, no source shows any (facts page, section 6, no. 5). */
export const FAULT = {
  notJson: 4000,
  wrongShape: 4001,
  unknownKey: 4002,
  unknownStatistic: 4003,
  statisticNotHere: 4004,
  unknownColumn: 4005,
  unknownId: 4006,
  alreadySubscribed: 4007,
  missingParameter: 4008,
  unknownDisposition: 4009,
} as const;

/** 400 in words where the request was at fault; throws everything else again. */
export function refusal(error: unknown): Reply {
  if (error instanceof RequestFault) return errorReply(400, error.code, error.message);
  throw error;
}
