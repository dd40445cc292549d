import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Attachment } from 'svelte/attachments';

/** One item of a list that is arranged by dragging. */
export interface DraggedItem {
  /** The list that it may be dropped in: another name, another list. */
  readonly list: string;
  readonly index: number;
  /** Along which axis the list runs at this item. */
  readonly axis: 'x' | 'y';
  /** The item at `from` was dropped so that it is to stand at `to`. */
  readonly onmove: (from: number, to: number) => void;
}

/** Lets an element be dragged to another place of its list. Where it would land is marked by `data-drop`. */
export function arrangeByDragging({ list, index, axis, onmove }: DraggedItem): Attachment<HTMLElement> {
  return (element) => {
    const mark = (side: 'before' | 'after' | null) => {
      if (side === null) delete element.dataset['drop'];
      else element.dataset['drop'] = `${side}-${axis}`;
    };
    const sideAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const box = element.getBoundingClientRect();
      const isBefore = axis === 'x' ? clientX < box.x + box.width / 2 : clientY < box.y + box.height / 2;
      return isBefore ? ('before' as const) : ('after' as const);
    };
    return combine(
      draggable({
        element,
        getInitialData: () => ({ list, index }),
        onDragStart: () => (element.dataset['dragged'] = ''),
        onDrop: () => delete element.dataset['dragged'],
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['list'] === list && source.data['index'] !== index,
        onDrag: ({ location }) => mark(sideAt(location.current.input)),
        onDragLeave: () => mark(null),
        onDrop: ({ source, location }) => {
          mark(null);
          const from = Number(source.data['index']);
          const gap = index + (sideAt(location.current.input) === 'after' ? 1 : 0);
          // What is taken out before the gap moves the gap.
          onmove(from, from < gap ? gap - 1 : gap);
        },
      }),
    );
  };
}
