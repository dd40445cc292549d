import type { Failure } from '../failure';

/** Whether a secret that was refused as an API secret key may still be a password: the server refused it or has no such sign-in. */
export function mayBePassword(keyFailure: Failure): boolean {
  return keyFailure.kind === 'wrong-secret' || isUnknownPath(keyFailure);
}

/** Of what went wrong with a secret, first as a key and then as a password, that which helps most. */
export function mostHelpfulFailure(asKey: Failure, asPassword: Failure): Failure {
  // A server that signs in by key only has no other path to be refused at.
  if (isUnknownPath(asPassword)) return asKey;
  const isKeyWrong = asKey.kind === 'wrong-secret' && asPassword.kind === 'password-refused';
  return isKeyWrong ? { kind: 'key-refused' } : asPassword;
}

function isUnknownPath(failure: Failure): boolean {
  return failure.kind === 'address-invalid' && failure.reason === 'not-a-contact-centre';
}
