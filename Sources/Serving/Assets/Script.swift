/// The script of the pages: keys, and what saves a click. Everything works without it.
enum Script {
  static let text = #"""
    "use strict";
    (() => {
      const page = document.body.dataset.page;
      const all = (selector, within = document) => [...within.querySelectorAll(selector)];
      const first = (selector) => document.querySelector(selector);
      const isTyping = (target) =>
        target.matches("input:not([type=radio], [type=checkbox]), textarea, select");

      // One row of a list has the focus; j and k move it.
      function move(rows, step) {
        if (rows.length === 0) return;
        const now = rows.findIndex((row) => row === document.activeElement
          || row.contains(document.activeElement));
        const next = now < 0 ? (step > 0 ? 0 : rows.length - 1)
          : Math.min(rows.length - 1, Math.max(0, now + step));
        rows[next].focus();
        rows[next].scrollIntoView({ block: "nearest" });
      }

      function verdict(value) {
        const finding = document.activeElement.closest(".findings > li");
        const choice = finding && finding.querySelector(`input[type=radio][value="${value}"]`);
        if (!choice) return;
        choice.checked = true;
        move(all(".findings.own > li"), 1);
      }

      const keys = {
        queue: {
          j: () => move(all(".cases a.id"), 1), k: () => move(all(".cases a.id"), -1),
          "/": () => {
            const filters = first(".filters");
            if (filters) { filters.open = true; filters.querySelector("select, input").focus(); }
          },
        },
        report: {
          j: () => move(all(".findings.own > li"), 1), k: () => move(all(".findings.own > li"), -1),
          y: () => verdict("confirmed"), n: () => verdict("not_confirmed"), m: () => verdict("unsure"),
          d: () => { const state = first(".decide [name=state]"); if (state) state.focus(); },
          s: () => { const veil = first(".veil > input"); if (veil) veil.click(); },
          q: () => { location.href = first("[data-queue]").href; },
        },
      };

      // Steps of a lesson are links; keys follow them. Left, right, page keys and space: what remote controls
      // of projectors send.
      const step = (name) => { const link = first(`[data-key=${name}]`); if (link) link.click(); };
      keys.lesson = {
        ArrowRight: () => step("next"), PageDown: () => step("next"), " ": () => step("next"),
        ArrowLeft: () => step("previous"), PageUp: () => step("previous"), e: () => step("all"),
      };
      for (const button of all("[data-print]")) {
        button.hidden = false;
        button.addEventListener("click", () => window.print());
      }
      // A slider says its value while it moves, and asks when it rests.
      for (const slider of all("input[data-output]")) {
        const french = document.documentElement.lang === "fr";
        slider.addEventListener("input", () => {
          const output = slider.closest("label").querySelector("output");
          output.textContent = french ? slider.value.replace(".", ",") : slider.value;
        });
        slider.addEventListener("change", () => slider.form.requestSubmit());
      }

      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        const dialog = first("#keys");
        if (dialog && dialog.open) return;
        if (event.key === "?" && dialog) { dialog.showModal(); event.preventDefault(); return; }
        if (event.key === "u") {
          const undo = first("[data-key=u]");
          if (undo) { undo.click(); event.preventDefault(); }
          return;
        }
        const act = (keys[page] || {})[event.key];
        const isPressed = event.key === " " && event.target.matches("a, button, input, summary");
        if (act && !isPressed) { act(); event.preventDefault(); }
      });

      // A reason is asked for only where the state has one.
      const state = first(".decide [name=state]");
      const reason = first(".decide [name=reason]");
      if (state && reason) {
        const show = () => {
          for (const option of reason.options) {
            const states = (option.dataset.states || "").split(" ");
            option.hidden = option.value !== "" && !states.includes(state.value);
            option.disabled = option.hidden;
          }
          const isAsked = [...reason.options].some((option) => option.value !== "" && !option.hidden);
          reason.closest("label").hidden = !isAsked;
          if (!isAsked || reason.selectedOptions[0]?.hidden) reason.value = "";
        };
        state.addEventListener("change", show);
        show();
      }

      // A decision that is being written must not be lost by leaving the page.
      const decision = first("form.decision");
      if (decision) {
        let isChanged = false;
        decision.addEventListener("input", () => { isChanged = true; });
        document.addEventListener("submit", () => { isChanged = false; });
        window.addEventListener("beforeunload", (event) => {
          if (isChanged) event.preventDefault();
        });
      }
    })();

    """#
}
