import { describe } from 'vitest';
import { networkRows } from './electron/network';
import { proxyRows } from './electron/proxy';
import { testRows } from './row';

describe('Perch in Electron holds against', () => {
  testRows([...networkRows, ...proxyRows]);
});
