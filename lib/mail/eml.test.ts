import nodemailer from "nodemailer";
import { expect, test } from "vitest";

import { readEml, seenText } from "./eml";

async function eml(subject: string, text: string, html: string): Promise<string> {
  const printer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await printer.sendMail({
    from: "Countersign <no-reply@localhost>",
    to: "grace@example.com",
    subject,
    text,
    html,
  });
  return String(message);
}

test("what was written is read again, whatever its letters", async () => {
  const subject =
    "Siobhán Keane commented on DEL-017 Überweisungen, with quite a long name: 日本語";
  const text = `${"A long line. ".repeat(20)}\nÄnderung = 5 €`;
  const mail = readEml(await eml(subject, text, "<p>Hello</p>"));
  expect(mail).toMatchObject({ to: "grace@example.com", subject });
  expect(mail.text.replaceAll("\r\n", "\n").trim()).toBe(text);
});

test("a text all of foreign letters, which travels as base64", async () => {
  const text = "日本語".repeat(60);
  expect(readEml(await eml(text, text, "")).text.trim()).toBe(text);
});

test("the seen text spells out links, and nothing that is hidden", async () => {
  const html =
    '<html><head><style>p{}</style></head><body><div data-skip-in-text="true">Preview<div>pad</div></div><h1>Choose</h1><!--[if mso]><i>&#8202;</i><![endif]--><p>Tom &amp; Jerry &lt;3</p><a href="http://x.example/a?b=1&amp;c=2">Go</a></body></html>';
  expect(seenText(readEml(await eml("s", "other", html)))).toBe(
    "Choose\nTom & Jerry <3\nGo http://x.example/a?b=1&c=2",
  );
});

test("without markup, the text is what is seen", async () => {
  expect(seenText(readEml(await eml("s", "Hello\nthere", "")))).toBe("Hello\nthere");
});
