import { describe } from 'vitest';
import { lifeRows } from './electron/life';
import { testRows } from './row';

describe('Perch in Electron holds against', () => {
  testRows([...lifeRows]);
});
