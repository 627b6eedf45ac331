"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/**
 * Asks before something typed is left behind: by closing the tab (the browser asks) or by following
 * a link of the app (we ask). Back and forward are not held: the router offers no way to.
 */
export function UnsavedGuard({ isActive }: { isActive: boolean }) {
  const router = useRouter();
  const [destination, setDestination] = useState<string | null>(null);

  useEffect(() => {
    if (!isActive) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.("a[href]");
      if (!(link instanceof HTMLAnchorElement) || !leavesThisPage(event, link)) return;
      event.preventDefault();
      event.stopPropagation();
      setDestination(link.pathname + link.search + link.hash);
    };
    window.addEventListener("beforeunload", onUnload);
    // Before the router's own handler sees it.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isActive]);

  return (
    <Dialog
      isOpen={destination !== null}
      onOpenChange={() => setDestination(null)}
      title="Leave without saving?"
      size="sm"
      role="alertdialog"
      footer={
        <>
          <Button onPress={() => setDestination(null)} autoFocus>
            Keep editing
          </Button>
          <Button variant="danger" onPress={() => destination && router.push(destination as Route)}>
            Leave
          </Button>
        </>
      }
    >
      <p className="text-muted">
        What you typed on this page has not been saved and would be lost.
      </p>
    </Dialog>
  );
}

function leavesThisPage(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const opensElsewhere =
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.button !== 0 ||
    link.target === "_blank";
  const isSamePage = link.pathname === location.pathname && link.search === location.search;
  return (
    !opensElsewhere &&
    !link.hasAttribute("download") &&
    link.origin === location.origin &&
    !isSamePage
  );
}
