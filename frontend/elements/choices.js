// What is chosen in a field, as the words that stand there, one choice a line; and how the same
// words are chosen again, as a person would. Keys of options are another matter each time.

const FIELD = /^vaadin-(select|radio-group|checkbox-group|checkbox|combo-box|multi-select-combo-box)$/;
const LOOK = 50; // between two looks at the options that are on their way
const LONGEST = 3000;
export const CHOSEN = "true";

const later = (time) => new Promise((done) => setTimeout(done, time));
const wordsOf = (node) => (node.label || node.textContent).trim();
const lines = (words) => (words ? words.split("\n") : []);

// Yes, no and not known of a question; large buttons of which one is pressed
const group = (node) => node.localName === "div" && node.matches(".choices, [role=group]");

export const isChoice = (node) => FIELD.test(node.localName) || group(node);

// Whether a press, and not a change of a value, is what chooses.
export const isPressed = (node) => node.matches("div[role=group]");

export const pressed = (event) =>
  event.composedPath().find((one) => one instanceof HTMLElement && one.matches("button.choice"));

const options = (node) => {
  switch (node.localName) {
    case "vaadin-select": return [...node.querySelectorAll("vaadin-select-item")];
    case "vaadin-radio-group": return [...node.querySelectorAll("vaadin-radio-button")];
    case "vaadin-checkbox-group": return [...node.querySelectorAll("vaadin-checkbox")];
    default: return isPressed(node) ? [...node.querySelectorAll("button.choice")] : [...node.querySelectorAll("label")];
  }
};

export const chosenIn = (node) => {
  switch (node.localName) {
    case "vaadin-checkbox": return node.checked ? CHOSEN : "";
    case "vaadin-combo-box": return node.selectedItem?.label ?? "";
    case "vaadin-multi-select-combo-box": return node.selectedItems.map((it) => it.label).join("\n");
    case "vaadin-select":
    case "vaadin-radio-group":
      return options(node).filter((it) => node.value !== "" && it.value === node.value).map(wordsOf)[0] ?? "";
    case "vaadin-checkbox-group":
      return options(node).filter((it) => node.value.includes(it.value)).map(wordsOf).join("\n");
    default:
      return options(node)
        .filter((it) => (isPressed(node) ? it.getAttribute("aria-pressed") === "true" : it.querySelector("input").checked))
        .map((it) => it.textContent.trim())[0] ?? "";
  }
};

// As it is said to a person.
export const spoken = (node, words) =>
  node.localName !== "vaadin-checkbox" ? words || "Nothing" : words ? `${node.label}: yes` : `${node.label}: no`;

export const isLocked = (node) => {
  const inside = group(node) ? node.querySelector("input, button") : node;
  return Boolean(inside?.disabled || inside?.readonly);
};

async function found(look) {
  for (let waited = 0; waited < LONGEST; waited += LOOK) {
    const it = look();
    if (it) return it;
    await later(LOOK);
  }
  return null;
}

// An option of a list that asks the server for what it offers; first what it offers to everybody.
async function offered(node, words) {
  const here = () => node.filteredItems?.find((it) => it.label === words);
  for (const filter of ["", words]) {
    node.filter = filter;
    node.opened = true;
    const it = await found(() => here() ?? (node.loading === false && node.filteredItems?.every((one) => one.label) && "none"));
    if (it && it !== "none") return it;
  }
  return await found(here);
}

async function fromList(node, words) {
  const items = [];
  try {
    for (const one of lines(words)) items.push(await offered(node, one));
  } finally {
    node.filter = "";
    node.opened = false;
  }
  if (items.some((it) => !it)) return false;
  if (node.localName === "vaadin-combo-box") node.selectedItem = items[0] ?? null;
  else node.selectedItems = items;
  return true;
}

async function fromOptions(node, words) {
  const wanted = lines(words);
  const chosen = await found(() => {
    const some = options(node).filter((it) => wanted.includes(wordsOf(it)));
    return some.length === wanted.length ? some : null;
  });
  if (!chosen) return false;
  if (group(node)) {
    (isPressed(node) ? chosen[0] : chosen[0]?.querySelector("input"))?.click();
    return chosen.length > 0;
  }
  node.value = node.localName === "vaadin-checkbox-group" ? chosen.map((it) => it.value) : (chosen[0]?.value ?? "");
  return true;
}

// Chooses it and says so, as when a person does; whether it is offered at all.
export async function choose(node, words) {
  let done = true;
  if (node.localName === "vaadin-checkbox") node.checked = words === CHOSEN;
  else if (node.localName.endsWith("combo-box")) done = await fromList(node, words);
  else done = await fromOptions(node, words);
  if (done && !group(node)) node.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  return done;
}
