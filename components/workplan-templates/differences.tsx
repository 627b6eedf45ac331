import { ArrowRight, Minus, Pencil, Plus } from "lucide-react";
import type { ReactNode } from "react";

import type { Change, Comparison, DesignActivity } from "@/lib/workplan-templates/compare";

/** What differs between two designs: the template itself, then its activities. */
export function Differences({ template, added, removed, changed }: Comparison) {
  return (
    <div className="grid gap-5">
      {template.length > 0 && (
        <Part title="The template" icon={<Pencil aria-hidden />}>
          <li className="px-3 py-2">
            <Changes changes={template} />
          </li>
        </Part>
      )}
      <Activities title="Added" icon={<Plus aria-hidden className="text-success" />} of={added} />
      <Activities
        title="Removed"
        icon={<Minus aria-hidden className="text-danger" />}
        of={removed}
      />
      {changed.length > 0 && (
        <Part title={`Changed (${changed.length})`} icon={<Pencil aria-hidden />}>
          {changed.map(({ activity, changes }) => (
            <li key={activity.pattern_id} className="grid gap-1.5 px-3 py-2">
              <Heading {...activity} />
              <Changes changes={changes} />
            </li>
          ))}
        </Part>
      )}
    </div>
  );
}

function Activities(props: { title: string; icon: ReactNode; of: DesignActivity[] }) {
  if (props.of.length === 0) return null;
  return (
    <Part title={`${props.title} (${props.of.length})`} icon={props.icon}>
      {props.of.map((activity) => (
        <li key={activity.pattern_id} className="px-3 py-2">
          <Heading {...activity} />
        </li>
      ))}
    </Part>
  );
}

function Heading({ name, phase }: DesignActivity) {
  return (
    <p>
      <span className="font-medium">{name}</span>
      <span className="text-xs text-muted">, {phase}</span>
    </p>
  );
}

function Part({ title, icon, children }: { title: string; icon: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1.5 flex items-center gap-2 font-medium [&_svg]:size-4">
        {icon}
        {title}
      </h3>
      <ul aria-label={title} className="divide-y divide-separator rounded-lg border border-border">
        {children}
      </ul>
    </section>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[10rem_1fr]">
      {changes.map(({ what, before, after }) => (
        <div key={what + before + after} className="contents">
          <dt className="text-xs text-muted sm:pt-0.5">{what}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-2">
            <Said as="del" text={before} />
            <ArrowRight aria-hidden className="size-3.5 self-center text-subtle" />
            <Said as="ins" text={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Said({ as: Tag, text }: { as: "del" | "ins"; text: string | null }) {
  if (text === null) return <span className="text-subtle">nothing</span>;
  return (
    <Tag className={Tag === "del" ? "text-muted" : "font-medium no-underline"}>
      <span className="sr-only">{Tag === "del" ? "before: " : "after: "}</span>
      {text}
    </Tag>
  );
}
