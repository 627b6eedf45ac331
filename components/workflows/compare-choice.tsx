"use client";

import type { Route } from "next";
import { usePathname, useRouter } from "next/navigation";
import { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { useLiveForm } from "@/components/form/use-live-form";

const DRAFT = "draft";
const schema = z.object({ before: z.string(), after: z.string() });

type CompareChoiceProps = {
  numbers: number[];
  before?: number | undefined;
  after?: number | undefined;
};

/** Which two to compare; the choice is the address. */
export function CompareChoice({ numbers, before, after }: CompareChoiceProps) {
  const router = useRouter();
  const path = usePathname();
  const options = [
    { value: DRAFT, label: "The draft" },
    ...numbers.map((number) => ({ value: String(number), label: `Version ${number}` })),
  ];
  const { field } = useLiveForm({
    schema,
    values: { before: String(before ?? DRAFT), after: String(after ?? DRAFT) },
    onChange: (chosen) => {
      const search = new URLSearchParams(
        Object.entries(chosen).filter(([, value]) => value !== DRAFT),
      );
      router.replace(`${path}?${search.toString()}` as Route, { scroll: false });
    },
  });
  return (
    <div className="grid max-w-xl grid-cols-2 gap-3">
      <SelectField {...field("before")} label="From" options={options} />
      <SelectField {...field("after")} label="To" options={options} />
    </div>
  );
}
