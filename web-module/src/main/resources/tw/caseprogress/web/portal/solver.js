// Searches the number of a riddle (ALTCHA, SHA-256). In plain script: crypto.subtle is not there on
// pages without https, and a promise for each hash costs more than the hash.
const SHA = (() => {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) {
    if (primes.every(p => n % p)) primes.push(n);
  }
  const bits = root => (root - Math.floor(root)) * 4294967296 | 0;
  return {k: Int32Array.from(primes, p => bits(Math.cbrt(p))), h: primes.slice(0, 8).map(p => bits(Math.sqrt(p)))};
})();

// One block of 64 bytes, which w begins with, into the state
const compress = (state, w) => {
  const k = SHA.k;
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15], y = w[i - 2];
    w[i] = w[i - 16] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + w[i - 7] +
        ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10) | 0;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  for (let i = 0; i < 64; i++) {
    const t = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + k[i] + w[i] | 0;
    const u = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
    h = g; g = f; f = e; e = d + t | 0; d = c; c = b; b = a; a = t + u | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d;
  state[4] += e; state[5] += f; state[6] += g; state[7] += h;
};

// The search, a slice at a time: next() gives the number, or undefined while it goes on, or -1
const search = riddle => {
  const w = new Int32Array(64), state = new Int32Array(8), before = Int32Array.from(SHA.h);
  const load = (bytes, from) => {
    for (let i = 0, at = from; i < 16; i++, at += 4) {
      w[i] = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    }
  };
  const salt = Array.from(riddle.salt, character => character.charCodeAt(0));
  const whole = salt.length - salt.length % 64;
  for (let from = 0; from < whole; from += 64) {
    load(salt, from);
    compress(before, w);
  }
  const wanted = Int32Array.from({length: 8}, (none, i) => parseInt(riddle.challenge.slice(8 * i, 8 * i + 8), 16));
  const end = new Uint8Array(128), rest = salt.length - whole;
  end.set(salt.slice(whole));
  let number = 0;
  const fits = n => {
    const digits = String(n), length = rest + digits.length, blocks = length < 56 ? 64 : 128;
    for (let i = 0; i < digits.length; i++) end[rest + i] = digits.charCodeAt(i);
    end.fill(0, length);
    end[length] = 128;
    const bits = 8 * (whole + length);
    end[blocks - 2] = bits >>> 8;
    end[blocks - 1] = bits;
    state.set(before);
    for (let from = 0; from < blocks; from += 64) {
      load(end, from);
      compress(state, w);
    }
    return state[0] === wanted[0] && state.every((word, i) => word === wanted[i]);
  };
  return {
    get done() { return number / (riddle.maxnumber + 1); },
    next(times) {
      for (let i = 0; i < times && number <= riddle.maxnumber; i++, number++) {
        if (fits(number)) return number;
      }
      return number > riddle.maxnumber ? -1 : undefined;
    }
  };
};

// What is sent as the proof
const proofOf = (riddle, number) => btoa(JSON.stringify(
    {algorithm: riddle.algorithm, challenge: riddle.challenge, number, salt: riddle.salt, signature: riddle.signature}));

// The search in slices of the one thread that a page has, so that it goes on answering
const solve = (riddle, told, stopped) => new Promise((resolve, reject) => {
  const going = search(riddle);
  const slice = () => {
    if (stopped && stopped()) return reject(new Error('stopped'));
    const until = Date.now() + 12;
    let found;
    do found = going.next(64); while (found === undefined && Date.now() < until);
    told(going.done);
    if (found === undefined) setTimeout(slice);
    else if (found < 0) reject(new Error('unsolved'));
    else resolve(proofOf(riddle, found));
  };
  slice();
});
