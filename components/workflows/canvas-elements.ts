import { MarkerType } from "@xyflow/react";

import { conditionWords } from "@/lib/workflows/conditions";
import type { Way } from "@/lib/workflows/definition";

import type { CanvasProps } from "./canvas";
import type { WayEdge } from "./canvas-edge";
import type { StepNode } from "./canvas-node";
import { NODE, type Point } from "./layout";

/** The steps as the drawing library knows them. */
export function nodesOf(
  { draft, direction = "TB", faulty, selected, marks, edit }: CanvasProps,
  places: ReadonlyMap<string, Point>,
  /** The selected step is what Delete takes away. */
  isStepChosen: boolean,
): StepNode[] {
  return draft.steps.map(({ key, name, type, is_start }) => ({
    id: key,
    type: "step",
    position: places.get(key) ?? { x: 0, y: 0 },
    ...NODE,
    selected: isStepChosen && selected === key,
    data: {
      name,
      type,
      direction,
      isStart: is_start,
      isFaulty: faulty?.has(key) ?? false,
      isSelected: selected === key,
      isDimmed: marks !== undefined && !marks.has(key),
      mark: marks?.get(key),
      isConnectable: edit !== undefined,
    },
  }));
}

/** A way as the drawing library knows it. */
export function toEdge(
  way: Way,
  index: number,
  route: Point[],
  isTaken: boolean,
  isChosen: boolean,
): WayEdge {
  const stroke = isChosen ? "var(--focus)" : isTaken ? "var(--success)" : "var(--muted)";
  const words =
    way.label ??
    (way.condition ? conditionWords(way.condition) : way.is_default ? "otherwise" : "");
  return {
    id: String(index),
    source: way.from,
    target: way.to,
    type: "way",
    data: { route },
    label: words.length > 40 ? `${words.slice(0, 39)}…` : words,
    style: {
      stroke,
      strokeWidth: isTaken || isChosen ? 2.5 : 1,
      ...(way.is_default && !isTaken && { strokeDasharray: "5 4" }),
    },
    markerEnd: { type: MarkerType.ArrowClosed, color: stroke },
  };
}
