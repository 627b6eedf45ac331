import {
  BadgeCheck,
  Bell,
  Clock,
  GitBranch,
  Globe,
  Images,
  ListTree,
  type LucideIcon,
  PencilLine,
  SquareCheckBig,
  Workflow,
} from "lucide-react";

import type { StepType } from "@/lib/workflows/definition";

const ICONS: Record<StepType, LucideIcon> = {
  approval: BadgeCheck,
  task: SquareCheckBig,
  notification: Bell,
  http_request: Globe,
  decision: GitBranch,
  delay: Clock,
  set_data: PencilLine,
  batch_generate: Images,
  start_workplan: ListTree,
  sub_workflow: Workflow,
};

/** The shape of a kind of step; its name always stands beside it. */
export function StepIcon({ type }: { type: StepType }) {
  const Icon = ICONS[type];
  return <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />;
}
