import { TriangleAlert } from "lucide-react";

/** Why a line can no longer be applied. */
export function LineProblem({ problem }: { problem: string | null }) {
  if (!problem) return null;
  return (
    <p className="flex items-center gap-2 bg-warning-soft px-4 py-2 text-warning-soft-foreground">
      <TriangleAlert aria-hidden className="size-4 shrink-0" />
      {problem}
    </p>
  );
}
