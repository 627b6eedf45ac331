"use client";

import { Check } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { acceptOffer } from "@/lib/submissions/actions";

/** The candidate said yes: makes the placement, and leads to it. */
export function AcceptOfferButton({
  offerId,
  candidateName,
  jobTitle,
  scope,
  refusal,
}: {
  offerId: string;
  candidateName: string;
  jobTitle: string;
  scope: OrgScope;
  refusal: string | null;
}) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  // Kept while the page is open: accepting again after a lost answer finds the same placement.
  const [placementId] = useState(() => crypto.randomUUID());
  return (
    <>
      <Button
        variant={refusal ? "secondary" : "primary"}
        icon={<Check aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Accept offer
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        tone="primary"
        title={`${candidateName} accepts?`}
        confirmLabel="Accept offer"
        onConfirm={() => acceptOffer(scope, { offer_id: offerId, placement_id: placementId })}
        onDone={() => {
          router.push(`/${scope.org}/talent/placements/${placementId}` as Route);
          toast.success(`${candidateName} is placed`);
        }}
      >
        {candidateName} is placed as {jobTitle} on the terms of the offer. The job is filled when
        this was its last opening.
      </ConfirmDialog>
    </>
  );
}
