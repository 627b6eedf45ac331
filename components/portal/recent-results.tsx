import { Images } from "lucide-react";
import type { Route } from "next";
import NextLink from "next/link";

import { imageHref } from "@/components/batches/image-href";
import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { PortalOverview } from "@/lib/portal/queries";

/** The latest images, small; each leads to its run. */
export function RecentResults({ overview, base }: { overview: PortalOverview; base: string }) {
  const { results } = overview;
  return (
    <Section
      title="Recent results"
      actions={
        results.length > 0 && <TextLink href={`${base}/results` as Route}>All results</TextLink>
      }
    >
      {results.length === 0 ? (
        <EmptyState compact icon={<Images aria-hidden />} title="No results yet">
          Images that your runs make appear here.
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-4 gap-2 sm:grid-cols-6">
          {results.map(({ id, execution_id, prompt_text }) => (
            <li key={id}>
              <NextLink
                href={`${base}/runs/${execution_id}` as Route}
                className="block overflow-hidden rounded-md border border-border"
              >
                {/* oxlint-disable-next-line nextjs/no-img-element -- served with the person's own rights, as a small one */}
                <img
                  src={imageHref(id, "thumb")}
                  alt={prompt_text}
                  loading="lazy"
                  decoding="async"
                  className="aspect-square w-full bg-default object-cover"
                />
              </NextLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
