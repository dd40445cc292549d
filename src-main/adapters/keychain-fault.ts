import type { KeychainFault } from '../core/failure';

/** What the keychains of the three systems say; the first that fits counts. */
const faults: readonly (readonly [RegExp, KeychainFault])[] = [
  [
    /not provided by any|ServiceUnknown|Could not connect|autolaunch|cannot open shared object|ERR_DLOPEN|NoReply/i,
    'missing',
  ],
  [/locked|interaction is not allowed|\bprompt/i, 'locked'],
  [/rejected send|AccessDenied|denied|cancell?ed|dismissed|not correct|authori[sz]ation/i, 'denied'],
];

/** Names why a keychain keeps nothing, from what it or the way to it threw. */
export function keychainFault(said: string): KeychainFault {
  return faults.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
}
