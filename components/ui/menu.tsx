"use client";

import {
  Button as HeroButton,
  Description,
  Dropdown,
  Header,
  Kbd as HeroKbd,
  Label,
} from "@heroui/react";
import { MoreHorizontal } from "lucide-react";
import type { ReactNode, Ref } from "react";

import { BUTTON_VARIANTS, type ButtonVariant } from "./button";

export type MenuEntry = {
  id: string;
  label: string;
  /** Where it goes. A route of the app, or a file when `download` is set. */
  href?: string;
  download?: boolean;
  onAction?: () => void;
  icon?: ReactNode;
  tone?: "danger";
  shortcut?: string;
  isSelected?: boolean;
  /** Shown, not usable, with the reason under the label. */
  disabledReason?: string;
};

export type MenuSection = { id: string; title?: string; items: MenuEntry[] };

type MenuProps = {
  /** Accessible name of the list, and of the button when it shows only an icon. */
  label: string;
  items: MenuEntry[] | MenuSection[];
  /** What is on the button; three dots when left out. */
  children?: ReactNode;
  variant?: ButtonVariant;
  size?: "sm" | "md";
  placement?: "bottom start" | "bottom end" | "top start" | "right bottom";
  className?: string;
  /** The button, for a key that opens the list. */
  ref?: Ref<HTMLButtonElement>;
};

/** A button with a list of things to do or places to go. */
export function Menu({
  label,
  items,
  children,
  variant = "ghost",
  size = "md",
  placement = "bottom end",
  className,
  ref,
}: MenuProps) {
  const sections = isSections(items) ? items : [{ id: "all", items }];
  const disabled = sections.flatMap((section) =>
    section.items.filter((item) => item.disabledReason).map((item) => item.id),
  );
  return (
    <Dropdown>
      <HeroButton
        {...(ref && { ref })}
        aria-label={children ? undefined : label}
        isIconOnly={!children}
        variant={BUTTON_VARIANTS[variant]}
        size={size}
        className={className}
      >
        {children ?? <MoreHorizontal aria-hidden />}
      </HeroButton>
      <Dropdown.Popover placement={placement}>
        <Dropdown.Menu aria-label={label} disabledKeys={disabled}>
          {sections.map((section) => (
            <Dropdown.Section key={section.id} aria-label={section.title ?? label}>
              {section.title && (
                <Header className="px-2.5 pt-1.5 pb-1 text-xs font-medium text-muted">
                  {section.title}
                </Header>
              )}
              {section.items.map((item) => (
                <MenuRow key={item.id} {...item} />
              ))}
            </Dropdown.Section>
          ))}
        </Dropdown.Menu>
      </Dropdown.Popover>
    </Dropdown>
  );
}

function MenuRow({
  id,
  label,
  href,
  download,
  onAction,
  icon,
  tone,
  shortcut,
  isSelected,
  disabledReason,
}: MenuEntry) {
  return (
    <Dropdown.Item
      id={id}
      textValue={label}
      {...(href && { href, download })}
      {...(onAction && { onAction })}
      variant={tone ?? "default"}
      className={`[&_svg]:size-4 [&_svg]:shrink-0 ${tone === "danger" ? "text-danger" : ""}`}
      aria-current={isSelected || undefined}
    >
      {icon}
      <span className="flex min-w-0 flex-1 flex-col">
        <Label className={`text-sm font-normal ${isSelected ? "font-medium" : ""}`}>{label}</Label>
        {disabledReason && <Description>{disabledReason}</Description>}
      </span>
      {shortcut && <HeroKbd className="ms-4">{shortcut}</HeroKbd>}
      {isSelected && <span aria-hidden className="size-1.5 rounded-full bg-accent" />}
    </Dropdown.Item>
  );
}

function isSections(items: MenuEntry[] | MenuSection[]): items is MenuSection[] {
  return items[0] !== undefined && "items" in items[0];
}
