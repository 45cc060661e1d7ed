// Finds in a text what could point at somebody: a name, phone number, address, mail address or BSN. A guess, made in the
// browser, to remark on; never a rule. Numbers first: what is one thing isn't remarked on as another.

import { FIRST_NAMES, NO_NAMES } from "line/names";

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const PHONE = /(?<![\d\p{L}])(?:\+|00)?\d(?:[\s().-]{0,2}\d){7,14}(?!\d)/gu;
const NINE = /(?<![\d.])\d{3}[\s.]?\d{3}[\s.]?\d{3}(?!\d)|(?<![\d.])\d{4}[\s.]\d{2}[\s.]\d{3}(?!\d)/gu;
const POSTCODE = /(?<![\p{L}\d])(?:[1-9]\d{3}\s?[A-Z]{2}|[1-9]\d{3}[a-z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?![\p{L}\d])/gu;
const DUTCH_STREET = new RegExp(
  "(?<!\\p{L})(?:(?:(?!(?:Aan|Bij|De|Door|Een|Het|Hij|Ik|In|Langs|Mijn|Naar|Op|Tot|Uit|Ze|Zij)\\s)\\p{Lu}[\\p{L}'’-]*\\s(?:(?:van|de|der|den|het|en)\\s)*)*"
  + "[\\p{L}'’-]*(?:straat|laan|plein|gracht|kade|singel|plantsoen|dreef|steeg|boulevard)"
  + "|(?:Laan|Plein|Straat|Weg|Kade|Singel|Hof|Park)\\s(?:(?:van|de|der|den|het|'t)\\s)+\\p{Lu}[\\p{L}'’-]+"
  + "|\\p{Lu}[\\p{L}'’-]+(?:weg|dijk|hof|pad|park|markt|baan|hoeve|wal))\\s\\d{1,5}\\s?(?:[a-zA-Z](?![\\p{L}]))?", "gu");
const ENGLISH_STREET =
  /(?<!\d)\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Way|Square|Terrace|Gardens|Crescent|Place|Row)(?!\p{L})/gu;
const CALLED =
  /(?<=(?<!\p{L})(?:mevrouw|meneer|mevr\.|mw\.|dhr\.|mr\.|mrs\.|ms\.|dr\.|heet|genaamd|called|named)\s)\p{L}[\p{L}'’-]+/giu;
const CAPITAL = /(?<![\p{L}\d@.-]|\p{L}['’])\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}'’-]*/gu;
const SURNAME =
  /^(?:\s(?:van|von|de|der|den|het|ten|ter|te|el|al|du|la|le|[’']t)){0,3}\s\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}'’-]*/u;
const OPENS = /(?:(?:^|[.!?:…\n])["'”’)\s]*[-–•*]?\s*["'“‘(]*|["“‘(•])\s*$/u;

/// What was found, in order: [{kind, from, to, words}]; kind is mail, phone, bsn, address or name.
export function find(text) {
  const found = [];
  const add = (kind, from, to) => {
    if (found.some(one => from < one.to && to > one.from)) return;
    found.push({ kind, from, to, words: text.slice(from, to) });
  };
  const all = (kind, pattern, holds = () => true) => {
    for (const match of text.matchAll(pattern)) {
      if (holds(match[0])) add(kind, match.index, match.index + match[0].trimEnd().length);
    }
  };
  all("mail", MAIL);
  all("bsn", NINE, isBsn);
  all("phone", PHONE, isPhone);
  all("address", DUTCH_STREET);
  all("address", ENGLISH_STREET);
  all("address", POSTCODE);
  for (const [from, to] of names(text)) add("name", from, to);
  return found.sort((one, other) => one.from - other.from);
}

/// The text with one of those made unreadable; how long it was isn't told either.
export function black(text, { from, to }) {
  return `${text.slice(0, from)}▇▇▇${text.slice(to)}`;
}

// The weights of the eleven-test, the last one negative.
function isBsn(words) {
  const digits = [...words.replace(/\D/g, "")].map(Number);
  const sum = digits.reduce((sum, digit, at) => sum + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum > 0 && sum % 11 === 0;
}

// Ten digits that begin with a nought, or a country's number: a year, an amount or a date is none.
function isPhone(words) {
  const digits = words.replace(/\D/g, "");
  return /^\s*(?:\+|00)/.test(words) ? digits.length >= 9 : /^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 11;
}

function* names(text) {
  for (const match of text.matchAll(CALLED)) {
    if (/^\p{Lu}/u.test(match[0]) && !NO_NAMES.has(match[0].toLowerCase())) yield whole(text, match);
  }
  for (const match of text.matchAll(CAPITAL)) {
    const word = match[0].toLowerCase().replace(/['’]s$/, "");
    if (NO_NAMES.has(word)) continue;
    if (FIRST_NAMES.has(word) || !OPENS.test(text.slice(0, match.index))) yield whole(text, match);
  }
}

// With what comes behind it: Anna van den Berg is one name.
function whole(text, match) {
  let to = match.index + match[0].length;
  for (let more; (more = SURNAME.exec(text.slice(to))); ) to += more[0].length;
  return [match.index, to];
}
