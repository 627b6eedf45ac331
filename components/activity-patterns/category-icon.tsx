import { CATEGORY } from "@/components/activities/activity-words";
import type { Category } from "@/lib/activities/rules";

/** The kind of an activity, beside words that say it too. */
export function CategoryIcon({ category }: { category: Category }) {
  return (
    <span aria-hidden className="shrink-0 text-muted [&_svg]:size-4">
      {CATEGORY[category].icon}
    </span>
  );
}
