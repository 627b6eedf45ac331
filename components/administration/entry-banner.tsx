"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { leaveOrganisation } from "@/lib/administration/actions";

/** Over every page of a tenant that a system administrator has entered: for how long still, and the way out. */
export function EntryBanner({
  organisationId,
  expiresAt,
}: {
  organisationId: string;
  expiresAt: string;
}) {
  const router = useRouter();
  const minutes = useMinutesUntil(expiresAt);
  const [isPending, startTransition] = useTransition();
  const leave = () =>
    startTransition(async () => {
      const result = await leaveOrganisation({ id: organisationId });
      if (result.ok) router.push("/admin/organisations");
      else toast.error("You are still inside", { description: result.message });
    });
  return (
    <div className="mb-4" data-print="hide">
      <Banner
        tone="warning"
        title="You entered this organisation as a system administrator"
        action={
          <Button size="sm" isPending={isPending} onPress={leave}>
            Leave
          </Button>
        }
      >
        <span suppressHydrationWarning>
          {minutes > 0
            ? `It ends by itself in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`
            : "It has ended: the next page is out of reach."}{" "}
          What you do here is recorded under your name.
        </span>
      </Banner>
    </div>
  );
}

function useMinutesUntil(moment: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((Date.parse(moment) - now) / 60_000));
}
