import { describe } from 'vitest';
import { testRows } from './row';
import { answerRows } from './rows/answers';
import { chatRows } from './rows/chat';
import { deliveryRows } from './rows/deliveries';
import { statusRows } from './rows/statuses';
import { timeRows } from './rows/time';

describe('Perch without its windows holds against', () => {
  testRows([...statusRows, ...answerRows, ...deliveryRows, ...timeRows, ...chatRows]);
});
