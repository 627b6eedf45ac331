import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";

import type { Point } from "./layout";

export type WayEdge = Edge<{ route: Point[] }, "way">;

/** A way that goes round the steps between its ends. */
export function WayLine({ data, label, style, markerEnd }: EdgeProps<WayEdge>) {
  const route = data?.route ?? [];
  const middle = route[Math.floor(route.length / 2)];
  return (
    <>
      <BaseEdge
        path={smooth(route)}
        {...(style && { style })}
        {...(markerEnd && { markerEnd })}
        interactionWidth={20}
      />
      {label && middle && (
        <EdgeLabelRenderer>
          <span
            className="pointer-events-none absolute max-w-52 rounded-sm bg-surface px-1 text-center text-2xs text-foreground"
            style={{ transform: `translate(-50%, -50%) translate(${middle.x}px, ${middle.y}px)` }}
          >
            {label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}

/** Through the points, round at the corners. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const last = rest.at(-1) ?? first;
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end =
      index === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q ${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M ${first.x} ${first.y} ${curves.join(" ") || `L ${last.x} ${last.y}`}`;
}
