/**
 * What kind of work a service gives to agents. The specification marks each statistic with the kinds it is meaningful
 * for (facts page, section 2.2, columns C8 to C11): inbound calls and chats, outbound preview, outbound dialer, email.
 */
export type ServiceKind = (typeof SERVICE_KINDS)[number];

export const SERVICE_KINDS = ['voice', 'chat', 'email', 'preview', 'dialer'] as const;

/** The channel of each kind, as `media_type` says it: the raw values are ours (facts page, section 6, no. 10). */
export const MEDIA: Readonly<Record<ServiceKind, 'voice' | 'chat' | 'email'>> = {
  voice: 'voice',
  chat: 'chat',
  email: 'email',
  preview: 'voice',
  dialer: 'voice',
};
