import type { Metadata } from "next";

import { VerifyForm } from "@/components/signatures/verify-form";
import { VerifyLayout } from "@/components/signatures/verify-layout";
import { VerifyMeaning } from "@/components/signatures/verify-meaning";
import { Card } from "@/components/ui/card";

export const metadata: Metadata = { title: "Verify a signature" };

export default function VerifyPage() {
  return (
    <VerifyLayout title="Verify a signature">
      <Card>
        <VerifyForm />
      </Card>
      <VerifyMeaning />
    </VerifyLayout>
  );
}
