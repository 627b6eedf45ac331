import { VerifyLayout } from "@/components/signatures/verify-layout";
import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <VerifyLayout title="Verify a signature">
      <Skeleton className="h-14 rounded-lg" />
      <Skeleton className="h-40 rounded-lg" />
      <Skeleton className="h-64 rounded-lg" />
    </VerifyLayout>
  );
}
