"use client";

import { Button as HeroButton, Popover as HeroPopover } from "@heroui/react";
import type { ReactNode } from "react";

import { BUTTON_VARIANTS, type ButtonVariant } from "./button";
import { cn } from "./cn";

/** A small surface at a button, for a choice or a note that needs more than a menu. */
export function Popover({
  trigger,
  label,
  children,
  variant = "secondary",
  size = "md",
  isIconOnly,
  placement = "bottom start",
  className,
  triggerClassName,
  ...state
}: {
  trigger: ReactNode;
  /** Accessible name of the surface, and of the trigger when it is only an icon. */
  label: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: "sm" | "md";
  isIconOnly?: boolean;
  placement?: "bottom start" | "bottom end";
  className?: string;
  triggerClassName?: string;
  /** Where it must close by itself, as when a link in it is followed. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}) {
  return (
    <HeroPopover {...state}>
      <HeroButton
        variant={BUTTON_VARIANTS[variant]}
        size={size}
        isIconOnly={isIconOnly}
        aria-label={isIconOnly ? label : undefined}
        className={triggerClassName}
      >
        {trigger}
      </HeroButton>
      <HeroPopover.Content placement={placement} className="max-w-[92svw]">
        <HeroPopover.Dialog aria-label={label} className={cn("p-3", className)}>
          {children}
        </HeroPopover.Dialog>
      </HeroPopover.Content>
    </HeroPopover>
  );
}
