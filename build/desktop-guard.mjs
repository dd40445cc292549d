// Outlives the process that started a desktop, so that even `kill -9` leaves nothing behind: when the pipe to us
// closes, for whatever reason, the desktop is ended.
import { endDesktop } from './desktop-end.mjs';

const folder = process.argv[2];
process.stdin.resume().on('end', () => endDesktop(folder));
