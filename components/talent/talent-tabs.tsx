import { LinkTabs } from "@/components/ui/link-tabs";

/** The lists of recruiting. */
export function TalentTabs({ org }: { org: string }) {
  const base = `/${org}/talent`;
  return (
    <LinkTabs
      label="Talent"
      items={[
        { label: "Jobs", href: `${base}/jobs` },
        { label: "Candidates", href: `${base}/candidates` },
        { label: "Submissions", href: `${base}/submissions` },
        { label: "Placements", href: `${base}/placements` },
      ]}
    />
  );
}
