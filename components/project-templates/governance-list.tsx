"use client";

import { Section } from "@/components/ui/card";
import { useFormat } from "@/components/ui/format";
import {
  DERIVED_DUAL,
  SHOWN_GOVERNANCE,
  governanceWords,
} from "@/lib/project-templates/governance";
import type { Governance } from "@/lib/project-templates/schema";

/** All governance settings, to be read. */
export function GovernanceList({ governance }: { governance: Governance }) {
  const format = useFormat();
  return SHOWN_GOVERNANCE.map(({ title, description, settings }) => (
    <Section key={title} title={title} description={description}>
      <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {settings.map(({ key, label, meaning }) => (
          <div key={key}>
            <dt className="text-muted">{label}</dt>
            <dd>
              <span className="font-medium">
                {governanceWords(governance[key], (sum) => format.money(sum))}
              </span>
              {DERIVED_DUAL.has(key) && governance[key] === "dual" && ", a dual signature"}
              <span className="block text-xs text-muted">{meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  ));
}
