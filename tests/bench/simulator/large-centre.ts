/** The size the issue names, at a busy hour, on a clock that stands still: nothing but the answer is measured. */
export const LARGE_CENTRE = {
  agents: 5000,
  services: 300,
  users: 1,
  start: '10:30',
  firstDataMs: 0,
  now: () => 0,
} as const;
