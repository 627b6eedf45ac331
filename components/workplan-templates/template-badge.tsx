import { StatusBadge } from "@/components/ui/badge";
import { standing } from "@/lib/workplan-templates/rules";

/** Where a template stands: not published, in force with its version, or off. */
export function TemplateBadge(template: { version: number | null; is_active: boolean }) {
  const at = standing(template);
  if (at === "draft") return <StatusBadge tone="warning" label="Not published" />;
  return at === "on" ? (
    <StatusBadge tone="success" label={`On, version ${template.version}`} />
  ) : (
    <StatusBadge tone="neutral" label="Off" />
  );
}
