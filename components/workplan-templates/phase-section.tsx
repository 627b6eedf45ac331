"use client";

import { ArrowDown, ArrowUp, ListPlus, Pencil, Plus, Trash2 } from "lucide-react";
import { type DragEvent, type ReactNode, useState } from "react";

import { Button, IconButton } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Menu } from "@/components/ui/menu";

type PhaseSectionProps = {
  name: string;
  number: number;
  count: number;
  /** Null for who may only read. */
  edit: {
    up: (() => void) | null;
    down: (() => void) | null;
    onRename: () => void;
    onRemove: () => void;
    onAdd: () => void;
    onAddNew: () => void;
    /** Something that may be dropped here is being dragged. */
    isOpen: boolean;
    onDrop: () => void;
  } | null;
  children: ReactNode;
};

/** A phase of the outline, with its activities. */
export function PhaseSection({ name, number, count, edit, children }: PhaseSectionProps) {
  const [isOver, setOver] = useState(false);
  const drop = edit?.isOpen && {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      edit.onDrop();
    },
  };
  return (
    <section
      aria-label={`Phase ${name}`}
      {...drop}
      className={cn(
        "overflow-clip rounded-lg border border-border",
        edit?.isOpen && isOver && "border-accent-text",
      )}
    >
      <header className="flex min-h-10 flex-wrap items-center gap-2 bg-surface-secondary px-3 py-1">
        <h3 className="min-w-0 flex-1 font-medium wrap-break-word">
          <span className="text-muted">{number}.</span> {name}
        </h3>
        {edit && (
          <div className="flex items-center" data-print="hide">
            <IconButton
              label={`Move phase ${name} up`}
              size="sm"
              isDisabled={!edit.up}
              onPress={() => edit.up?.()}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              label={`Move phase ${name} down`}
              size="sm"
              isDisabled={!edit.down}
              onPress={() => edit.down?.()}
            >
              <ArrowDown aria-hidden />
            </IconButton>
            <Menu
              label={`Actions for phase ${name}`}
              size="sm"
              items={[
                {
                  id: "rename",
                  label: "Rename",
                  icon: <Pencil aria-hidden />,
                  onAction: edit.onRename,
                },
                {
                  id: "remove",
                  label: "Take away",
                  icon: <Trash2 aria-hidden />,
                  tone: "danger",
                  onAction: edit.onRemove,
                  ...(count > 0 && { disabledReason: "Move its activities first." }),
                },
              ]}
            />
          </div>
        )}
      </header>
      {count > 0 ? (
        <ul aria-label={name}>{children}</ul>
      ) : (
        <p className="px-3 py-2 text-muted">
          Empty. It is kept once an activity is in it{edit && ": add one, or drag one here"}.
        </p>
      )}
      {edit && (
        <div className="flex flex-wrap gap-1 border-t border-separator p-1.5" data-print="hide">
          <Button size="sm" variant="ghost" icon={<Plus aria-hidden />} onPress={edit.onAdd}>
            Add activity
          </Button>
          <Button size="sm" variant="ghost" icon={<ListPlus aria-hidden />} onPress={edit.onAddNew}>
            With a new pattern
          </Button>
        </div>
      )}
    </section>
  );
}
