package org.threefold.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import java.util.List;

/// What a browser stores by itself, of all pages of the portal.
final class BrowserStore {

    /// Words that are sealed before they are stored are listened to before they are sealed.
    private static final String LISTEN =
            """
            if (window.crypto?.subtle) {
              const seal = crypto.subtle.encrypt.bind(crypto.subtle);
              window.walkSealed = [];
              crypto.subtle.encrypt = (how, key, data) => {
                window.walkSealed.push(new TextDecoder().decode(data));
                return seal(how, key, data);
              };
            }
            """;

    private static final String STORED =
            """
            async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie,
                await indexedDB.databases(), await caches.keys()])
            """;

    private static final String SEALED_TEXTS =
            "() => Object.keys(localStorage).filter(it => it.startsWith('tf-draft:')).map(it => localStorage[it])";

    private static final String NEW_ONES =
            """
            ([before, many]) => Object.keys(localStorage)
                .filter(it => it.startsWith('tf-draft:') && !before.includes(localStorage[it])).length >= many
            """;

    /// What the browser kept was put back, where anything was.
    private static final String AT_REST =
            """
            () => new Promise(done => {
              const look = () => window.tfDrafts?.ready || !document.querySelector('tf-drafts')
                ? setTimeout(done,
                    document.querySelector('vaadin-date-picker, vaadin-time-picker') ? 400 : 60) : setTimeout(look, 20);
              look();
            })
            """;

    private BrowserStore() {}

    /// To be called before the first page of a browser.
    static void listen(BrowserContext window) {
        window.addInitScript(LISTEN);
    }

    /// What the browser stores, as it is stored, for this address and this tab.
    static String stored(Page page) {
        return page.evaluate(STORED).toString();
    }

    /// The texts that the browser keeps, sealed.
    static Object keptSealed(Page page) {
        return page.evaluate(SEALED_TEXTS);
    }

    static void waitForKept(Page page, Object before, int many) {
        page.waitForFunction(NEW_ONES, List.of(before, many));
    }

    static void rest(Page page) {
        page.evaluate(AT_REST);
    }

    /// What this tab sealed in order to store it, before it was sealed.
    static String sealed(Page page) {
        return String.valueOf(page.evaluate("() => (window.walkSealed ?? []).join('\\n')"));
    }
}
