package org.threefold.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import java.util.List;
import java.util.Map;

/// What a walk sees and does in one tab: the fields that are typed into, links, buttons, and all
/// that the browser keeps. Fields are known by their label and, among those of one label, by their
/// order.
final class FieldPage {

    private static final String ACTS =
            "#content vaadin-button, #content button, #content vaadin-details-summary";

    /// Every field with a caret, whatever made it. Where a text must not be kept, it says so
    /// itself.
    private static final String FIELDS =
            """
            () => {
              const made = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-number-field,'
                + 'vaadin-integer-field, vaadin-big-decimal-field, vaadin-password-field, vaadin-combo-box,'
                + 'vaadin-date-picker, vaadin-time-picker';
              const plain = 'input:not([type=checkbox], [type=radio], [type=file], [type=hidden]), textarea';
              const choosing = it => it.localName === 'vaadin-combo-box' && !it.allowCustomValue;
              const secret = it => it.localName === 'vaadin-password-field' || it.type === 'password'
                || it.closest('[data-not-kept]') || it.closest('.login');
              const seen = {};
              return [...document.querySelectorAll(made + ', ' + plain)]
                .filter(it => it.matches(made) || ![...document.querySelectorAll(made +
                    ', vaadin-select, vaadin-multi-select-combo-box')].some(one => one !== it && one.contains(it)))
                .filter(it => it.checkVisibility() && !it.readonly && !it.readOnly && !it.disabled && !choosing(it))
                .map(it => {
                  const words = it.label || it.getAttribute('aria-label') || it.getAttribute('accessible-name')
                      || it.inputElement?.getAttribute('aria-label') || it.placeholder || it.name || it.localName;
                  const name = words + ' #' + (seen[words] = (seen[words] ?? 0) + 1);
                  it.setAttribute('data-walk', name);
                  return [name, it.localName, secret(it) ? 'never' : 'kept'];
                });
            }
            """;

    /// Every field in which something is chosen, and whether the page knows what becomes of it.
    private static final String CHOICES =
            """
            () => [...document.querySelectorAll('vaadin-select, vaadin-radio-group, vaadin-checkbox-group,'
                + 'vaadin-checkbox, vaadin-combo-box, vaadin-multi-select-combo-box, tf-question,'
                + '.asking-choices, .asking-numbers')]
              .filter(it => it.checkVisibility() && !it.parentElement.closest('vaadin-checkbox-group, .asking-choices'))
              .filter(it => it.localName !== 'div' || it.querySelector('button.choice'))
              .map(it => [it.label || it.getAttribute('aria-label') || it.textContent.trim().slice(0, 40),
                it.localName, it.dataset.draft || it.closest('[data-not-kept]') ? 'kept' : 'lost'])
            """;

    /// As keys do, and without leaving a field.
    private static final String TYPE =
            """
            texts => [...document.querySelectorAll('[data-walk]')].filter(it => texts[it.dataset.walk]).forEach(it => {
              const input = it.inputElement ?? it;
              input.value = texts[it.dataset.walk];
              input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            })
            """;

    /// Where somebody has to choose between two texts, the one that was kept.
    private static final String READ =
            """
            () => Object.fromEntries([...document.querySelectorAll('[data-walk]')].map(it => {
              const offered = it.nextElementSibling?.matches('.draft-clash');
              return [it.dataset.walk, offered ? it.nextElementSibling.querySelector('.as-written').textContent
                  : String((it.inputElement ?? it).value)];
            }))
            """;

    private static final String FOLLOW =
            """
            path => {
              const left = document.querySelector('#content').querySelectorAll('*');
              for (const it of left) it.setAttribute('data-left', '');
              window.walkLeft = left.length;
              const link = document.createElement('a');
              link.href = path;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }
            """;

    private static final String IDLE =
            "Object.values(window.Vaadin?.Flow?.clients ?? {}).length > 0"
                    + " && Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())";

    private FieldPage() {}

    /// As a press on a link does, from page to page in one tab. Falls back on [#load].
    static boolean follow(Page page, String path) {
        try {
            page.evaluate(FOLLOW, path);
            page.waitForFunction(
                    "() => document.querySelectorAll('[data-left]').length < window.walkLeft && "
                            + IDLE,
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(2000));
            return true;
        } catch (PlaywrightException sameOrNone) {
            return load(page, path);
        }
    }

    /// Whether it is a page at all, and no download.
    static boolean load(Page page, String path) {
        try {
            page.navigate(path);
            page.waitForSelector(
                    "#content, .login", new Page.WaitForSelectorOptions().setTimeout(15_000));
        } catch (PlaywrightException noPage) {
            return false;
        }
        settle(page);
        return true;
    }

    private static void settle(Page page) {
        page.waitForFunction("() => " + IDLE);
    }

    /// Whether there was such a button to press.
    static boolean press(Page page, String words) {
        try {
            page.locator(ACTS)
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .first()
                    .click(new Locator.ClickOptions().setTimeout(2000));
        } catch (PlaywrightException covered) {
            return false;
        }
        settle(page);
        return true;
    }

    @SuppressWarnings("unchecked")
    static List<String> links(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href]')].map(it => new URL(it.href))"
                                + ".filter(it => it.origin === location.origin && !it.pathname.match(/print|export|logout|styles/))"
                                + ".map(it => it.pathname + it.search)");
    }

    @SuppressWarnings("unchecked")
    static List<String> buttons(Page page) {
        return (List<String>)
                page.evaluate(
                        "acts => [...new Set([...document.querySelectorAll(acts)]"
                                + ".filter(it => it.checkVisibility() && !it.disabled).map(it => it.textContent.trim()))]",
                        ACTS);
    }

    @SuppressWarnings("unchecked")
    static List<Field> fields(Page page) {
        page.evaluate(
                "document.querySelectorAll('.note-open').forEach(it => it.checkVisibility() && it.click())");
        settle(page);
        return ((List<List<String>>) page.evaluate(FIELDS))
                .stream()
                        .map(it -> new Field(it.get(0), it.get(1), it.get(2).equals("kept")))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Field> choices(Page page) {
        return ((List<List<String>>) page.evaluate(CHOICES))
                .stream()
                        .map(it -> new Field(it.get(0), it.get(1), it.get(2).equals("kept")))
                        .toList();
    }

    static void type(Page page, Map<String, String> texts) {
        page.evaluate(TYPE, texts);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> read(Page page) {
        return (Map<String, String>) page.evaluate(READ);
    }

    /// @param name its label, and which of that label it is
    /// @param kept whether what is typed there must be kept, or must be nowhere
    record Field(String name, String kind, boolean kept) {}
}
