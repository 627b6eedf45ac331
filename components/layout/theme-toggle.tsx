"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";

import { cn } from "@/components/ui/cn";

import { applyTheme, currentTheme, type Theme } from "./preferences";

const CHOICES = [
  { theme: "system", label: "As the system", Icon: Monitor },
  { theme: "light", label: "Light", Icon: Sun },
  { theme: "dark", label: "Dark", Icon: Moon },
] as const;

/** Light, dark, or as the system says. */
export function ThemeToggle() {
  const current = useSyncExternalStore<Theme | null>(watchTheme, currentTheme, () => null);
  return (
    <div
      role="radiogroup"
      aria-label="Theme"
      className="inline-flex rounded-md border border-border bg-surface-secondary p-0.5"
    >
      {CHOICES.map(({ theme, label, Icon }) => (
        <label
          key={theme}
          title={label}
          className={cn(
            "flex size-6 cursor-pointer items-center justify-center rounded-sm text-muted has-focus-visible:outline-2 has-focus-visible:outline-focus",
            current === theme && "bg-segment text-foreground ring-1 ring-border",
          )}
        >
          <input
            type="radio"
            name="theme"
            aria-label={label}
            className="sr-only"
            checked={current === theme}
            onChange={() => applyTheme(theme)}
          />
          <Icon aria-hidden className="size-3.5" />
        </label>
      ))}
    </div>
  );
}

function watchTheme(listener: () => void) {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
