// Inputs from inputs: what YAML, JSON and Kubernetes give a meaning to, and bytes that have none.

export type Random = (below: number) => number;

/** Repeatable (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const WORDS = [
  ..."&a *a <<: <<:*a --- ... |+1 >- |2 ? : , - # ! !! !!str !!binary !!set !<x> %YAML %TAG ~ null true yes on 0x1F 0o7 1e999 -.inf .nan 1_000 9007199254740993".split(
    " ",
  ),
  ..."{} [] [[ ]] {{ }} {[ \" ' \\ \\u202e \\ud800 \\x00 `".split(" "),
  ..."apiVersion:\u0020v1 kind:\u0020List kind:\u0020PodList items: metadata: name: spec: annotations: labels: __proto__: constructor: toString:".split(" "),
  ..."dok-policies/exempt.NM-10:\u0020x;\u0020until\u00202027-01-31 dok-policies/v1 paths: exclude: controls: all params: expires: match: {a,b} **/ [!a]".split(
    " ",
  ),
  ..."\u001b[31m \u202e \u2028 \u0085 \ufeff \u0000 \ud83d\ude00 </script><b> ]]> ::error::x %0A ##[x] =1+1 | javascript:x".split(" "),
  "\n",
  "\r\n",
  "\r",
  "\t",
  " ",
  "  ",
  "\n---\n",
  "\n- ",
  ": ",
  "\n  ",
  "# Source: a/b.yaml\n",
].map((word) => Buffer.from(word));
const BYTES = [Buffer.from([0xff]), Buffer.from([0xc0, 0x80]), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from([0xfe, 0xff]), Buffer.from([0])];
const MOST = 1 << 15;

/** Another input: `pool` lends parts of others. */
export function mutate(input: Buffer, pool: readonly Buffer[], random: Random): Buffer {
  let made = input;
  for (let left = 1 + random(1 << random(4)); left > 0; left -= 1) {
    made = step(made, pool, random);
  }
  return made.length > MOST ? made.subarray(0, MOST) : made;
}

function step(input: Buffer, pool: readonly Buffer[], random: Random): Buffer {
  const at = random(input.length + 1);
  const end = Math.min(input.length, at + 1 + random(1 << random(8)));
  const part = input.subarray(at, end);
  const join = (...middle: readonly Buffer[]): Buffer => Buffer.concat([input.subarray(0, at), ...middle]);
  const rest = (from: number): Buffer => input.subarray(from);
  const word = (): Buffer => WORDS[random(WORDS.length)] ?? part;
  switch (random(10)) {
    case 0:
    case 1:
      return join(word(), rest(at));
    case 2:
      return join(word(), rest(end));
    case 3:
      return join(rest(end));
    case 4:
      return join(part, part, rest(end));
    case 5:
      return join(BYTES[random(BYTES.length)] ?? part, rest(at));
    case 6:
      return join(Buffer.from([random(128)]), rest(at + 1));
    case 7: {
      // A line to another place.
      const [line, to] = [lineAt(input, at), random(input.length + 1)];
      return Buffer.concat([input.subarray(0, lineAt(input, to).start), input.subarray(line.start, line.end), rest(lineAt(input, to).start)]);
    }
    case 8: {
      const other = pool[random(pool.length)] ?? input;
      const from = random(other.length);
      return join(other.subarray(from, from + 1 + random(1 << random(9))), rest(random(2) === 0 ? at : end));
    }
    default:
      return join(...Array.from({ length: 1 << random(10) }, () => part.subarray(0, 24)), rest(end));
  }
}

function lineAt(input: Buffer, at: number): { readonly start: number; readonly end: number } {
  const start = at === 0 ? 0 : input.lastIndexOf(10, at - 1) + 1;
  const end = input.indexOf(10, at);
  return { start, end: end < 0 ? input.length : end + 1 };
}
