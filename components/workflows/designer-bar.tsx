"use client";

import { FlaskConical, History, Redo2, Undo2 } from "lucide-react";

import { Button, IconButton } from "@/components/ui/button";
import { useShortcut } from "@/components/ui/shortcuts";
import type { OrgScope } from "@/lib/auth/context";
import type { WorkflowRecord } from "@/lib/workflows/queries";

import { PublishButton } from "./publish-button";
import type { useHistory } from "./use-history";
import type { SaveState, useSavedDraft } from "./use-saved-draft";

type DesignerBarProps = {
  record: WorkflowRecord;
  scope: OrgScope;
  history: ReturnType<typeof useHistory>;
  saving: ReturnType<typeof useSavedDraft>;
  onSimulate: () => void;
  onReplay: () => void;
};

/** Undo, simulate, replay, publish; and whether everything is saved. */
export function DesignerBar({
  record,
  scope,
  history,
  saving,
  onSimulate,
  onReplay,
}: DesignerBarProps) {
  const { draft, undo, redo, canUndo, canRedo } = history;
  useShortcut({ keys: "mod+z", label: "Undo" }, undo);
  useShortcut({ keys: "mod+y", label: "Redo" }, redo);
  const isEmpty = draft.steps.length === 0 ? "Draw a step first." : null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <IconButton label="Undo" isDisabled={!canUndo} onPress={undo}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton label="Redo" isDisabled={!canRedo} onPress={redo}>
        <Redo2 aria-hidden />
      </IconButton>
      <span role="status" className="me-auto text-xs text-muted">
        {SAVED_WORDS[saving.state.is]}
      </span>
      <Button icon={<FlaskConical aria-hidden />} disabledReason={isEmpty} onPress={onSimulate}>
        Simulate
      </Button>
      <Button icon={<History aria-hidden />} disabledReason={isEmpty} onPress={onReplay}>
        Replay
      </Button>
      <PublishButton record={record} scope={scope} draft={draft} saving={saving} />
    </div>
  );
}

const SAVED_WORDS: Record<SaveState["is"], string> = {
  saved: "Saved",
  saving: "Saving…",
  unsaved: "Not saved yet",
  conflict: "Not saved",
  refused: "Not saved",
};
