/** Whether the text of a message contains what is sought, whatever the case of either. */
export function isAbout(text: string, sought: string): boolean {
  return text.toLowerCase().includes(sought.trim().toLowerCase());
}
