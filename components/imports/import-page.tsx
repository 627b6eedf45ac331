import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { OrgScope } from "@/lib/auth/context";
import { importArea, type ImportField, type ImportType } from "@/lib/imports/rules";

import { ImportWizard } from "./import-wizard";

const NAMES: Record<ImportType, string> = {
  leads: "Leads",
  accounts: "Accounts",
  contacts: "Contacts",
  candidates: "Candidates",
  jobs: "Jobs",
};

type Props = {
  type: ImportType;
  types: readonly ImportType[];
  fields: ImportField[];
  scope: OrgScope;
  /** Why this person may not, in words. */
  refusal: string | null;
};

/** The import of one kind of record, with the way to its neighbours. */
export function ImportPage({ type, types, fields, scope, refusal }: Props) {
  const base = `/${scope.org}/${importArea(type)}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: NAMES[type], href: `${base}/${type}` }]}
        title={`Import ${type}`}
      >
        <LinkTabs
          label="What to import"
          items={types.map((other) => ({
            label: NAMES[other],
            href: `${base}/import?type=${other}`,
          }))}
        />
      </PageHeader>
      {refusal ? (
        <Banner tone="info" title={refusal} />
      ) : (
        <ImportWizard key={type} type={type} fields={fields} scope={scope} />
      )}
    </>
  );
}
