import type { Board, Column, Widget } from '../../../src-main/core/model/board';
import {
  agentTable,
  availabilityPart,
  figure,
  newsPart,
  queueTable,
  statesPart,
} from '../../support/build-board';

/** A board of hers. */
type OwnBoard = Board & { readonly id: string; readonly name: string };

const columns = (...statistics: readonly string[]): readonly Column[] =>
  statistics.map((statistic) => ({ statistic }));

const calls: readonly Widget[] = [
  figure('in_calls_waiting', {
    limits: [
      { operation: 'GE', value: 5, attention: 'attention' },
      { operation: 'GE', value: 10, attention: 'action' },
    ],
  }),
  figure('in_max_wait_time', { limits: [{ operation: 'GE', value: 120, attention: 'attention' }] }),
  figure('agents_ready'),
  figure('in_calls_handled_per_day', { title: 'Handled today' }),
  figure('service_level', {
    look: 'gauge',
    limits: [{ operation: 'LT', value: 0.8, attention: 'attention' }],
  }),
];

/** A board with every kind of part. */
export const richBoard: OwnBoard = {
  id: 'support-floor',
  name: 'Support floor',
  widgets: [
    ...calls,
    queueTable({
      id: 'queues',
      columns: columns('in_calls_waiting', 'in_max_wait_time', 'service_level'),
    }),
    agentTable({
      id: 'agents',
      title: 'Most calls today',
      columns: columns('acd_state', 'in_calls_handled_per_day'),
      filter: { column: { statistic: 'in_calls_handled_per_day' }, operation: 'GT', value: '15' },
      order: [{ column: { statistic: 'in_calls_handled_per_day' }, direction: 'DESC' }],
      limit: 5,
    }),
    statesPart(),
    {
      kind: 'trend',
      id: 'trend',
      title: null,
      lines: [
        { column: { statistic: 'in_calls_waiting' }, serviceIds: [] },
        { column: { statistic: 'agents_ready' }, serviceIds: [] },
      ],
      span: '1-hour',
    },
    newsPart({ limit: 3 }),
    availabilityPart('Billing', 'Orders', 'Returns'),
  ],
};

/** A board on which nothing stands yet. */
export const emptyBoard: OwnBoard = { id: 'empty', name: 'Night shift', widgets: [] };

/** Boards and parts with names as long as people make them, and such that are written from right to left. */
export const hardNames: readonly OwnBoard[] = [
  {
    ...richBoard,
    name: 'Premium customers of the former north-western region, weekdays and Saturdays until noon',
    widgets: richBoard.widgets.map((widget, index) => ({
      ...widget,
      title:
        index % 2 === 0
          ? 'Everything that the colleagues in the north-western region should keep an eye on'
          : 'لوحة خدمة العملاء',
    })),
  },
  { ...emptyBoard, name: 'לוח המשמרת' },
];
