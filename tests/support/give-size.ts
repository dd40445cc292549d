/** The height of a window's list in the component tests, and of each of its rows, in pixels. */
const LIST_PX = 600;
const ROW_PX = 43;

/** happy-dom lays nothing out; a virtual list draws only what it has been told the size of. */
export function giveSize(): void {
  globalThis.ResizeObserver = class implements ResizeObserver {
    constructor(private readonly told: ResizeObserverCallback) {}
    observe(target: Element): void {
      const isList = target instanceof HTMLElement && target.style.overflowY === 'auto';
      const contentRect = { width: 400, height: isList ? LIST_PX : ROW_PX } as DOMRectReadOnly;
      queueMicrotask(() => this.told([{ target, contentRect } as ResizeObserverEntry], this));
    }
    unobserve(): void {}
    disconnect(): void {}
  };
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
}
