import { FileCheck2, GitPullRequestArrow, ShieldCheck } from "lucide-react";
import type { ReactNode } from "react";

import { Wordmark } from "@/components/layout/wordmark";
import { LinkButton } from "@/components/ui/link";

/** One screen: what this is, and the way in. */
export function Landing() {
  return (
    <div className="mx-auto flex min-h-dvh max-w-4xl flex-col px-5 py-6">
      <header className="flex items-center justify-between">
        <Wordmark />
        <LinkButton href="/sign-in" variant="ghost">
          Sign in
        </LinkButton>
      </header>
      <main className="grid flex-1 content-center gap-10 py-12">
        <div className="max-w-xl">
          <h1 className="text-2xl leading-8 font-semibold tracking-tight text-balance">
            Run delivery together, and sign what was agreed.
          </h1>
          <p className="mt-3 text-base text-pretty text-muted">
            Countersign keeps a supplier and its customers on one record. One side plans and
            delivers, the other reviews and accepts, and every promise carries both signatures.
          </p>
          <div className="mt-6 flex flex-wrap gap-2">
            <LinkButton href="/sign-up" variant="primary">
              Create an account
            </LinkButton>
            <LinkButton href="/sign-in">Sign in</LinkButton>
          </div>
        </div>
        <ul className="grid gap-6 border-t border-border pt-6 sm:grid-cols-3">
          <Point icon={<FileCheck2 aria-hidden />} title="Both signatures">
            A baseline, a deliverable, an acceptance: each is signed by both sides, and shows
            exactly what was signed.
          </Point>
          <Point icon={<GitPullRequestArrow aria-hidden />} title="Change by agreement">
            What was signed moves only through a variation, with its effect on cost and days in
            plain sight.
          </Point>
          <Point icon={<ShieldCheck aria-hidden />} title="Anyone can check">
            Signatures form a chain that nobody can rewrite. A certificate proves itself to people
            who were not there.
          </Point>
        </ul>
      </main>
    </div>
  );
}

function Point({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <li>
      <span className="text-accent-text [&_svg]:size-5 [&_svg]:stroke-[1.5]">{icon}</span>
      <h2 className="mt-2 font-medium">{title}</h2>
      <p className="mt-1 text-muted">{children}</p>
    </li>
  );
}
