/** The lists of the popover. */
export type Tab = 'queues' | 'agents' | 'chat';
