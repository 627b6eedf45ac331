import type { Metadata } from "next";

import { VerificationResult } from "@/components/signatures/verification-result";
import { VerifyForm } from "@/components/signatures/verify-form";
import { VerifyLayout } from "@/components/signatures/verify-layout";
import { VerifyMeaning } from "@/components/signatures/verify-meaning";
import { Banner } from "@/components/ui/banner";
import { Card } from "@/components/ui/card";
import { contentTitle } from "@/lib/signatures/content";
import { readContent } from "@/lib/signatures/ledger-export";
import { getVerification, mayVerify } from "@/lib/signatures/queries";
import { verificationSchema } from "@/lib/signatures/schema";

// A certificate is for whoever holds it, not for a search engine.
export const metadata: Metadata = {
  title: "Verify a signature",
  robots: { index: false, follow: false },
};

export default async function VerifyHashPage({ params }: PageProps<"/verify/[hash]">) {
  const { hash } = await params;
  if (!(await mayVerify())) {
    return (
      <VerifyLayout title="Verify a signature">
        <Banner tone="warning" title="Too many codes were asked for from where you are">
          Wait a minute, then reload this page.
        </Banner>
      </VerifyLayout>
    );
  }
  const code = verificationSchema.safeParse({ code: hash }).data?.code;
  const verification = code ? await getVerification(code) : null;
  if (!verification) return <Unknown />;
  return (
    <VerifyLayout title={contentTitle(readContent(verification.content))}>
      <VerificationResult verification={verification} />
      <VerifyMeaning />
    </VerifyLayout>
  );
}

function Unknown() {
  return (
    <VerifyLayout title="Verify a signature">
      <Banner tone="danger" title="No signature has this code">
        It is mistyped, or the certificate is not from here, or it is not genuine.
      </Banner>
      <Card>
        <VerifyForm />
      </Card>
      <VerifyMeaning />
    </VerifyLayout>
  );
}
