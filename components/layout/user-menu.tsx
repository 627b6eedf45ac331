"use client";

import { Button as HeroButton, Popover } from "@heroui/react";
import type { Route } from "next";
import NextLink from "next/link";
import { type ReactNode, useState } from "react";

import { Avatar, Person } from "@/components/ui/avatar";

import { ThemeToggle } from "./theme-toggle";

/** The person, their links, the theme, and the way out. */
export function UserMenu({
  name,
  email,
  links,
  signOut,
}: {
  name: string;
  email: string;
  links: { label: string; href: string; icon?: ReactNode }[];
  /** A form that posts the sign-out action, so that it works before anything has loaded. */
  signOut: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover isOpen={isOpen} onOpenChange={setOpen}>
      <HeroButton variant="ghost" isIconOnly>
        <Avatar name={name} />
        <span className="sr-only">Account of {name}</span>
      </HeroButton>
      <Popover.Content placement="bottom end" className="w-64">
        <Popover.Dialog aria-label="Account" className="p-1.5">
          <div className="px-2 py-1.5">
            <Person name={name} detail={email} />
          </div>
          <ul className="my-1 border-y border-separator py-1">
            {links.map(({ label, href, icon }) => (
              <li key={href}>
                <NextLink
                  href={href as Route}
                  onClick={() => setOpen(false)}
                  className="flex h-8 items-center gap-2.5 rounded-sm px-2 hover:bg-default pointer-coarse:h-10 [&_svg]:size-4 [&_svg]:text-muted"
                >
                  {icon}
                  {label}
                </NextLink>
              </li>
            ))}
          </ul>
          <div className="flex h-9 items-center justify-between px-2">
            <span className="text-muted">Theme</span>
            <ThemeToggle />
          </div>
          <div className="mt-1 border-t border-separator pt-1">{signOut}</div>
        </Popover.Dialog>
      </Popover.Content>
    </Popover>
  );
}
