/** Why an agent is not ready: the tenant's own reasons and the automatic ones (facts page, section 3). */
export interface NotReadyReason {
  readonly name: string;
  /** Whether time in it counts as break time. */
  readonly isBreak: boolean;
}

export const BREAK: NotReadyReason = { name: 'Break', isBreak: true };
export const LUNCH: NotReadyReason = { name: 'Lunch', isBreak: true };
export const TRAINING: NotReadyReason = { name: 'Training', isBreak: false };
export const COACHING: NotReadyReason = { name: 'Coaching', isBreak: false };
export const TEAM_MEETING: NotReadyReason = { name: 'Team meeting', isBreak: false };
/** Automatic after a call that was not answered. */
export const MISSED_CALL: NotReadyReason = { name: 'Missed call', isBreak: false };
/** Automatic while an agent who wants to go home finishes his last call. */
export const PENDING_LOGOUT: NotReadyReason = { name: 'Pending logout', isBreak: false };
