import { graphlib, layout } from "@dagrejs/dagre";

import type { Draft } from "@/lib/workflows/definition";

export const NODE = { width: 200, height: 60 };

export type Direction = "TB" | "LR";

/** Where each step is drawn, along the ways. Loops are drawn too. */
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
  for (const { from, to } of transitions) if (from !== to) graph.setEdge(from, to);
  layout(graph);
  return new Map(
    steps.map(({ key }) => {
      const { x = 0, y = 0 } = graph.node(key) as { x?: number; y?: number };
      return [key, { x: x - NODE.width / 2, y: y - NODE.height / 2 }] as const;
    }),
  );
}
