"use client";

import { Button as HeroButton, Spinner, Tooltip } from "@heroui/react";
import { buttonVariants } from "@heroui/styles";
import { type ReactNode, type Ref, useId, useState } from "react";

import { cn } from "./cn";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";

export type ButtonProps = {
  children: ReactNode;
  /** One `primary` per page: the main action. */
  variant?: ButtonVariant;
  size?: "sm" | "md" | "lg";
  icon?: ReactNode;
  type?: "button" | "submit";
  /** Busy with what it started: shows it, ignores presses, keeps the focus. */
  isPending?: boolean;
  isDisabled?: boolean;
  /** Disabled with the reason in words, and who can do it; stays reachable so that it can be asked. */
  disabledReason?: ReactNode;
  fullWidth?: boolean;
  onPress?: () => void;
  className?: string;
  form?: string;
  autoFocus?: boolean;
  ref?: Ref<HTMLButtonElement>;
  "aria-label"?: string;
  "aria-describedby"?: string;
  "aria-expanded"?: boolean;
  "aria-pressed"?: boolean;
};

export const BUTTON_VARIANTS = {
  primary: "primary",
  secondary: "outline",
  ghost: "ghost",
  danger: "danger",
} as const;

export function Button({ disabledReason, ...props }: ButtonProps) {
  if (disabledReason) return <ExplainedButton {...props} reason={disabledReason} />;
  return <PlainButton {...props} />;
}

type LightButtonProps = Pick<
  ButtonProps,
  "variant" | "size" | "icon" | "disabledReason" | "onPress" | "children" | "aria-pressed"
> & {
  /** What an icon alone does, on hover. */
  title?: string;
};

/** A button that looks the same and costs a tenth, for cards that come into sight by the dozen while one scrolls. */
export function LightButton({
  variant = "secondary",
  size = "md",
  icon,
  disabledReason,
  onPress,
  children,
  title,
  "aria-pressed": isPressed,
}: LightButtonProps) {
  if (disabledReason)
    return (
      <ExplainedButton variant={variant} size={size} icon={icon} reason={disabledReason}>
        {children}
      </ExplainedButton>
    );
  return (
    <button
      type="button"
      onClick={onPress}
      title={title}
      aria-pressed={isPressed}
      className={buttonVariants({ variant: BUTTON_VARIANTS[variant], size })}
    >
      {icon}
      {children}
    </button>
  );
}

function PlainButton({
  children,
  icon,
  variant = "secondary",
  isPending,
  ...props
}: Omit<ButtonProps, "disabledReason"> & { "aria-disabled"?: boolean }) {
  return (
    <HeroButton variant={BUTTON_VARIANTS[variant]} {...props} {...(isPending && PENDING)}>
      {isPending ? <Spinner size="sm" color="current" aria-label="Working" /> : icon}
      {children}
    </HeroButton>
  );
}

// Not React Aria's own pending state: its announcement outlives the button, pointing at nothing.
const PENDING = { "aria-disabled": true, type: "button", onPress: undefined } as const;

function ExplainedButton({
  reason,
  children,
  className,
  ...props
}: ButtonProps & { reason: ReactNode }) {
  const reasonId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip isOpen={isOpen} onOpenChange={setOpen}>
        {/* A press opens the reason too: a finger cannot hover. */}
        <PlainButton
          {...props}
          type="button"
          aria-disabled
          aria-describedby={reasonId}
          className={cn("cursor-not-allowed", className)}
          onPress={() => setTimeout(() => setOpen(true))}
        >
          {children}
        </PlainButton>
        <Tooltip.Content>{reason}</Tooltip.Content>
      </Tooltip>
      <span id={reasonId} className="sr-only">
        {reason}
      </span>
    </>
  );
}

export type IconButtonProps = Omit<
  ButtonProps,
  "children" | "icon" | "fullWidth" | "disabledReason"
> & {
  /** Says what it does: the accessible name and the tooltip. */
  label: string;
  children: ReactNode;
  /** A key that does the same, shown in the tooltip. */
  shortcut?: ReactNode;
};

export function IconButton({
  label,
  children,
  shortcut,
  variant = "ghost",
  isPending,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip>
      <HeroButton
        aria-label={label}
        isIconOnly
        variant={BUTTON_VARIANTS[variant]}
        {...props}
        {...(isPending && PENDING)}
      >
        {isPending ? <Spinner size="sm" color="current" aria-label="Working" /> : children}
      </HeroButton>
      <Tooltip.Content className="flex items-center gap-2">
        {label}
        {shortcut}
      </Tooltip.Content>
    </Tooltip>
  );
}
