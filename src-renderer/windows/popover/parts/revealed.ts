/** The message whose notification was clicked. Each click is another object, be it for the same message again. */
export interface Revealed {
  readonly messageId: string;
}
