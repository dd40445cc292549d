import type { MaskWords } from '../core/privacy/mask';
import * as m from './messages/compiled/messages';

/** What stands for names and texts while privacy mode is on. */
export function maskWords(): MaskWords {
  return {
    agent: m.alias_agent(),
    sender: m.alias_sender(),
    account: m.alias_account(),
    messageText: m.alias_message(),
  };
}
