/** The lists of the popover; the first one only for a board of her own. */
export type Tab = 'board' | 'queues' | 'agents' | 'chat' | 'trends';
