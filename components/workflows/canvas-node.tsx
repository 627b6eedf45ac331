import { Handle, type Node, Position } from "@xyflow/react";
import { CheckCircle2, CircleDot, CircleX, Clock, Flag, OctagonAlert } from "lucide-react";

import { cn } from "@/components/ui/cn";
import type { StepType } from "@/lib/workflows/definition";
import { STEP_WORDS } from "@/lib/workflows/rules";

import type { Direction } from "./layout";
import { StepIcon } from "./step-icon";

/** How a step stands in a run: shown beside its name. */
export type Mark = "done" | "failed" | "current" | "waiting";

export type StepNodeData = {
  name: string;
  type: StepType;
  isStart: boolean;
  isFaulty: boolean;
  isSelected: boolean;
  isDimmed: boolean;
  mark: Mark | undefined;
  direction: Direction;
  isConnectable: boolean;
};
export type StepNode = Node<StepNodeData, "step">;

const BORDERS: Record<Mark, string> = {
  done: "border-success",
  failed: "border-danger",
  current: "border-info",
  waiting: "border-warning",
};

const MARKS: Record<Mark, { icon: typeof Clock; label: string; className: string }> = {
  done: { icon: CheckCircle2, label: "Done", className: "text-success" },
  failed: { icon: CircleX, label: "Failed", className: "text-danger" },
  current: { icon: CircleDot, label: "Here", className: "text-info" },
  waiting: { icon: Clock, label: "Waits", className: "text-warning" },
};

export function StepBox({ data }: { data: StepNodeData }) {
  const { name, type, isStart, isFaulty, isSelected, isDimmed, mark, direction, isConnectable } =
    data;
  const handle = isConnectable ? "size-2.5! border-border! bg-muted!" : "invisible";
  const shown = mark && MARKS[mark];
  return (
    <div
      className={cn(
        "flex h-full w-full cursor-pointer items-start gap-2 rounded-md border bg-surface px-2.5 py-2 text-start",
        isFaulty ? "border-danger" : mark ? BORDERS[mark] : "border-border",
        isSelected && "outline-2 outline-offset-1 outline-focus",
        isDimmed && "border-dashed",
      )}
    >
      <Handle
        type="target"
        position={direction === "TB" ? Position.Top : Position.Left}
        // The arrowhead of a way shows where it goes in; the handle is there to be dropped on.
        className={cn(handle, "opacity-0 hover:opacity-100")}
        isConnectable={isConnectable}
      />
      {isFaulty ? (
        <OctagonAlert className="mt-0.5 size-4 shrink-0 text-danger" />
      ) : (
        <StepIcon type={type} />
      )}
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 text-xs leading-4 font-medium text-foreground">{name}</span>
        <span className="flex items-center gap-1 truncate text-2xs text-muted">
          {isStart && <Flag className="size-3 shrink-0" />}
          {isStart ? `Start · ${STEP_WORDS[type].label}` : STEP_WORDS[type].label}
        </span>
      </span>
      {shown && (
        <shown.icon
          aria-label={shown.label}
          className={cn("mt-0.5 size-4 shrink-0", shown.className)}
        />
      )}
      <Handle
        type="source"
        position={direction === "TB" ? Position.Bottom : Position.Right}
        className={handle}
        isConnectable={isConnectable}
      />
    </div>
  );
}
