import { fileURLToPath } from 'node:url';
import { readDemoArguments } from './demo-arguments.mjs';
import { recordDemo } from './demo-recording.mjs';
import { MARK } from './desktop-session.mjs';
import { launchElectron } from './launch-electron.mjs';
import { ownArguments } from './own-arguments.mjs';
import { runMain } from './run-main.mjs';
import { say, sayNothing } from './say.mjs';
import { ensureReady, partsToShowWindows } from './setup.mjs';
import { hasDisplay, runOnDesktop } from './virtual-desktop.mjs';

/** What must have happened for the demo to count, each with the sentence for when it has not. */
const MUST = [
  [
    'No data came from the simulated contact centre.',
    ({ polls, millisecondsToFirstData }) => polls > 0 && millisecondsToFirstData !== null,
  ],
  ['The data was not drawn in both windows.', ({ drawn }) => drawn],
  ['The urgent message was not told.', ({ urgentMessagesTold }) => urgentMessagesTold > 0],
  [
    'The subscription was not given back at the end.',
    ({ subscriptionDeleted }) => subscriptionDeleted === true,
  ],
];

const tellOutcome = ({ summary, pictureFailures, endedEarly, lastWords }, out) => {
  const missing = MUST.filter(([, isMet]) => !isMet(summary)).map(([sentence]) => sentence);
  process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  if (endedEarly) missing.unshift('The app ended before its time.');
  [...missing, ...pictureFailures].forEach((sentence) => say(sentence));
  if (!summary.trayItemRegistered) say('The panel lists no tray icon of ours.');
  if (missing.length > 0 && lastWords) say(`The app's last words:\n${lastWords.trim()}`);
  const hasPictures = pictureFailures.length === 0 || process.platform !== 'linux';
  if (out) say(`Pictures and summary are in ${out}.`);
  return missing.length === 0 && hasPictures ? 0 : 1;
};

await runMain(async () => {
  const { endsByItself, seconds, out } = readDemoArguments(ownArguments());
  // The second time is on the virtual desktop that the first one made, and all has been said.
  const isOnOurDesktop = MARK in process.env;
  const { runtime } = await ensureReady({
    parts: partsToShowWindows(),
    say: isOnOurDesktop ? sayNothing : say,
  });
  if (!endsByItself) {
    say('Starting Perch on a simulated contact centre. Quit it from its tray menu, or with Ctrl-C here.');
    return launchElectron(runtime, ['--demo']);
  }
  if (!hasDisplay()) {
    say('There is no display: the demo runs on a virtual desktop.');
    return runOnDesktop(process.execPath, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
  }
  say(`Running the demo for ${seconds} s.`);
  return tellOutcome(await recordDemo({ runtime, seconds, out }), out);
});
