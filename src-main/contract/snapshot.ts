/** The types of the domain that a window draws. */
export type { Agent, AgentState } from '../core/model/agent';
export type { Attention } from '../core/model/attention';
export type * from '../core/model/board';
export type { ChatMessage } from '../core/model/chat-message';
export type { Connection } from '../core/model/connection';
export type {
  AddressFault,
  CertificateReason,
  DiskUse,
  Failure,
  FailureKind,
  KeychainFault,
  UnreachableCause,
} from '../core/failure';
export type { StepFact, StepName, TestStep, Verdict } from '../core/connection-test/test-step';
export type { AnswerPart, FreshnessGrade } from '../core/model/freshness';
export type { KnownProfile } from '../core/model/known-profile';
export type { MiniPreferences, Preferences } from '../core/model/preferences';
export type { Profile, SecretKind } from '../core/model/profile';
export type { Queue } from '../core/model/queue';
export type { Reading, Readings } from '../core/model/reading';
export type { Snapshot, TableRow } from '../core/model/snapshot';
export type { Suppression, Telling, TellingFailure } from '../core/model/telling';
export type { Result } from '../core/result';
