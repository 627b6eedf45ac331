"use client";

import { useEffect, useEffectEvent, useId, useSyncExternalStore } from "react";

export type Shortcut = {
  /** "?", "g m" for one key after the other, "Mod+K" for Ctrl or Command. */
  keys: string;
  /** What it does, in the sheet. */
  label: string;
  section?: string;
};

type Registered = Shortcut & { run: () => void };

const SEQUENCE_MS = 1200;
const YEAR_SECONDS = 31_536_000;

// One listener for the page, however many shortcuts: a sequence must see every key.
const registry = new Map<string, Registered>();
const listeners = new Set<() => void>();
let list: Shortcut[] = [];
let pressed: { key: string; at: number } | null = null;

function changed() {
  list = [...registry.values()];
  for (const listener of listeners) listener();
}

/** Gives a key to something, for as long as the component is there. */
export function useShortcut(
  { keys, label, section = "This page" }: Shortcut,
  run: () => void,
  isEnabled = true,
) {
  const id = useId();
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (!isEnabled) return;
    registry.set(id, { keys, label, section, run: () => latest() });
    if (registry.size === 1) document.addEventListener("keydown", onKeyDown);
    changed();
    return () => {
      registry.delete(id);
      if (registry.size === 0) document.removeEventListener("keydown", onKeyDown);
      changed();
    };
  }, [id, keys, label, section, isEnabled]);
}

/** What can be pressed here, for the sheet. */
export function useShortcutList(): Shortcut[] {
  return useSyncExternalStore(
    subscribe,
    () => list,
    () => list,
  );
}

/**
 * Single keys can be switched off: speech input and unsteady hands trigger them (WCAG 2.1.4). In a
 * cookie, so that signing in brings a person's choice along.
 */
export function useShortcutsEnabled(): [boolean, (isEnabled: boolean) => void] {
  const isEnabled = useSyncExternalStore(subscribe, areEnabled, () => true);
  return [
    isEnabled,
    (next) => {
      // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is not in every browser
      document.cookie = `shortcuts=${next ? "on" : "off"}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
      changed();
    },
  ];
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function areEnabled(): boolean {
  return !document.cookie.split("; ").includes("shortcuts=off");
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return;
  const all = [...registry.values()];
  const run = (found: Registered | undefined) => {
    if (!found) return false;
    event.preventDefault();
    pressed = null;
    found.run();
    return true;
  };

  // With a modifier it is no character: it works while typing, and cannot be switched off.
  if (event.ctrlKey || event.metaKey) {
    run(all.find(({ keys }) => keys.toLowerCase() === `mod+${event.key.toLowerCase()}`));
    return;
  }
  if (event.altKey || isTyping(event.target) || isBehindDialog() || !areEnabled()) return;

  const previous = pressed && Date.now() - pressed.at < SEQUENCE_MS ? pressed.key : null;
  if (previous && run(all.find(({ keys }) => keys === `${previous} ${event.key}`))) return;
  if (run(all.find(({ keys }) => keys === event.key))) return;
  pressed = { key: event.key, at: Date.now() };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      "input, textarea, select, [contenteditable], [role=menu], [role=listbox], [role=spinbutton]",
    ) !== null
  );
}

/** A toast is an alert dialog too, but stands beside the page, not over it. */
function isBehindDialog(): boolean {
  return (
    document.querySelector("[role=dialog], [role=alertdialog]:not([aria-modal=false])") !== null
  );
}
