import { describe } from 'vitest';
import { testRows } from './row';
import { chatRows } from './rows/chat';
import { statusRows } from './rows/statuses';

describe('Perch without its windows holds against', () => {
  testRows([...statusRows, ...chatRows]);
});
