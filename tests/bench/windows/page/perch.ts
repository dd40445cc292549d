import { mount, tick } from 'svelte';
import { floor } from '../../../../src-main/core/catalogue/floor';
import type { Snapshot } from '../../../../src-main/core/model/snapshot';
import { initialSnapshot } from '../../../../src-main/core/state/initial-snapshot';
import { diff, type Difference } from '../../../../src-main/core/state/diff';
import '../../../../src-renderer/theme/tokens.css';
import '../../../../src-renderer/theme/base.css';
import { overwriteGetLocale } from '../../../../src-renderer/messages/compiled/runtime';
import Popover from '../../../../src-renderer/windows/popover/Popover.svelte';
import { TestBridge } from '../../../support/test-bridge';
import { present, untilDrawn } from './contestant';
import { StagedFloor } from './staged-floor';

overwriteGetLocale(() => 'en');

const staged = new StagedFloor();
const profile = {
  tenant: 'acme.example',
  user: 'maria.lopez',
  secretKind: 'api-key',
  isDemo: false,
} as const;
let told: Snapshot = {
  ...initialSnapshot,
  profile,
  connection: { phase: 'live' },
  freshness: { ...initialSnapshot.freshness, receivedAtMs: performance.now() },
  totals: Object.fromEntries(floor.totals.map((name) => [name, 5])),
  agents: staged.agents,
};

/** The window as it ships, all of it, told what main tells it. */
const bridge = new TestBridge(told, performance.now());
mount(Popover, { target: document.body, props: { bridge } });
await untilDrawn();
document.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click();
await tick();
await untilDrawn();

let patches: Difference[] = [];
let sequence = 1;

present(
  {
    scroller: () => {
      const scroller = document.querySelector<HTMLElement>('[style*="overflow-y: auto"]');
      if (scroller === null) throw new Error('the list of agents is not shown');
      return scroller;
    },
    prepare(updates) {
      patches = Array.from({ length: updates }, () => {
        const nowMs = performance.now();
        staged.change(nowMs);
        const next = {
          ...told,
          freshness: { ...told.freshness, receivedAtMs: nowMs },
          agents: staged.agents,
        };
        const patch = diff(told, next);
        if (patch === null) throw new Error('an update changes nothing');
        told = next;
        // As it comes over the process border: objects that nobody has seen before.
        return structuredClone(patch);
      });
    },
    update() {
      const patch = patches.shift();
      if (patch === undefined) throw new Error('no update is prepared');
      sequence += 1;
      bridge.tell('state.frames', { kind: 'patch', sequence, nowMs: performance.now(), patch });
    },
  },
  '[role=listitem]',
);
