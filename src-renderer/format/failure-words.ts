import type {
  AddressFault,
  BoardsFault,
  CertificateReason,
  DiskUse,
  Failure,
  FailureKind,
  KeychainFault,
  UnreachableCause,
} from '#contract/snapshot';
import * as m from '../messages/compiled/messages';
import { numberWords } from './number-words';
import { placeWords, wantedWords } from './wanted-words';

/** A failure for people: what happened, and what comes next or what she can do. */
export interface FailureWords {
  /** A sentence without its stop, so that it stands alone as well as before another one. */
  readonly what: string;
  readonly next: string;
}

type WordsByKind = {
  readonly [Kind in FailureKind]: (failure: Extract<Failure, { kind: Kind }>) => FailureWords;
};

const byKind: WordsByKind = {
  'wrong-secret': () => ({ what: m.fail_wrong_secret_what(), next: m.fail_wrong_secret_next() }),
  'password-refused': () => ({ what: m.fail_password_refused_what(), next: m.fail_password_refused_next() }),
  'key-refused': () => ({ what: m.fail_key_refused_what(), next: m.fail_key_refused_next() }),
  'privilege-missing': () => ({
    what: m.fail_privilege_missing_what(),
    next: m.fail_privilege_missing_next(),
  }),
  'no-seat': () => ({ what: m.fail_no_seat_what(), next: m.fail_no_seat_next() }),
  'token-invalid': () => ({ what: m.fail_token_invalid_what(), next: m.fail_token_invalid_next() }),
  'no-subscription': () => ({ what: m.fail_no_subscription_what(), next: m.fail_no_subscription_next() }),
  'subscription-refused': ({ message }) => ({
    what: m.fail_subscription_refused_what(),
    next:
      message === '' ? m.fail_subscription_refused_silent() : m.fail_subscription_refused_next({ message }),
  }),
  'server-busy': () => ({ what: m.fail_server_busy_what(), next: m.fail_server_busy_next() }),
  'server-error': ({ status }) => ({
    what: m.fail_server_error_what(),
    next: m.fail_server_error_next({ status: String(status) }),
  }),
  'answer-unreadable': () => ({
    what: m.fail_answer_unreadable_what(),
    next: m.fail_answer_unreadable_next(),
  }),
  unreachable: ({ cause, detail }) => byCause[cause](detail),
  certificate: ({ reason }) => byReason[reason](),
  'address-invalid': ({ reason }) => ({ what: m.fail_address_invalid_what(), next: byFault[reason]() }),
  'keychain-unavailable': ({ reason }) => byKeychainFault[reason](),
  'disk-unavailable': ({ what }) => byDiskUse[what](),
  'boards-unreadable': ({ fault }) => ofBoards(fault),
  'file-not-saved': () => ({ what: m.trend_fail_not_saved_what(), next: m.trend_fail_not_saved_next() }),
  'demo-unavailable': () => ({ what: m.fail_demo_unavailable_what(), next: m.fail_demo_unavailable_next() }),
  'request-refused': () => ({ what: m.fail_request_refused_what(), next: m.fail_request_refused_next() }),
};

function ofBoards(fault: BoardsFault): FailureWords {
  const what = m.fail_boards_what();
  switch (fault.what) {
    case 'not-json':
      return {
        what,
        next:
          fault.line === null
            ? m.fail_boards_not_json()
            : m.fail_boards_not_json_line({ line: numberWords(fault.line) }),
      };
    case 'not-boards':
      return { what, next: m.fail_boards_not_boards() };
    case 'misshapen':
      return {
        what,
        next: m.fail_boards_misshapen({ place: placeWords(fault.place), wanted: wantedWords(fault.wanted) }),
      };
    case 'newer':
      return { what: m.fail_boards_newer_what(), next: m.fail_boards_newer_next() };
    case 'gone':
      return { what: m.fail_boards_gone_what(), next: m.fail_boards_gone_next() };
  }
}

