"use client";

import { Label, Switch } from "@heroui/react";
import type { ReactNode } from "react";

/** On or off, taking effect at once. In a form, `SwitchField`. */
export function Toggle({
  isSelected,
  onChange,
  children,
}: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}) {
  return (
    <Switch size="sm" isSelected={isSelected} onChange={onChange}>
      <Switch.Content>
        <Switch.Control>
          <Switch.Thumb />
        </Switch.Control>
        <Label className="text-sm font-normal">{children}</Label>
      </Switch.Content>
    </Switch>
  );
}
