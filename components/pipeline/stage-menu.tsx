import { ArrowRight } from "lucide-react";

import type { MenuEntry } from "@/components/ui/menu";
import type { StageMove } from "@/lib/stages/rules";

/** The moves of a record as the rows of its menu. */
export function stageEntries(
  moves: readonly StageMove[],
  stageName: (status: string) => string,
  go: (move: StageMove) => void,
  refusal: string | null,
): MenuEntry[] {
  return moves.map((move) => ({
    id: `to-${move.to}`,
    label: `Move to ${stageName(move.to)}`,
    icon: <ArrowRight aria-hidden />,
    onAction: () => go(move),
    ...(refusal && { disabledReason: refusal }),
  }));
}
