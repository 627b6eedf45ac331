"use client";

import "@xyflow/react/dist/style.css";

import { type ColorMode, Controls, ReactFlow } from "@xyflow/react";
import { useState } from "react";

import type { Draft } from "@/lib/workflows/definition";

import { WayLine } from "./canvas-edge";
import { nodesOf, toEdge } from "./canvas-elements";
import { type Mark, StepBox } from "./canvas-node";
import { type Direction, placesOf } from "./layout";

export type CanvasProps = {
  draft: Draft;
  direction?: Direction;
  height?: number;
  /** The keys of the steps with a fault. */
  faulty?: ReadonlySet<string>;
  selected?: string | null;
  /** How steps stand in a run; those without a mark are dimmed while there is a run. */
  marks?: ReadonlyMap<string, Mark>;
  /** The ways that a run took. */
  taken?: ReadonlySet<number>;
  onSelect?: (key: string | null) => void;
  /** Given where the drawing may be changed. */
  edit?: {
    onConnect: (from: string, to: string) => void;
    onRemoveStep: (key: string) => void;
    onRemoveWay: (index: number) => void;
  };
};

/** A workflow, drawn. Whatever can be done here can be done in the outline, by keyboard too. */
export function Canvas(props: CanvasProps) {
  const { draft, direction = "TB", height = 560, onSelect, edit, taken } = props;
  const { places, routes, length } = placesOf(draft, direction);
  // Which way Delete takes away; its step is shown, and stays.
  const [way, setWay] = useState({ index: -1, to: "" });
  const chosen = draft.transitions[way.index]?.to === way.to ? way.index : -1;
  const choose = (key: string | null, index = -1) => {
    setWay({ index, to: draft.transitions[index]?.to ?? "" });
    onSelect?.(key);
  };
  return (
    <div
      // A long workflow is drawn on a long page, so that its steps can be read.
      style={{
        height: direction === "TB" ? Math.max(height, Math.min(length * 0.8, 1600)) : height,
      }}
      className={CONTROLS}
    >
      <ReactFlow
        // A new layout is looked at from the beginning.
        key={`${direction}${draft.steps.length}`}
        nodes={nodesOf(props, places, chosen < 0)}
        edges={draft.transitions.map((one, index) => ({
          ...toEdge(one, index, routes[index] ?? [], taken?.has(index) ?? false, index === chosen),
          selected: index === chosen,
        }))}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodeClick={(_event, { id }) => choose(id)}
        onEdgeClick={(_event, { id, source }) => choose(source, edit && Number(id))}
        onPaneClick={() => choose(null)}
        onConnect={({ source, target }) => edit?.onConnect(source, target)}
        onDelete={({ nodes, edges }) => {
          setWay({ index: -1, to: "" });
          const [node] = nodes;
          if (node) edit?.onRemoveStep(node.id);
          else for (const { id } of edges) edit?.onRemoveWay(Number(id));
        }}
        deleteKeyCode={edit ? "Delete" : null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        fitView
        fitViewOptions={{ padding: 0.06, maxZoom: 1 }}
        minZoom={0.2}
        maxZoom={1.5}
        colorMode={OURS}
        nodesDraggable={false}
        nodesConnectable={edit !== undefined}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={edit !== undefined}
        disableKeyboardA11y
        preventScrolling={false}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        proOptions={{ hideAttribution: true }}
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}

/** The library's buttons in our colours, in both themes. */
const CONTROLS =
  "[--xy-controls-button-background-color:var(--surface)] [--xy-controls-button-background-color-hover:var(--row-hover)] [--xy-controls-button-border-color:var(--border)] [--xy-controls-button-color:var(--foreground)] [--xy-controls-button-color-hover:var(--foreground)]";

const NODE_TYPES = { step: StepBox };
const EDGE_TYPES = { way: WayLine };

// The library writes its mode as a class; the kit reads `light` and `dark` as themes of their own.
const OURS = "inherit" as ColorMode;
