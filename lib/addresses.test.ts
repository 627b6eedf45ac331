import { expect, it } from "vitest";

import { splitAddresses } from "./addresses";

const linked = (text: string) =>
  splitAddresses(text)
    .map((part) => (part.href ? `[${part.href}]` : part.text))
    .join("");

it.each([
  ["See https://example.com/a?b=c#d, please.", "See [https://example.com/a?b=c#d], please."],
  ["(https://example.com)", "([https://example.com])"],
  ["https://example.com/Set_(x).", "[https://example.com/Set_(x)]."],
  ["HTTP://EXAMPLE.COM\nhttps://b.example", "[HTTP://EXAMPLE.COM]\n[https://b.example]"],
  ['<a href="https://example.com">x</a>', '<a href="[https://example.com]">x</a>'],
  [
    "javascript:alert(1) data:text/html,x www.example.com",
    "javascript:alert(1) data:text/html,x www.example.com",
  ],
  ["https:// http://. and https://%", "https:// http://. and https://%"],
  ["", ""],
])("%j", (text, expected) => expect(linked(text)).toBe(expected));
