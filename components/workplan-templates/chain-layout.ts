import { graphlib, layout } from "@dagrejs/dagre";

import type { PatternRow } from "@/lib/activity-patterns/queries";
import type { Trigger } from "@/lib/activity-patterns/rules";

export const NODE = { width: 190, height: 64 };

export type ChainEdge = {
  from: string;
  to: string;
  /** What starts it, each with its delay: two patterns may follow each other in several ways. */
  ways: { on: Trigger; days: number }[];
};
export type Chain = { nodes: { id: string; x: number; y: number }[]; edges: ChainEdge[] };

/** Where each activity is drawn: from left to right along what follows what. Cycles are drawn too. */
export function chainOf(patterns: readonly Pick<PatternRow, "id" | "successors">[]): Chain {
  const held = new Set(patterns.map(({ id }) => id));
  const edges = new Map<string, ChainEdge>();
  for (const { id, successors } of patterns)
    for (const { successor_pattern_id: to, trigger_on: on, delay_days: days } of successors) {
      if (!held.has(to)) continue;
      const key = `${id}>${to}`;
      const edge = edges.get(key) ?? { from: id, to, ways: [] };
      edge.ways.push({ on, days });
      edges.set(key, edge);
    }
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 24, ranksep: 110, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of patterns) graph.setNode(id, { ...NODE });
  for (const { from, to } of edges.values()) graph.setEdge(from, to);
  layout(graph);
  const nodes = patterns.map(({ id }) => {
    const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
    return { id, x: x - NODE.width / 2, y: y - NODE.height / 2 };
  });
  return { nodes, edges: [...edges.values()] };
}
