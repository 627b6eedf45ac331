import { RecordSkeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return <RecordSkeleton />;
}
