// The page's program in node: what `program.js` of the website does in a browser.

import { readFileSync } from "node:fs";

export const uses = { explain: 0, find: 1, compare: 2, names: 3 };

export async function open(module, facts) {
  const { instance } = await WebAssembly.instantiate(readFileSync(module), {});
  const { memory, room, release, open, ask } = instance.exports;

  function hand(bytes) {
    const place = room(bytes.length);
    new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
    return [place, bytes.length];
  }

  const handed = hand(readFileSync(facts));
  if (open(...handed) !== 1) throw new Error(`${facts} holds no facts that ${module} can read`);
  release(handed[0]);

  return {
    bytes: () => memory.buffer.byteLength,
    /// Whether there is an answer, and its parts.
    ask(use, text, choices = "", language = "en") {
      const words = hand(Buffer.from(text, "utf8"));
      const chosen = hand(Buffer.from(choices, "utf8"));
      const place = ask(use, language === "fil" ? 1 : 0, ...words, ...chosen);
      release(words[0]);
      release(chosen[0]);
      const numbers = new DataView(memory.buffer);
      const count = numbers.getUint32(place + 4, true);
      const parts = [];
      let at = place + 8 + 4 * count;
      for (let index = 0; index < count; index += 1) {
        const length = numbers.getUint32(place + 8 + 4 * index, true);
        parts.push(Buffer.from(new Uint8Array(memory.buffer, at, length)).toString("utf8"));
        at += length;
      }
      const isAnswered = numbers.getUint32(place, true) === 1;
      release(place);
      return { isAnswered, parts };
    },
  };
}
