package dev.docket.faults;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down in the page itself what its user sees: the states of the indicator, what notices say, what he dropped and
 * entered. It goes on where the page is loaded anew.
 */
final class Recorder {

    private static final String RECORD = """
            (() => {
              const KEY = 'docket-recorder';
              const kept = () => {
                try {
                  return JSON.parse(sessionStorage.getItem(KEY));
                } catch {
                  return null;
                }
              };
              const record = kept() ?? { loads: 0, states: [], told: [], deeds: [], failures: [] };
              const note = (list, entry) => {
                list.push(entry);
                try {
                  sessionStorage.setItem(KEY, JSON.stringify(record));
                } catch {}
              };
              const state = (value) => {
                if (value && record.states.at(-1)?.state !== value) note(record.states, { at: Date.now(), state: value });
              };
              window.docketRecord = record;
              record.loads += 1;
              if (location.protocol === 'chrome-error:') note(record.failures, 'No page');
              const texts = new WeakMap();
              const look = () => {
                state(document.querySelector('docket-sync')?.dataset.state);
                if (location.pathname === '/login') state('sign-in');
                for (const notice of document.querySelectorAll('vaadin-notification-card')) {
                  const text = notice.textContent;
                  if (text && texts.get(notice) !== text) {
                    texts.set(notice, text);
                    note(record.told, text);
                  }
                }
                const error = document.querySelector('.v-system-error');
                if (error && !texts.has(error)) {
                  texts.set(error, true);
                  note(record.failures, error.textContent);
                }
              };
              const attributeFilter = ['data-state'];
              new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter });
              document.addEventListener('docket-drop', ({ target, detail }) => {
                const card = document.querySelector(`docket-card[data-matter="${detail.matter}"]`);
                const from = card.closest('docket-column').dataset.stage;
                note(record.deeds, { kind: 'MOVED', title: card.matter.title, from, to: target.dataset.stage });
              }, true);
              document.addEventListener('docket-title', ({ target, detail }) =>
                note(record.deeds, { kind: 'ADDED', title: detail.title, from: '', to: target.dataset.stage }), true);
            })();
            """;

    private static final String READ = """
            () => {
              const cards = [...document.querySelectorAll('docket-board docket-card')].filter((it) => it.matter).map((it) => ({
                number: it.matter.number,
                title: it.matter.title,
                client: it.matter.client ?? '',
                stage: it.closest('docket-column')?.dataset.stage ?? '',
                state: it.dataset.state,
              }));
              const columns = [...document.querySelectorAll('docket-column')].map((column) => ({
                stage: column.dataset.stage,
                count: Number(column.dataset.count),
                value: column.renderRoot?.querySelector('.quick input')?.value ?? '',
                problem: column.renderRoot?.querySelector('.problem')?.textContent ?? '',
              }));
              const panel = document.querySelector('.matter-panel');
              const lost = /This page could not be shown|There is nothing here/.exec(document.body.innerText);
              const { failures } = window.docketRecord;
              if (lost && failures.at(-1) !== lost[0]) failures.push(lost[0]);
              const trace = /\\bat [\\w.$]+\\([\\w.]*:?\\d*\\)|Exception|Whitelabel|HTTP Status \\d/.exec(document.body.innerText);
              return JSON.stringify({
                path: location.pathname,
                sync: document.querySelector('docket-sync')?.dataset.state ?? '',
                revision: document.querySelector('docket-sync')?.dataset.revision ?? '',
                panel: panel !== null && panel.checkVisibility(),
                notice: panel?.querySelector('.matter-notice')?.textContent ?? '',
                unsaved: document.querySelector('docket-toast[lasting]')?.text ?? '',
                rows: [...document.querySelectorAll('.unsaved-list li')].map((row) => row.textContent),
                trace: trace?.[0] ?? '',
                cards,
                columns,
                record: window.docketRecord,
              });
            }
            """;

    private final Page page;

    private Recorder(Page page) {
        this.page = page;
    }

    /** Records every page that is opened from now on. */
    static Recorder in(Page page) {
        page.addInitScript(RECORD);
        return new Recorder(page);
    }

    /** What its user sees now; nothing while a page is being loaded. */
    Optional<Sight> look() {
        try {
            return Optional.of(JsonMapper.shared().readValue((String) page.evaluate(READ), Sight.class));
        } catch (PlaywrightException e) {
            return Optional.empty();
        }
    }
}
