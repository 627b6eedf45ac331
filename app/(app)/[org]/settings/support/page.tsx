import type { Metadata } from "next";

import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { CannedRepliesSection } from "@/components/tickets/canned-replies-section";
import { TargetsSection } from "@/components/tickets/targets-section";
import { getChoices } from "@/lib/choices/queries";
import { mayManageTickets } from "@/lib/tickets/permissions";
import { minutesOfDay } from "@/lib/tickets/duration";
import { listTicketTargets } from "@/lib/tickets/queries";
import { requireDesk } from "@/lib/tickets/support";

export const metadata: Metadata = { title: "Support settings" };

export default async function SupportSettingsPage({
  params,
}: PageProps<"/[org]/settings/support">) {
  const scope = await params;
  const context = await requireDesk(scope);
  const [targets, { canned_replies: replies }] = await Promise.all([
    listTicketTargets(context),
    getChoices(context, "canned_replies"),
  ]);
  const refusal = mayManageTickets(context.can);
  return (
    <div className="grid max-w-2xl gap-4">
      {refusal && <ReadOnlyNotice reason={refusal} />}
      <TargetsSection
        targets={targets}
        dayMinutes={minutesOfDay(context.organisation.settings.calendar)}
        scope={scope}
        refusal={refusal}
      />
      <CannedRepliesSection replies={replies} scope={scope} refusal={refusal} />
    </div>
  );
}
