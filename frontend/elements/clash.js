// What this browser kept of a field, offered below it until somebody decides.

import { element } from "./drawn.js";
import { chosenIn, isChoice, isLocked, spoken } from "./choices.js";

const HEADS = {
  text: "This browser kept another text for this field:",
  choice: "Chosen while the connection was lost, and not saved yet:",
  gone: "Chosen while the connection was lost. It is not offered here any more:",
};

// Below the field, and not twice.
function place(node, box) {
  const there = node.nextElementSibling;
  if (there?.matches(".draft-clash, .draft-chosen")) there.remove();
  node.after(box);
  return box;
}

// use: what happens when it is wanted; without it, it can only be discarded.
export function offer(node, words, { use, drop, gone }) {
  const choice = isChoice(node);
  const box = element("div", "draft-clash");
  box.setAttribute("role", "status");
  const acts = element("div", "row");
  const act = (says, look, then) => {
    const button = element("button", look, says);
    button.type = "button";
    button.onclick = () => (box.remove(), then());
    acts.append(button);
  };
  if (use) act(choice ? "Use this choice" : "Use this text", "btn", use);
  act("Discard it", "btn text", drop);
  box.append(
    element("b", "", gone ? HEADS.gone : choice ? HEADS.choice : HEADS.text),
    element("p", "as-written", choice ? spoken(node, words) : words));
  if (choice && chosenIn(node)) box.append(element("p", "quiet", `Saved here by now: ${spoken(node, chosenIn(node))}`));
  if (!use && !gone) box.append(element("p", "quiet", "This field cannot be changed any more."));
  box.append(acts);
  return place(node, box);
}

// A choice that was put back into a form, which somebody still has to send.
export const putBack = (node, words) => {
  const line = element("p", "draft-chosen faint", `Chosen while the connection was lost: ${spoken(node, words)}`);
  line.setAttribute("role", "status");
  place(node, line);
};

// A press that nobody answered.
export const keptHere = (node, words) => place(node, element("p", "draft-chosen faint", `Kept in this browser: ${words}`));

export const locked = (node, field) => (isChoice(node) ? isLocked(node) : Boolean(field.readonly || field.disabled));
