import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { ParentPort } from '../../../src-main/simulator/parent-port';
import { findParentPort, onStop } from '../../../src-main/simulator/parent-port';

/** The end of the channel that Electron gives a utility process. */
class Port extends EventEmitter implements ParentPort {
  postMessage(): void {
    throw new Error('Nothing is posted here.');
  }
}

describe('the port to a parent process', () => {
  it('is missing under plain Node', () => {
    expect(findParentPort()).toBeUndefined();
  });

  it('hears the order to stop, and nothing else', () => {
    const port = new Port();
    let stops = 0;
    onStop(port, () => {
      stops += 1;
    });
    for (const data of [null, 'stop', {}, { type: 'start' }]) port.emit('message', { data });
    expect(stops).toBe(0);
    port.emit('message', { data: { type: 'stop' } });
    expect(stops).toBe(1);
  });
});
