import { LinkTabs } from "@/components/ui/link-tabs";

/** `hasTemplates` is false for the customer: templates are the supplier's own. */
export function ProjectSettingsTabs({
  base,
  hasTemplates,
}: {
  base: string;
  hasTemplates: boolean;
}) {
  return (
    <LinkTabs
      label="Project settings"
      items={[
        { label: "General", href: `${base}/settings` },
        { label: "Governance", href: `${base}/settings/governance` },
        ...(hasTemplates ? [{ label: "Template", href: `${base}/settings/template` }] : []),
        { label: "Danger", href: `${base}/settings/danger` },
      ]}
    />
  );
}
