import { PageHeader } from "@/components/layout/page-header";
import { ConcludeButton } from "@/components/signatures/conclude-button";
import { SignButton } from "@/components/signatures/sign-button";
import type { ProjectScope } from "@/lib/auth/context";
import type { DeliverableRecord } from "@/lib/deliverables/queries";
import type { Offers } from "@/lib/deliverables/rules";
import { concludeRefusal, signRefusal } from "@/lib/signatures/rules";

import { DeliverableActions } from "./deliverable-actions";
import { DeliverableStatusBadge } from "./deliverable-status-badge";
import { EditDeliverableButton } from "./edit-deliverable-button";

type Props = {
  record: DeliverableRecord;
  scope: ProjectScope;
  project: string;
  offers: Offers;
  canPlan: boolean;
};

/** What it is, how it stands, and what this person can do about it. */
export function DeliverableHeader({ record, scope, project, offers, canPlan }: Props) {
  const { deliverable, milestone, signing } = record;
  const base = `/${scope.org}/projects/${scope.project}`;
  const label = `${deliverable.reference} ${deliverable.name}`;
  return (
    <PageHeader
      breadcrumbs={[
        { label: project, href: base },
        { label: "Deliverables", href: `${base}/deliverables` },
      ]}
      title={label}
      status={<DeliverableStatusBadge status={deliverable.status} />}
      actions={
        <>
          <EditDeliverableButton
            deliverable={deliverable}
            scope={scope}
            isBaselineLocked={milestone.baseline_locked}
            milestone={milestone}
            canPlan={canPlan}
            refusal={offers.edit}
          />
          <DeliverableActions
            deliverable={deliverable}
            scope={scope}
            offers={offers}
            openTasks={record.tasks.filter((task) => !task.is_complete).map((task) => task.name)}
          />
          {/* Where the sign-off stands beside the record it has the button; on a phone it is far below. */}
          {offers.isSigning && (
            <div className="lg:hidden">
              {signing.required_sides.length > 0 ? (
                <SignButton
                  signable={signing}
                  scope={scope}
                  label={label}
                  refusal={signRefusal(signing)}
                />
              ) : (
                <ConcludeButton
                  signable={signing}
                  scope={scope}
                  label={label}
                  refusal={concludeRefusal(signing)}
                />
              )}
            </div>
          )}
        </>
      }
    />
  );
}
