import { expect, it } from 'vitest';
import { keychainFault } from '../../../src-main/adapters/keychain-fault';

it.each([
  ['The name org.freedesktop.secrets was not provided by any .service files', 'missing'],
  ['Could not connect: No such file or directory', 'missing'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'missing'],
  ['libsecret-1.so.0: cannot open shared object file: No such file or directory', 'missing'],
  ['Cannot create an item in a locked collection', 'locked'],
  ['User interaction is not allowed.', 'locked'],
  ['Rejected send message, 2 matched rules; type="method_call"', 'denied'],
  ['User canceled the operation.', 'denied'],
  ['The user name or passphrase you entered is not correct.', 'denied'],
  ['Something nobody has seen', 'other'],
])('a keychain that says "%s" is %s', (said, fault) => {
  expect(keychainFault(said)).toBe(fault);
});
