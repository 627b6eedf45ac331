import { graphlib, layout } from "@dagrejs/dagre";

import type { Draft } from "@/lib/workflows/definition";

export const NODE = { width: 200, height: 60 };

export type Direction = "TB" | "LR";

export type Point = { x: number; y: number };

/** Where each step is drawn, along the ways, and where each way goes round the steps. Loops are drawn too. */
export function placesOf({ steps, transitions }: Draft, direction: Direction) {
  const graph = new graphlib.Graph();
  graph.setGraph({
    rankdir: direction,
    nodesep: 36,
    ranksep: direction === "TB" ? 64 : 90,
    marginx: 8,
    marginy: 8,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of steps) graph.setNode(key, { ...NODE });
  for (const { from, to } of transitions) graph.setEdge(from, to);
  layout(graph);
  const places = new Map(
    steps.map(({ key }) => {
      const { x = 0, y = 0 } = graph.node(key) as Partial<Point>;
      return [key, { x: x - NODE.width / 2, y: y - NODE.height / 2 }] as const;
    }),
  );
  const routes = transitions.map(
    ({ from, to }) => (graph.edge(from, to) as { points?: Point[] } | undefined)?.points ?? [],
  );
  const { width = 0, height = 0 } = graph.graph();
  return { places, routes, length: direction === "TB" ? height : width };
}
