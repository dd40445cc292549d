/** Something out of the ordinary, at the same clock time every day. Times are milliseconds since midnight. */
export type Incident =
  /** Agents at work put down their headsets: a share (0..1) of those with one of the services, or of all. */
  | {
      readonly kind: 'walkout';
      readonly fromMs: number;
      readonly forMs: number;
      readonly share: number;
      readonly reason: string;
      /** Places in `CentrePlan.services`. */
      readonly services: readonly number[];
    }
  /** The telephone system drops everything of these services and lets nobody in. */
  | {
      readonly kind: 'outage';
      readonly fromMs: number;
      readonly forMs: number;
      readonly services: readonly number[];
    }
  /** A supervisor writes in the internal chat. */
  | {
      readonly kind: 'message';
      readonly fromMs: number;
      readonly isUrgent: boolean;
      readonly content: string;
    }
  /** Emails that came in a heap, as over a weekend. */
  | {
      readonly kind: 'emails';
      readonly fromMs: number;
      readonly count: number;
      readonly services: readonly number[];
    };
