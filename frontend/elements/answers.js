// Large answers by keys: arrows, Home and End go from one to the next; a digit goes to its number on a
// scale, else to its place in the list; y and n to yes and no. Enter and space choose, as on any
// button: no key that may be hit by chance is an answer.

const WAYS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const YES_NO = { y: 0, n: 1 };
const SECOND_DIGIT = 800; // milliseconds in which 1 and 0 are 10
let typed = "";
let last = 0;

const choices = (step) => [...step.querySelectorAll("[role=group] button.choice:enabled")];

function byDigit(step, digit, now) {
  const all = choices(step);
  if (!step.querySelector(".asking-numbers")) return all[Number(digit) - 1];
  const number = (words) => all.find((one) => one.firstElementChild.textContent === words);
  const both = now - last < SECOND_DIGIT ? number(typed + digit) : null;
  typed = both ? typed + digit : digit;
  last = now;
  return both ?? number(digit);
}

function wanted(step, event) {
  const all = choices(step);
  const at = all.indexOf(document.activeElement);
  if (WAYS[event.key] && at >= 0) return all[at + WAYS[event.key]];
  if (event.key === "Home" && at >= 0) return all[0];
  if (event.key === "End" && at >= 0) return all.at(-1);
  if (/^\d$/.test(event.key)) return byDigit(step, event.key, event.timeStamp);
  const yesNo = YES_NO[event.key.toLowerCase()];
  return yesNo !== undefined && step.querySelector(".yes-no") ? all[yesNo] : null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const step = event.target.closest?.(".asking, .quiz");
  if (!step || event.target.closest("vaadin-text-area, vaadin-big-decimal-field, vaadin-date-picker")) return;
  const one = wanted(step, event);
  if (!one) return;
  event.preventDefault();
  one.focus();
});
