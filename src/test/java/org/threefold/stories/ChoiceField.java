package org.threefold.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A field on a page in which something is chosen, and how a person chooses there.
///
/// @param kind the element
/// @param label words that stand in it, and in no other of its kind before it
record ChoiceField(String kind, String label) {

    private static final String LOADED =
            "it => it.filteredItems?.length > 0 && it.filteredItems[0].label !== undefined";

    private static final String HOLDS =
            """
            it => {
              const words = one => (one.label || one.textContent).trim();
              const some = (inside, is) => [...it.querySelectorAll(inside)].filter(is).map(words).join(', ');
              switch (it.localName) {
                case 'vaadin-select': return some('vaadin-select-item', one => it.value && one.value === it.value);
                case 'vaadin-radio-group': return some('vaadin-radio-button', one => one.checked);
                case 'vaadin-checkbox-group': return some('vaadin-checkbox', one => one.checked);
                case 'vaadin-checkbox': return String(it.checked);
                case 'vaadin-multi-select-combo-box': return it.selectedItems.map(one => one.label).join(', ');
                case 'tf-question': return some('label', one => one.querySelector('input').checked);
                case 'div': return some('button.choice', one => one.getAttribute('aria-pressed') === 'true');
                default: return it.inputElement.value;
              }
            }
            """;

    /// As quick as a script, before an answer of the server can arrive.
    private static final String AT_ONCE =
            """
            (it, nth) => {
              const holds = %s;
              const option = inside => it.querySelectorAll(inside)[nth];
              switch (it.localName) {
                case 'vaadin-select': it.value = option('vaadin-select-item').value; break;
                case 'vaadin-radio-group': it.value = option('vaadin-radio-button').value; break;
                case 'vaadin-checkbox-group': {
                  const key = option('vaadin-checkbox').value;
                  it.value = it.value.includes(key) ? it.value.filter(one => one !== key) : [...it.value, key];
                  break;
                }
                case 'vaadin-checkbox': it.checked = !it.checked; break;
                case 'vaadin-combo-box': it.selectedItem = it.filteredItems[nth]; break;
                case 'vaadin-multi-select-combo-box': it.selectedItems = [it.filteredItems[nth]]; break;
                case 'vaadin-date-picker': it.value = '2031-03-1' + nth; break;
                case 'vaadin-time-picker': it.value = '1' + nth + ':00'; break;
                case 'tf-question': option('input[type=radio]').click(); return holds(it);
                default: {
                  const words = option('button.choice').textContent.trim();
                  option('button.choice').click();
                  return words;
                }
              }
              it.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
              return holds(it);
            }
            """
                    .formatted(HOLDS.strip());

    Locator on(Page page) {
        return page.locator(kind)
                .filter(new Locator.FilterOptions().setHasText(label).setVisible(true))
                .first();
    }

    /// Has looked at what a list offers, which is asked of the server.
    void look(Page page) {
        if (!kind.endsWith("combo-box")) return;
        toggle(page);
        page.waitForFunction(LOADED, on(page).elementHandle());
        toggle(page);
    }

    /// With the mouse, and answers the words of what was chosen.
    ///
    /// @param nth of what is offered, from 0
    String choose(Page page, int nth) {
        var field = on(page);
        switch (kind.substring(kind.lastIndexOf(' ') + 1)) {
            case "vaadin-select" -> {
                field.click();
                item(page, "vaadin-select-item", nth);
            }
            case "vaadin-combo-box", "vaadin-time-picker" -> {
                toggle(page);
                item(page, kind + "-item", nth);
            }
            case "vaadin-multi-select-combo-box" -> {
                toggle(page);
                item(page, kind + "-item", nth);
                page.keyboard().press("Escape");
            }
            case "vaadin-date-picker" -> {
                toggle(page);
                page.locator("vaadin-month-calendar [part~=today]").first().click();
            }
            case "div.asking-choices", "div.asking-numbers" -> {
                var button = field.locator("button.choice").nth(nth);
                var words = button.textContent().strip();
                button.click();
                return words;
            }
            case "vaadin-radio-group", "tf-question" ->
                    field.locator("input[type=radio]").nth(nth).check();
            default -> field.locator("input[type=checkbox]").nth(nth).click();
        }
        return holds(page);
    }

    /// The same, by a script.
    String chooseAtOnce(Page page, int nth) {
        return on(page).evaluate(AT_ONCE, nth).toString();
    }

    /// What is chosen, as it stands there.
    String holds(Page page) {
        return on(page).evaluate(HOLDS).toString();
    }

    /// Below the field, until somebody decides.
    Locator offered(Page page) {
        return kind.endsWith("tf-question")
                ? on(page).locator(".draft-clash")
                : page.locator(kind + " + .draft-clash");
    }

    private void toggle(Page page) {
        on(page).locator("[part~=toggle-button]").click();
    }

    private static void item(Page page, String kind, int nth) {
        page.locator(kind).filter(new Locator.FilterOptions().setVisible(true)).nth(nth).click();
    }
}
