// What was typed in a conversation and not sent yet: kept for as long as this page is open, and nowhere else.

const fields = ["answer-text", "options-text", "colleagues-text"].map(id => document.getElementById(id));
const kept = new Map();
let current = null;

export const drafts = {
  open(id) {
    current = id;
    const words = kept.get(id) ?? [];
    fields.forEach((field, at) => { field.value = words[at] ?? ""; });
  },

  close() {
    if (current) kept.set(current, fields.map(({ value }) => value));
    current = null;
    fields.forEach(field => { field.value = ""; });
  },
};
