/** The types of the domain that a window draws. */
export type { Agent, AgentState } from '../core/model/agent';
export type { Attention } from '../core/model/attention';
export type * from '../core/model/board';
export type { BoardsRead } from '../core/boards/boards-read';
export type { ImportNote } from '../core/boards/import-note';
export type { ServerBoard } from '../core/boards/server-board';
export type { Wanted } from '../core/boards/wanted';
export type { ChatMessage } from '../core/model/chat-message';
export type { Connection } from '../core/model/connection';
export type {
  AddressFault,
  BoardsFault,
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
export type { AgentListPreferences, MiniPreferences, Preferences } from '../core/model/preferences';
export type { Profile, SecretKind } from '../core/model/profile';
export type { Queue } from '../core/model/queue';
export type { Reading, Readings } from '../core/model/reading';
export type { CoursePoint, Courses } from '../core/history/course';
export type { Series } from '../core/history/series';
export type { RecentCourse } from '../core/model/recent-course';
export type { Snapshot, TableRow } from '../core/model/snapshot';
export type { Suppression, Telling, TellingFailure } from '../core/model/telling';
export type { Result } from '../core/result';
