import { LinkTabs } from "@/components/ui/link-tabs";

/** The lists of workflows; secrets are for who designs. */
export function WorkflowTabs({ org, canDesign }: { org: string; canDesign: boolean }) {
  const base = `/${org}/workflows`;
  return (
    <LinkTabs
      label="Workflows"
      items={[
        { label: "Workflows", href: base },
        { label: "Executions", href: `/${org}/executions` },
        { label: "Reports", href: `${base}/reports` },
        { label: "Requests", href: `${base}/requests` },
        ...(canDesign ? [{ label: "Secrets", href: `${base}/secrets` }] : []),
      ]}
    />
  );
}
