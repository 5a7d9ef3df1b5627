// The program itself, beside the page so that the page never waits: presyo as WebAssembly with the
// facts, asked by messages. A question that stopped it would only cost a fresh start.

let program;
const languages = ["en", "fil"];

/// What went wrong, by the key of its words.
class Failure extends Error {
  constructor(key, values) {
    super(key);
    this.values = values;
  }
}

async function bytes(name) {
  const answer = await fetch(new URL(name + self.location.search, self.location));
  if (!answer.ok) throw new Failure("notFetched", { name, status: answer.status });
  return new Uint8Array(await answer.arrayBuffer());
}

async function load() {
  const [code, facts] = await Promise.all([bytes("presyo.wasm"), bytes("facts.txt")]);
  const { instance } = await WebAssembly.instantiate(code, {});
  const presyo = instance.exports;
  const [place, length] = hand(presyo, facts);
  const isOpen = presyo.open(place, length);
  presyo.release(place);
  if (!isOpen) throw new Failure("otherVersion");
  return presyo;
}

function hand(presyo, bytes) {
  const place = presyo.room(bytes.length);
  new Uint8Array(presyo.memory.buffer, place, bytes.length).set(bytes);
  return [place, bytes.length];
}

/// The parts of an answer, or the sentence that says why there is none.
function ask(presyo, use, language, text, choices) {
  const encoder = new TextEncoder();
  const words = hand(presyo, encoder.encode(text));
  const chosen = hand(presyo, encoder.encode(choices));
  const place = presyo.ask(use, languages.indexOf(language), ...words, ...chosen);
  presyo.release(words[0]);
  presyo.release(chosen[0]);
  const numbers = new DataView(presyo.memory.buffer);
  const count = numbers.getUint32(place + 4, true);
  const decoder = new TextDecoder();
  const parts = [];
  let at = place + 8 + 4 * count;
  for (let index = 0; index < count; index += 1) {
    const length = numbers.getUint32(place + 8 + 4 * index, true);
    parts.push(decoder.decode(new Uint8Array(presyo.memory.buffer, at, length)));
    at += length;
  }
  const isAnswered = numbers.getUint32(place, true) === 1;
  presyo.release(place);
  return { isAnswered, parts };
}

self.onmessage = async ({ data: { id, use, language, text, choices } }) => {
  try {
    program ??= load();
    self.postMessage({ id, ...ask(await program, use, language, text, choices) });
  } catch (error) {
    program = undefined;
    const told = error instanceof Failure ? { key: error.message, values: error.values } : {};
    self.postMessage({ id, isAnswered: false, hasFailed: true, parts: [String(error.message)], ...told });
  }
};
