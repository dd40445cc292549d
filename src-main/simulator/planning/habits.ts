import type { Habits } from '../world/habits';
import { BREAK, COACHING, LUNCH, TEAM_MEETING, TRAINING } from '../world/agents/not-ready-reason';

/** How people behave in a centre that runs well. */
export const ORDINARY_HABITS: Habits = {
  answerMs: {
    voice: [1_500, 6_000],
    chat: [1_500, 5_000],
    email: [1_000, 4_000],
    preview: [500, 1_500],
    dialer: [300, 900],
  },
  noAnswerShare: 0.015,
  noAnswerAfterMs: 20_000,
  holdShare: 0.2,
  endedByCustomerShare: 0.72,
  transferShare: 0.04,
  flaggedShare: 0.04,
  recordedShare: 0.9,
  lineFailureShare: 0.006,
  pauses: [
    { reasons: [BREAK], afterHours: [0.9, 3.2], minutes: [9, 19], share: 1 },
    { reasons: [LUNCH], afterHours: [3.5, 5.2], minutes: [26, 41], share: 1 },
    { reasons: [BREAK], afterHours: [5.9, 7.7], minutes: [9, 19], share: 1 },
    {
      reasons: [TRAINING, COACHING, COACHING, TEAM_MEETING],
      afterHours: [0.7, 7.5],
      minutes: [15, 45],
      share: 0.45,
    },
  ],
  comingMinutes: [-6, 4],
  goingMinutes: [-2, 5],
  chatterEveryMinutes: 7,
  monitoringEveryMinutes: 18,
  calendarEntries: 3,
};
