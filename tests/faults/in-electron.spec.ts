import { describe } from 'vitest';
import { keychainRows } from './electron/keychain';
import { lifeRows } from './electron/life';
import { networkRows } from './electron/network';
import { proxyRows } from './electron/proxy';
import { testRows } from './row';

describe('Perch in Electron holds against', () => {
  testRows([...keychainRows, ...lifeRows, ...networkRows, ...proxyRows]);
});
