"use client";

import "@xyflow/react/dist/style.css";

import {
  type ColorMode,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  Position,
  ReactFlow,
} from "@xyflow/react";
import { OctagonAlert } from "lucide-react";

import { CategoryIcon } from "@/components/activity-patterns/category-icon";
import { cn } from "@/components/ui/cn";
import type { PatternRow } from "@/lib/activity-patterns/queries";
import type { Category } from "@/lib/activities/rules";
import type { Trigger } from "@/lib/activity-patterns/rules";

import { type ChainEdge, chainOf, NODE } from "./chain-layout";

type ActivityNode = Node<
  { name: string; phase: string; category: Category; isFaulty: boolean },
  "activity"
>;

export type ChainProps = {
  /** In the order of the outline. */
  patterns: readonly PatternRow[];
  /** The phase of each pattern. */
  phases: ReadonlyMap<string, string>;
  /** The patterns with an error. */
  faulty: ReadonlySet<string>;
};

/** What follows what, drawn. The outline says the same in words, and is where it is changed. */
export function Chain({ patterns, phases, faulty }: ChainProps) {
  const { nodes, edges } = chainOf(patterns);
  const known = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const height = Math.max(...nodes.map(({ y }) => y)) + NODE.height + 16;
  return (
    <div style={{ height: Math.min(Math.max(height, 160), 480) }}>
      <ReactFlow
        nodes={nodes.map(({ id, x, y }): ActivityNode => {
          const { name = "", category = "task" } = known.get(id) ?? {};
          return {
            id,
            type: "activity",
            position: { x, y },
            ...NODE,
            data: { name, category, phase: phases.get(id) ?? "", isFaulty: faulty.has(id) },
          };
        })}
        edges={edges.map((edge) => toEdge(edge))}
        nodeTypes={nodeTypes}
        onNodeClick={(_event, { id }) =>
          document.getElementById(`activity-${id}`)?.scrollIntoView()
        }
        fitView
        colorMode={OURS}
        fitViewOptions={{ padding: 0.04, maxZoom: 1 }}
        minZoom={0.2}
        maxZoom={1.5}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        preventScrolling={false}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        proOptions={{ hideAttribution: true }}
      />
    </div>
  );
}

function ActivityBox({ data }: { data: ActivityNode["data"] }) {
  const { name, phase, category, isFaulty } = data;
  return (
    <div
      className={cn(
        "flex h-full w-full cursor-pointer items-start gap-2 rounded-md border bg-surface px-2.5 py-2 text-start",
        isFaulty ? "border-danger" : "border-border",
      )}
    >
      <Handle type="target" position={Position.Left} className="invisible" />
      {isFaulty ? (
        <OctagonAlert className="mt-0.5 size-4 shrink-0 text-danger" />
      ) : (
        <CategoryIcon category={category} />
      )}
      <span className="min-w-0">
        <span className="line-clamp-2 text-xs leading-4 font-medium text-foreground">{name}</span>
        <span className="block truncate text-2xs text-muted">{phase}</span>
      </span>
      <Handle type="source" position={Position.Right} className="invisible" />
    </div>
  );
}

const nodeTypes = { activity: ActivityBox };

// The library writes its mode as a class; the kit reads `light` and `dark` as themes of their own.
const OURS = "inherit" as ColorMode;

const WORD: Record<Trigger, string> = { complete: "done", skip: "skipped", timeout: "late" };

/** Late or skipped is dashed; what happens in the ordinary course is a whole line. */
function toEdge({ from, to, ways }: ChainEdge): Edge {
  const isOrdinary = ways.some(({ on }) => on === "complete");
  const stroke = isOrdinary ? "var(--muted)" : "var(--warning)";
  return {
    id: `${from}>${to}`,
    source: from,
    target: to,
    label: ways.map(({ on, days }) => (days > 0 ? `${WORD[on]} +${days} d` : WORD[on])).join(", "),
    style: { stroke, ...(!isOrdinary && { strokeDasharray: "5 4" }) },
    labelStyle: { fill: "var(--foreground)", fontSize: 11 },
    labelBgStyle: { fill: "var(--surface)" },
    markerEnd: { type: MarkerType.ArrowClosed, color: stroke },
  };
}
