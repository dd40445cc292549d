/** The types of the domain that a window draws. */
export type { Agent, AgentState } from '../core/model/agent';
export type { Attention } from '../core/model/attention';
export type { ChatMessage } from '../core/model/chat-message';
export type { Connection } from '../core/model/connection';
export type {
  AddressFault,
  CertificateReason,
  Failure,
  FailureKind,
  UnreachableCause,
} from '../core/failure';
export type { FreshnessGrade } from '../core/model/freshness';
export type { Profile, SecretKind } from '../core/model/profile';
export type { Queue } from '../core/model/queue';
export type { Reading, Readings } from '../core/model/reading';
export type { Snapshot } from '../core/model/snapshot';
export type { Result } from '../core/result';
