import { ListTree } from "lucide-react";

import { AddActivityButton } from "@/components/activities/add-activity-button";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { RecordType } from "@/lib/activities/records";
import { actingOf, mayAddActivities } from "@/lib/activities/rules";
import type { OrgContext, ProjectContext } from "@/lib/auth/context";
// oxlint-disable-next-line no-restricted-imports -- the same section of every record, inside the page's own Suspense
import { getSurroundings } from "@/lib/surroundings/queries";
import { mayManageWorkplans } from "@/lib/workplans/rules";

import { ActivityList } from "./activity-list";
import { ExplainWorkplansButton } from "./explain-workplans-button";
import { WorkplanSection } from "./workplan-section";

type WorkplanPanelProps = {
  context: OrgContext | ProjectContext;
  record: { type: RecordType; id: string; name: string; owner_id?: string | null };
};

/** The workplans of a record and what was added by hand: for the supplier's own people only. */
export async function WorkplanPanel({ context, record }: WorkplanPanelProps) {
  const can = "canInOrganisation" in context ? context.canInOrganisation : context.can;
  const canSee = "project" in context ? context.can("activity.read_project") : true;
  if (!context.organisation.is_member || !can("activity.read") || !canSee) return null;
  const { workplans, manual } = await getSurroundings(context, record);
  const { person } = context;
  const scope = { org: context.organisation.slug };
  const acting = actingOf(can, person.id, record.owner_id === person.id);
  const key = { record_type: record.type, record_id: record.id };
  const add = (
    <AddActivityButton
      scope={scope}
      me={{ id: person.id, name: person.full_name }}
      record={record}
      refusal={mayAddActivities(can)}
      size="sm"
    />
  );
  const explain = <ExplainWorkplansButton record={key} scope={scope} />;
  return (
    <div id="work" className="grid min-w-0 gap-4">
      {workplans.map((workplan) => (
        <WorkplanSection
          key={workplan.id}
          workplan={workplan}
          recordType={record.type}
          scope={scope}
          acting={acting}
          refusal={mayManageWorkplans(can)}
        />
      ))}
      <Section
        title={workplans.length > 0 ? "Other activities" : "Activities"}
        actions={
          <>
            {explain}
            {add}
          </>
        }
        flush
      >
        {manual.length > 0 ? (
          <ActivityList activities={manual} scope={scope} acting={acting} />
        ) : (
          <EmptyState
            compact
            icon={<ListTree aria-hidden />}
            title={workplans.length > 0 ? "Nothing added by hand" : "No workplan runs here"}
          >
            {workplans.length > 0
              ? "What no workplan makes can be added here."
              : "Add what has to be done, or see why no workplan started."}
          </EmptyState>
        )}
      </Section>
    </div>
  );
}
