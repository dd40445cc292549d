/** A chat text that somebody might send to break something, and what of it a notification is to show. */
interface HostileText {
  readonly sent: string;
  readonly told: string;
}

/** Chat texts with all that a notification daemon or a window could stumble over. */
export const hostileTexts: readonly HostileText[] = [
  {
    sent: '<b>Markup</b> <img src=x onerror=alert(1)> &lt;i&gt; <a href="file:///etc">link</a>',
    told: '‹b›Markup‹/b› ‹img src=x onerror=alert(1)›',
  },
  {
    sent: 'Control\u0000 \u0007char\u001b[31macters\r\nand lines\u2028more',
    told: 'Control char [31macters and lines more',
  },
  { sent: `Long ${'very '.repeat(20_000)}end`, told: 'Long very very' },
  { sent: 'Emoji 👩🏽‍🚒🔥🇩🇪 👨‍👩‍👧', told: 'Emoji 👩🏽‍🚒🔥🇩🇪 👨‍👩‍👧' },
  { sent: 'Override \u202egpj.exe\u2066 isolated', told: 'Override gpj.exe isolated' },
  { sent: `Stacked e${'\u0301'.repeat(500)}`, told: 'Stacked e' },
];
