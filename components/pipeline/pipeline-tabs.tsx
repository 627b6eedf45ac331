import { LinkTabs } from "@/components/ui/link-tabs";

/** The nouns of sales. */
export function PipelineTabs({ org }: { org: string }) {
  const base = `/${org}/pipeline`;
  return (
    <LinkTabs
      label="Pipeline"
      items={[
        { label: "Leads", href: `${base}/leads` },
        { label: "Deals", href: `${base}/deals` },
        { label: "Accounts", href: `${base}/accounts` },
        { label: "Contacts", href: `${base}/contacts` },
      ]}
    />
  );
}
