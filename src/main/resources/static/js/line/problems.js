// What can go wrong, by name. Whoever shows it chooses the words by that name: js/line/tap.js.

class Problem extends Error {
  constructor(name, message = name) {
    super(message);
    this.name = name;
  }
}

/// The network or the server failed: the same may be asked again, and nothing typed is lost.
export const unreachable = () => new Problem("Unreachable");

/// Ended, or its day has come.
export const gone = () => new Problem("Gone");

/// Nothing new can be begun here any more.
export const closed = () => new Problem("LineClosed");

/// Others read than she was shown: she must be told before anything is sealed for them.
export const readersChanged = () => new Problem("ReadersChanged");

/// Something that whoever typed can mend, in words, at `field` where there is one.
export function mend(text, field) {
  return Object.assign(new Problem("Mend", text), { field });
}

/// A case that is over, and a link or receipt that never opened one, look alike to whoever asks.
export const isOver = wrong => wrong.name === "Gone" || wrong.name === "Refused";
