"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";

const GAP = 12;

type VirtualGridProps<Item> = {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  minColumnWidth: number;
  rowHeight: number;
  children: (item: Item) => ReactNode;
};

/**
 * Cards in a grid of which only those in sight exist, and the one with the focus: a thousand cost as much as twenty. It
 * scrolls by itself. Cards that cost something are to be `memo`: they are asked for anew whenever a row comes into sight.
 */
export function VirtualGrid<Item>({
  label,
  items,
  keyOf,
  minColumnWidth,
  rowHeight,
  children,
}: VirtualGridProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller, minColumnWidth);
  const rowCount = Math.ceil(items.length / columns);
  const [focused, setFocused] = useState<number | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- it changes in place, so this component is not compiled
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight + GAP,
    overscan: 2,
    // What has the focus keeps it, wherever one scrolls.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (focused === null || focused >= rowCount || seen.includes(focused)) return seen;
      return [...seen, focused].toSorted((one, other) => one - other);
    },
  });
  const onFocus = ({ target }: FocusEvent) => {
    const place = target.closest("li")?.getAttribute("aria-posinset");
    if (place) setFocused(Math.floor((Number(place) - 1) / columns));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <div
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={label}
      className="max-h-[75vh] overflow-y-auto rounded-md"
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears which of its cards has the focus */}
      <ul
        aria-label={label}
        className="relative"
        style={{ height: virtual.getTotalSize() }}
        onFocus={onFocus}
        onBlur={() => setFocused(null)}
      >
        {virtual.getVirtualItems().flatMap(({ index, start }) =>
          items.slice(index * columns, (index + 1) * columns).map((item, column) => (
            <li
              key={keyOf(item)}
              aria-setsize={items.length}
              aria-posinset={index * columns + column + 1}
              className="absolute top-0 p-0.5"
              style={{
                width: `calc((100% - ${(columns - 1) * GAP}px) / ${columns})`,
                left: `calc(((100% + ${GAP}px) / ${columns}) * ${column})`,
                height: rowHeight,
                transform: `translateY(${start}px)`,
              }}
            >
              {children(item)}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** How many columns fit. */
function useColumns(element: React.RefObject<HTMLDivElement | null>, minWidth: number): number {
  const [columns, setColumns] = useState(1);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      setColumns(Math.max(1, Math.floor((width + GAP) / (minWidth + GAP))));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, minWidth]);
  return columns;
}
