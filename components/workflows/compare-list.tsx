import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { Tone } from "@/components/ui/tone";
import type { Change } from "@/lib/workflows/diff";
import { FIELD_WORDS } from "@/lib/workflows/rules";

const KINDS: Record<Change["kind"], { tone: Tone; label: string }> = {
  added: { tone: "success", label: "Added" },
  removed: { tone: "danger", label: "Removed" },
  changed: { tone: "info", label: "Changed" },
};

/** What differs, step by step and way by way. Null where one of the two does not exist. */
export function CompareList({ changes }: { changes: Change[] | null }) {
  if (!changes)
    return (
      <EmptyState compact title="There is no such version">
        Choose another one above.
      </EmptyState>
    );
  if (changes.length === 0)
    return (
      <EmptyState compact title="No difference">
        Both have the same steps and ways.
      </EmptyState>
    );
  return (
    <Section title={changes.length === 1 ? "1 difference" : `${changes.length} differences`} flush>
      <ul aria-label="Differences">
        {changes.map(({ kind, what, name, fields }) => (
          <li
            key={`${kind} ${what} ${name} ${JSON.stringify(fields)}`}
            className="border-b border-separator px-4 py-2.5 last:border-0"
          >
            <p className="flex flex-wrap items-center gap-2">
              <Badge tone={KINDS[kind].tone}>{KINDS[kind].label}</Badge>
              <span className="text-muted">{what === "step" ? "Step" : "Way"}</span>
              <span className="font-medium">{name}</span>
            </p>
            {fields.length > 0 && (
              <dl className="mt-1.5 grid gap-1 text-xs">
                {fields.map(({ field, before, after }) => (
                  <div key={field} className="grid gap-x-3 sm:grid-cols-[9rem_1fr_1fr]">
                    <dt className="text-muted">{FIELD_WORDS[field] ?? field}</dt>
                    <dd className="min-w-0 wrap-break-word whitespace-pre-wrap text-danger-soft-foreground line-through">
                      {before}
                    </dd>
                    <dd className="min-w-0 wrap-break-word whitespace-pre-wrap text-success-soft-foreground">
                      {after}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
