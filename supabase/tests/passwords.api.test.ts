import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWorld, connect, makeProject, owner, password, type World } from "./world";

// What an attacker tries with a session that was left open: to give the account a password of their own, and to sign with it.

let w: World;
beforeAll(async () => {
  w = await makeProject("Passwords");
});
afterAll(closeWorld);

const age = (id: string, since: string) =>
  owner("update auth.sessions set created_at = now() - $2::interval where user_id = $1", [
    id,
    since,
  ]);

test("a session that was left open sets no password, in the API either", async () => {
  await age(w.customer.id, "10 hours");
  const { error } = await w.customer.db.auth.updateUser({ password: "an attacker's own" });
  expect(error).not.toBeNull();
  const stolen = connect();
  const { error: closed } = await stolen.auth.signInWithPassword({
    email: w.customer.email,
    password: "an attacker's own",
  });
  expect(closed?.code).toBe("invalid_credentials");
});

test("who has just proved the present one sets another", async () => {
  const proof = connect();
  const { error } = await proof.auth.signInWithPassword({
    email: w.customer.email,
    password,
  });
  expect(error).toBeNull();
  const { error: refused } = await proof.auth.updateUser({ password: "a new one of mine" });
  expect(refused).toBeNull();
  const [{ kind } = { kind: "" }] = await owner<{ kind: string }>(
    "select kind from private.credential_changes where user_id = $1 order by id desc limit 1",
    [w.customer.id],
  );
  expect(kind).toBe("changed");
});
