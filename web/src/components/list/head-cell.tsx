import { useRef, type ComponentProps, type DragEvent, type KeyboardEvent, type PointerEvent } from 'react';

export interface HeadCellExtras {
  columnKey?: string;
  movable?: boolean;
  columnWidth?: number;
  onMoveTo?: (key: string, target: string) => void;
  onNudge?: (key: string, step: -1 | 1) => void;
  onResize?: (key: string, width: number) => void;
}

const DRAGGED = 'application/x-crm-column';

/** Column head that is dragged to another place, drawn wider at its edge, or moved with Alt + arrow keys. */
export function HeadCell(props: ComponentProps<'th'> & HeadCellExtras) {
  const { columnKey, movable, columnWidth, onMoveTo, onNudge, onResize, children, ...rest } = props;
  const cell = useRef<HTMLTableCellElement>(null);
  if (!columnKey) return <th {...rest}>{children}</th>;

  const drop = (event: DragEvent) => {
    const dragged = event.dataTransfer.getData(DRAGGED);
    cell.current?.classList.remove('drop-here');
    if (dragged && movable) onMoveTo?.(dragged, columnKey);
  };
  const keys = (event: KeyboardEvent<HTMLTableCellElement>) => {
    rest.onKeyDown?.(event);
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    if (event.shiftKey) onResize?.(columnKey, (columnWidth ?? cell.current?.offsetWidth ?? 120) + step * 20);
    else if (movable) onNudge?.(columnKey, step);
  };
  const grip = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const start = event.clientX;
    const width = cell.current?.offsetWidth ?? 120;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const drawn = (moved: globalThis.PointerEvent) => onResize?.(columnKey, width + moved.clientX - start);
    handle.onpointerup = (up) => {
      handle.onpointerup = null;
      drawn(up);
    };
  };
  return (
    <th
      {...rest}
      ref={cell}
      tabIndex={rest.tabIndex ?? 0}
      draggable={movable}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, columnKey)}
      onDragOver={(event) => {
        if (!movable || !event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        cell.current?.classList.add('drop-here');
      }}
      onDragLeave={() => cell.current?.classList.remove('drop-here')}
      onDrop={drop}
      onKeyDown={keys}
    >
      {children}
      <span
        className="column-grip"
        draggable
        onDragStart={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onPointerDown={grip}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={() => onResize?.(columnKey, (cell.current?.scrollWidth ?? 120) + 16)}
      />
    </th>
  );
}
