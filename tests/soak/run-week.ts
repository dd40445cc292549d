import { deepStrictEqual } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../../src-main/core/model/snapshot';
import { PerchForAWeek } from './perch-for-a-week';
import type { CentreData, CentreGreeting } from './serve-centre';
import { SoakClock } from './soak-clock';
import type { SoakFigures } from './soak-figures';
import { WeekOfTrouble } from './week-of-trouble';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
/** By then every fault has been met once, and all code has been compiled. */
const WARM_UP_MINUTES = 6 * 60;

/** Lets Perch run for so many simulated days at a contact centre in another thread of this program. */
export async function runWeek(program: URL, days: number): Promise<SoakFigures> {
  const startedMs = performance.now();
  const clock = new SoakClock();
  const workerData: CentreData = { time: clock.time };
  const worker = new Worker(program, { workerData });
  const { url, username, apiKey } = await new Promise<CentreGreeting>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const control = async (path: string, body: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    await answer.text();
  };
  const perch = new PerchForAWeek(clock);
  const trouble = new WeekOfTrouble(perch, control, username);
  const tenant = new URL(url).host;
  const profile = { tenant, user: username, secretKind: 'api-key', isDemo: false } as const;
  perch.store.dispatch({ type: 'profile-changed', profile });
  const signedIn = perch.poller.start(profile, apiKey, true);
  const memoryMb: number[] = [];
  let mostTimers = 0;
  // At night the machine sleeps, so that there are more minutes in a day than are lived through.
  for (let minute = 1; clock.monotonicMs() < days * DAY_MINUTES * MINUTE; minute += 1) {
    await passMinute(clock);
    await trouble.minute();
    mostTimers = Math.max(mostTimers, clock.timers);
    if (minute >= WARM_UP_MINUTES && (minute - WARM_UP_MINUTES) % (12 * 60) === 0)
      memoryMb.push(memoryInMb());
  }
  await signedIn;
  // A quiet hour, so that what was said last is told and what went wrong last is over.
  for (let minute = 0; minute < 60; minute += 1) await passMinute(clock);
  memoryMb.push(memoryInMb());
  const isWindowRight = isSame(inOrder(perch.held?.snapshot), inOrder(perch.store.state)) && perch.gaps === 0;
  const { phase } = perch.store.state.connection;
  await endOf(perch, clock);
  const simulatedMs = clock.monotonicMs();
  await worker.terminate();
  return {
    days: simulatedMs / DAY_MINUTES / MINUTE,
    seconds: (performance.now() - startedMs) / 1000,
    faults: trouble.faults,
    takeovers: trouble.takeovers,
    requests: perch.requests,
    plannedRequests: (simulatedMs - trouble.awayMs) / 5000,
    memoryMb,
    mostTimers,
    timersLeft: clock.timers,
    isWindowRight,
    lastPhase: phase,
    urgentTold: perch.told.size,
    urgentSaid: trouble.said,
    urgentToldTwice: [...perch.told.values()].filter((times) => times > 1).length,
  };
}

async function passMinute(clock: SoakClock): Promise<void> {
  const endMs = clock.monotonicMs() + MINUTE;
  while (clock.monotonicMs() < endMs || !clock.mayPass) {
    const leftMs = endMs - clock.monotonicMs();
    if (clock.mayPass) clock.advance(Math.min(leftMs, clock.nextInMs ?? leftMs));
    await setImmediate();
  }
}

/** Ends Perch; time passes as far as its goodbye needs. */
async function endOf({ poller }: PerchForAWeek, clock: SoakClock): Promise<void> {
  const stopped = poller.stop().then(() => 'stopped' as const);
  const turn = async () => {
    if (clock.mayPass) clock.advance(10);
    await setImmediate();
    return 'going on' as const;
  };
  while ((await Promise.race([stopped, turn()])) !== 'stopped');
}

/** Of this thread. The history lies in buffers beside the heap. */
function memoryInMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

/** Messages come in the order of main at first and as they change later: the window sorts them itself. */
function inOrder(snapshot: Snapshot | undefined): unknown {
  const messages = snapshot?.messages.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...snapshot, messages };
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    deepStrictEqual(one, other);
    return true;
  } catch {
    return false;
  }
}
