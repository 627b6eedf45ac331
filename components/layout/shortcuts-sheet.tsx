"use client";

import { useState } from "react";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import {
  type Shortcut,
  useShortcut,
  useShortcutList,
  useShortcutsEnabled,
} from "@/components/ui/shortcuts";
import { Toggle } from "@/components/ui/toggle";

/** `?`: what can be pressed on this page, and the switch for single keys. */
export function ShortcutsSheet() {
  const [isOpen, setOpen] = useState(false);
  const shortcuts = useShortcutList();
  const [isEnabled, setEnabled] = useShortcutsEnabled();
  useShortcut({ keys: "?", label: "Show the shortcuts", section: "Everywhere" }, () =>
    setOpen(true),
  );
  return (
    <Dialog isOpen={isOpen} onOpenChange={setOpen} title="Keyboard shortcuts" size="lg">
      <div className="columns-1 gap-8 sm:columns-2">
        {grouped(shortcuts).map(([section, items]) => (
          <section key={section} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs font-medium text-muted">{section}</h3>
            <dl>
              {items.map(({ keys, label }) => (
                <div
                  key={keys}
                  className="flex h-8 items-center justify-between gap-4 border-b border-separator last:border-0"
                >
                  <dt>{label}</dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Toggle isSelected={isEnabled} onChange={setEnabled}>
        Single-key shortcuts
      </Toggle>
    </Dialog>
  );
}

/** By section, each key once: the same component may be on the page twice. */
function grouped(shortcuts: Shortcut[]): [string, Shortcut[]][] {
  const unique = [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
  return [...Map.groupBy(unique, (shortcut) => shortcut.section ?? "This page")];
}
