"use client";

import { focusedRowId } from "@/components/data-table/use-kept-place";
import { useShortcut } from "@/components/ui/shortcuts";
import type { Activity } from "@/lib/activities/queries";

import { type Act, ACT_KEYS } from "./activity-acts";

const KEY_LABELS: Partial<Record<Act, string>> = {
  start: "Start it",
  complete: "Complete it",
  skip: "Skip it, with the reason",
  snooze: "Snooze it",
  take: "Take it",
  reassign: "Give it to somebody else",
  why: "Say why it exists",
};

/** One key for each thing that can be done with the row in focus. */
export function ActKeys({
  act,
  rows,
}: {
  act: (act: Act, activity: Activity) => void;
  rows: readonly Activity[];
}) {
  return (Object.keys(KEY_LABELS) as Act[]).map((id) => (
    <ActKey
      key={id}
      keys={ACT_KEYS[id] ?? ""}
      label={KEY_LABELS[id] ?? ""}
      run={() => {
        const row = rows.find((found) => found.id === focusedRowId());
        if (row) act(id, row);
      }}
    />
  ));
}

function ActKey({ keys, label, run }: { keys: string; label: string; run: () => void }) {
  useShortcut({ keys, label, section: "Activities" }, run);
  return null;
}
