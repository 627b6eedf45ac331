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
        ...(canDesign ? [{ label: "Secrets", href: `${base}/secrets` }] : []),
      ]}
    />
  );
}
