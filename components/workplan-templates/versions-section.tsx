"use client";

import { VersionList } from "@/components/versions/version-list";
import type { OrgScope } from "@/lib/auth/context";
import { restoreVersion } from "@/lib/workplan-templates/actions";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";

import { CompareButton } from "./compare-button";
import type { Assignees } from "./template-options";

type VersionsSectionProps = {
  record: TemplateRecord;
  scope: OrgScope;
  refusal: string | null;
  assignees: Assignees;
};

/** A template's versions: two can be compared, and the draft put back to each. */
export function VersionsSection({ record, scope, refusal, assignees }: VersionsSectionProps) {
  const { template, versions } = record;
  return (
    <VersionList
      versions={versions}
      publishedId={template.published_version_id}
      size={({ activity_count }) =>
        activity_count === 1 ? "1 activity" : `${activity_count} activities`
      }
      empty="Nothing starts from a draft."
      warning="What the draft says now is replaced: name, start, phases and who gets what. Patterns and what follows them are shared, and stay. Nothing starts from it before you publish."
      restore={(version_id) =>
        restoreVersion(scope, { version_id, lock_version: template.lock_version })
      }
      refusal={refusal}
      actions={
        versions.length > 0 && <CompareButton record={record} scope={scope} assignees={assignees} />
      }
    />
  );
}
