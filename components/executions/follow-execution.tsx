"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

import type { Told } from "@/lib/executions/progress";

import { useEvents } from "./use-events";

type FollowExecutionProps = {
  id: string;
  /** When it last moved, as the page shows it. */
  movedAt: string;
  /** Whether anything of it is to come. */
  isOpen: boolean;
};

/** The page anew whenever its execution moves, for both sides. */
export function FollowExecution({ id, movedAt, isOpen }: FollowExecutionProps) {
  const router = useRouter();
  const shown = useRef(movedAt);
  useEffect(() => {
    shown.current = movedAt;
  });
  useEvents<Told>(id, {
    seen: movedAt,
    isPulse: true,
    isOpen,
    onTold: ({ execution }) => {
      if (execution.moved_at > shown.current) router.refresh();
    },
  });
  return null;
}
