import type { Route } from "next";
import { redirect } from "next/navigation";

import { requirePipeline } from "@/lib/pipeline/reader";

/** The pipeline begins with its leads. */
export default async function PipelinePage({ params }: PageProps<"/[org]/pipeline">) {
  const { organisation } = await requirePipeline(await params);
  redirect(`/${organisation.slug}/pipeline/leads` as Route);
}
