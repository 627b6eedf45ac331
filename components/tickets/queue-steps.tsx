"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import type { Route } from "next";
import NextLink from "next/link";
import { type ReactNode, type Ref, useRef } from "react";

import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/link";
import { useShortcut } from "@/components/ui/shortcuts";

import { useQueueWalk } from "./use-queue-walk";

/** From one ticket of the queue to the next, without the way back to the list; j and k, as in the list itself. */
export function QueueSteps({ org, ticketId }: { org: string; ticketId: string }) {
  const walk = useQueueWalk(org, ticketId);
  const previous = useRef<HTMLAnchorElement>(null);
  const next = useRef<HTMLAnchorElement>(null);
  // Pressed as a link, so that what is typed here is asked about first.
  useShortcut(
    { keys: "j", label: "Next ticket of the queue" },
    () => next.current?.click(),
    Boolean(walk?.next),
  );
  useShortcut(
    { keys: "k", label: "Previous ticket of the queue" },
    () => previous.current?.click(),
    Boolean(walk?.previous),
  );
  if (!walk) return null;
  return (
    <nav aria-label="Queue" className="flex items-center gap-1 text-xs text-muted">
      <TextLink tone="quiet" href={walk.list as Route} className="tabular-nums">
        {walk.place} of {walk.count}
      </TextLink>
      <Step ref={previous} label="Previous ticket" href={walk.previous}>
        <ChevronUp aria-hidden />
      </Step>
      <Step ref={next} label="Next ticket" href={walk.next}>
        <ChevronDown aria-hidden />
      </Step>
    </nav>
  );
}

function Step({
  ref,
  label,
  href,
  children,
}: {
  ref: Ref<HTMLAnchorElement>;
  label: string;
  /** Null at the end of the list. */
  href: string | null;
  children: ReactNode;
}) {
  const look = "grid size-6 place-items-center rounded-sm [&_svg]:size-4";
  return href ? (
    <NextLink
      ref={ref}
      href={href as Route}
      prefetch={false}
      aria-label={label}
      className={cn(look, "hover:bg-default hover:text-foreground")}
    >
      {children}
    </NextLink>
  ) : (
    <span aria-hidden className={cn(look, "text-subtle opacity-50")}>
      {children}
    </span>
  );
}
