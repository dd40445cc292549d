import { describe } from 'vitest';
import { keychainRows } from './electron/keychain';
import { testRows } from './row';

describe('Perch on a desktop holds against', () => {
  testRows([...keychainRows]);
});
