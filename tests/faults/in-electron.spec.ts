import { describe } from 'vitest';
import { keychainRows } from './electron/keychain';
import { lifeRows } from './electron/life';
import { testRows } from './row';

describe('Perch in Electron holds against', () => {
  testRows([...keychainRows, ...lifeRows]);
});
