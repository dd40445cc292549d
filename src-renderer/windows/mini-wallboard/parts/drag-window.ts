import type { Attachment } from 'svelte/attachments';
import type { Bridge } from '#contract/bridge';

/** A pointer that moves less between two clicks means a double click. */
const SLACK_PX = 4;

/** Lets the window be dragged by whatever of the element is no button. Ctrl, Alt or ⌘ keeps it from being drawn to edges. */
export function dragWindow(bridge: Bridge): Attachment<HTMLElement> {
  return (element) => {
    let held: { x: number; y: number; isMoving: boolean } | null = null;

    const grab = (event: PointerEvent) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.button !== 0 || isOnButton) return;
      held = { x: event.clientX, y: event.clientY, isMoving: false };
      element.setPointerCapture(event.pointerId);
      void bridge.command('mini-wallboard.drag', { phase: 'grab', x: event.clientX, y: event.clientY });
    };
    const move = (event: PointerEvent) => {
      if (held === null) return;
      held.isMoving ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > SLACK_PX;
      const isFree = event.ctrlKey || event.altKey || event.metaKey;
      if (held.isMoving) void bridge.command('mini-wallboard.drag', { phase: 'move', isFree });
    };
    const drop = () => {
      if (held === null) return;
      held = null;
      void bridge.command('mini-wallboard.drag', { phase: 'drop' });
    };

    element.addEventListener('pointerdown', grab);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', drop);
    element.addEventListener('lostpointercapture', drop);
    return () => {
      element.removeEventListener('pointerdown', grab);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', drop);
      element.removeEventListener('lostpointercapture', drop);
    };
  };
}
