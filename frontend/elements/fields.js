// Which fields keep what is typed and chosen in them, what they hold, and how they are named.

import { chosenIn, isChoice } from "./choices.js";

const TYPED = /^(tf-question|vaadin-(text-field|text-area|email-field|number-field|integer-field|big-decimal-field|date-picker|time-picker))$/;
const PICKER = /^vaadin-(date|time)-picker$/;
export const PICKERS = "vaadin-date-picker, vaadin-time-picker";
export const mine = (node) => node.dataset.draft !== undefined && (TYPED.test(node.localName) || isChoice(node));
// A day or a time is a value only once it is written out; until then its letters alone are there.
export const picker = (node) => PICKER.test(node.localName);
export const input = (node) => (node.localName === "tf-question" ? node.querySelector("textarea") : node);
export const textOf = (node) => (isChoice(node) ? chosenIn(node) : (picker(node) ? node.inputElement : input(node))?.value);
export const baseOf = (node) => (isChoice(node) ? chosenIn(node) : (input(node)?.value ?? ""));

// The same form may stand on several pages, and one field several times on a page.
export const nameOf = (node) => {
  const same = [...document.querySelectorAll("[data-draft]")].filter((one) => one.dataset.draft === node.dataset.draft);
  return `${location.pathname} ${node.dataset.draft} ${same.indexOf(node)}`;
};

// Yes, no and not known of a question take part beside its note, as an answer.
export const nameChoices = (choices) => {
  choices.dataset.draft ??= `${choices.closest("[data-draft]").dataset.draft} chosen`;
  choices.dataset.draftAnswer = "";
};