const byFault: Readonly<Record<AddressFault, () => string>> = {
  'not-a-host': () => m.fail_address_invalid_next(),
  'plain-http': () => m.fail_address_plain_http_next(),
  'not-a-contact-centre': () => m.fail_address_other_server_next(),
};

const byDiskUse: Readonly<Record<DiskUse, () => FailureWords>> = {
  settings: () => ({ what: m.fail_disk_settings_what(), next: m.fail_disk_settings_next() }),
  ledger: () => ({ what: m.fail_disk_ledger_what(), next: m.fail_disk_ledger_next() }),
  'login-item': () => ({ what: m.fail_disk_login_what(), next: m.fail_disk_login_next() }),
};

const byKeychainFault: Readonly<Record<KeychainFault, () => FailureWords>> = {
  missing: () => ({ what: m.fail_keychain_missing_what(), next: m.fail_keychain_missing_next() }),
  locked: () => ({ what: m.fail_keychain_locked_what(), next: m.fail_keychain_locked_next() }),
  denied: () => ({ what: m.fail_keychain_denied_what(), next: m.fail_keychain_denied_next() }),
  silent: () => ({ what: m.fail_keychain_silent_what(), next: m.fail_keychain_silent_next() }),
  other: () => ({ what: m.fail_keychain_unavailable_what(), next: m.fail_keychain_unavailable_next() }),
};

const byReason: Readonly<Record<CertificateReason, () => FailureWords>> = {
  expired: () => ({ what: m.fail_certificate_expired_what(), next: m.fail_certificate_expired_next() }),
  'wrong-name': () => ({
    what: m.fail_certificate_wrong_name_what(),
    next: m.fail_certificate_wrong_name_next(),
  }),
  'not-trusted': () => ({
    what: m.fail_certificate_not_trusted_what(),
    next: m.fail_certificate_not_trusted_next(),
  }),
  'client-certificate': () => ({
    what: m.fail_certificate_client_what(),
    next: m.fail_certificate_client_next(),
  }),
  other: () => ({ what: m.fail_certificate_what(), next: m.fail_certificate_next() }),
};

const byCause: Readonly<Record<UnreachableCause, (detail: string) => FailureWords>> = {
  'name-unknown': () => ({
    what: m.fail_unreachable_name_unknown_what(),
    next: m.fail_unreachable_name_unknown_next(),
  }),
  refused: () => ({ what: m.fail_unreachable_refused_what(), next: m.fail_unreachable_refused_next() }),
  'timed-out': () => ({
    what: m.fail_unreachable_timed_out_what(),
    next: m.fail_unreachable_timed_out_next(),
  }),
  'connection-lost': () => ({
    what: m.fail_unreachable_connection_lost_what(),
    next: m.fail_unreachable_connection_lost_next(),
  }),
  'not-encrypted': () => ({
    what: m.fail_unreachable_not_encrypted_what(),
    next: m.fail_unreachable_not_encrypted_next(),
  }),
  offline: () => ({ what: m.fail_unreachable_offline_what(), next: m.fail_unreachable_offline_next() }),
  proxy: () => ({ what: m.fail_unreachable_proxy_what(), next: m.fail_unreachable_proxy_next() }),
  'proxy-sign-in': (proxy) => ({
    what: m.fail_unreachable_proxy_sign_in_what(),
    next: m.fail_unreachable_proxy_sign_in_next({ proxy }),
  }),
  other: () => ({ what: m.fail_unreachable_other_what(), next: m.fail_unreachable_other_next() }),
};

/** A failure in friendly words: one sentence on what happened, one or two on what comes next. */
export function failureWords(failure: Failure): FailureWords {
  // The record is complete by its type; the compiler cannot follow that the kinds on both sides are the same one.
  const words = byKind[failure.kind] as (failure: Failure) => FailureWords;
  return words(failure);
}
