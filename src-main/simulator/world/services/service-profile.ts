import type { Spell } from '../chance/spell';
import type { CampaignProfile } from '../outbound/campaign-profile';
import type { Disposition } from './disposition';
import type { ServiceKind } from './service-kind';

/** The voice menu before the queue. Shares are parts of all who enter it. */
export interface IvrProfile {
  readonly spell: Spell;
  readonly selfServiceShare: number;
  readonly abandonShare: number;
}

/** The offer to be called back instead of waiting on the line (virtual queue). */
interface CallbackProfile {
  /** How long somebody waits before he is offered it. */
  readonly offerAfterSeconds: number;
  /** The part of those asked who want it. */
  readonly acceptShare: number;
}

/** How emails come to the agents. */
interface EmailProfile {
  /** "push": offered to whoever is ready; "pull": agents take the next one themselves. */
  readonly routing: 'push' | 'pull';
  /** The part of cases that are answered; the others are closed without a reply. */
  readonly replyShare: number;
}

/** What kind of service it is and how people behave in it. */
export interface ServiceProfile {
  readonly name: string;
  readonly kind: ServiceKind;
  /** Higher goes first when an agent with several skills becomes free. */
  readonly priority: number;
  /** Share (0..1) that should be answered within `thresholdSeconds`. */
  readonly targetShare: number;
  readonly thresholdSeconds: number;
  /** How long a customer waits before giving up, on average (exponential); Infinity never gives up. */
  readonly patienceSeconds: number;
  /** Conversation with its holds; writing time of an email. */
  readonly talk: Spell;
  /** After-call work. */
  readonly wrapUp: Spell;
  readonly dispositions: readonly Disposition[];
  readonly ivr?: IvrProfile;
  readonly callback?: CallbackProfile;
  readonly email?: EmailProfile;
  /** Of services of the kinds "preview" and "dialer". */
  readonly campaign?: CampaignProfile;
}
