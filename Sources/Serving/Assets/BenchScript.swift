/// The script of the bench: the rule in colours with its mistakes in the margin, proposals while somebody
/// types, and the answer of the rules after each pause. Without it the buttons do the same.
enum BenchScript {
  static let text = #"""
    "use strict";
    (() => {
      const form = document.getElementById("bench");
      if (!form) return;
      const rule = form.elements.content;
      const sample = form.elements.narrative;
      const result = document.getElementById("bench-result");
      const paint = form.querySelector(".editor pre");
      const gutter = form.querySelector(".gutter");
      form.classList.add("live");
      let words = { verbs: [], clauses: [], classes: [], codes: [] };
      let marks = new Map();

      // --- Colours -------------------------------------------------------------------------------
      const token = /(--\[\[[\s\S]*?(?:\]\]|$)|--[^\n]*)|("(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|\[\[[\s\S]*?(?:\]\]|$))|([A-Za-z_]\w*)|(\d+(?:\.\d+)?)/g;
      const keywords = new Set("and break do else elseif end false for function goto if in local nil not or repeat return then true until while".split(" "));

      function piece(kind, text) {
        const span = document.createElement("span");
        span.className = kind;
        span.textContent = text;
        return span;
      }

      // Classes in braces stand out inside a text.
      function addText(parent, text) {
        const span = piece("s", "");
        let last = 0;
        for (const found of text.matchAll(/\{[^{}"\n]*\}/g)) {
          span.append(text.slice(last, found.index), piece("c", found[0]));
          last = found.index + found[0].length;
        }
        span.append(text.slice(last));
        parent.append(span);
      }

      function colour() {
        const text = rule.value;
        const parts = document.createDocumentFragment();
        let last = 0;
        for (const found of text.matchAll(token)) {
          parts.append(text.slice(last, found.index));
          last = found.index + found[0].length;
          if (found[1]) parts.append(piece("r", found[0]));
          else if (found[2]) addText(parts, found[0]);
          else if (found[3] && (words.verbs.includes(found[3]) || words.clauses.includes(found[3]))) parts.append(piece("v", found[0]));
          else if (found[3] && keywords.has(found[3])) parts.append(piece("k", found[0]));
          else if (found[4]) parts.append(piece("n", found[0]));
          else parts.append(found[0]);
        }
        parts.append(text.slice(last) + "\n");
        paint.replaceChildren(parts);
        number();
      }

      function number() {
        const count = rule.value.split("\n").length;
        const lines = document.createDocumentFragment();
        for (let line = 1; line <= count; line += 1) {
          const mark = marks.get(line);
          const entry = piece(mark ? mark.severity : "", mark ? (mark.severity === "error" ? "✗" : "!") : String(line));
          if (mark) entry.title = mark.message;
          lines.append(entry);
        }
        gutter.replaceChildren(lines);
      }

      function scroll() {
        paint.scrollTop = rule.scrollTop;
        paint.scrollLeft = rule.scrollLeft;
        gutter.scrollTop = rule.scrollTop;
      }
      rule.addEventListener("scroll", scroll);

      function toLine(line) {
        const lines = rule.value.split("\n");
        const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
        rule.focus();
        rule.setSelectionRange(start, start + (lines[line - 1] || "").length);
        rule.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(rule).lineHeight));
        scroll();
      }

      // --- The answer of the rules ----------------------------------------------------------------
      let timer = 0;
      let isAsking = false;
      let isWaiting = false;
      // One question at a time: what was typed meanwhile is asked when the answer is there.
      async function ask() {
        if (isAsking) { isWaiting = true; return; }
        isAsking = true;
        isWaiting = false;
        result.setAttribute("aria-busy", "true");
        try {
          const answer = await fetch("/api/v1/bench", {
            method: "POST", credentials: "same-origin",
            headers: { "Content-Type": "application/json", "X-CSRF-Token": form.dataset.token },
            body: JSON.stringify({
              file: form.elements.file.value, content: rule.value, narrative: sample.value,
              language: form.elements.language.value,
            }),
          });
          const said = await answer.json();
          if (!answer.ok) {
            const line = document.createElement("p");
            line.className = "error";
            line.textContent = document.documentElement.lang === "fr" ? said.detail_fr : said.detail;
            result.replaceChildren(line);
            return;
          }
          // The server made this markup, and escaped every text in it.
          const page = new DOMParser().parseFromString(said.html, "text/html");
          result.replaceChildren(...page.body.childNodes);
          marks = new Map();
          for (const item of said.diagnostics) {
            if (item.line && !(marks.get(item.line) || {}).severity) marks.set(item.line, item);
          }
          number();
          result.dataset.milliseconds = said.milliseconds;
        } catch {
          // What was written is still here; the next pause asks again.
          const line = document.createElement("p");
          line.className = "error";
          line.setAttribute("role", "alert");
          line.textContent = form.dataset.silent;
          result.replaceChildren(line);
        } finally {
          isAsking = false;
          result.removeAttribute("aria-busy");
          if (isWaiting) ask();
        }
      }
      function soon() {
        clearTimeout(timer);
        timer = setTimeout(ask, 180);
      }
      let isChanged = false;
      rule.addEventListener("input", () => { isChanged = true; colour(); propose(); soon(); });
      sample.addEventListener("input", soon);
      form.elements.language.addEventListener("change", soon);
      form.addEventListener("submit", () => { isChanged = false; });
      window.addEventListener("beforeunload", (event) => { if (isChanged) event.preventDefault(); });
      form.querySelector("[data-try]").addEventListener("click", (event) => { event.preventDefault(); ask(); });
      result.addEventListener("click", (event) => {
        const link = event.target.closest("[data-line]");
        if (link) { event.preventDefault(); toLine(Number(link.dataset.line)); }
      });
      document.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === "s") {
          const save = form.querySelector("[data-key=save]");
          if (save) { event.preventDefault(); form.requestSubmit(save); }
        }
      });

      // --- Proposals ------------------------------------------------------------------------------
      const list = document.createElement("ul");
      list.className = "proposals";
      list.id = "proposals";
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", form.dataset.hint);
      list.hidden = true;
      form.querySelector(".editor").after(list);
      rule.setAttribute("aria-controls", "proposals");
      let chosen = 0;

      // What stands before the caret: a class in braces, a code in quotation marks, a verb at the start.
      function context() {
        const before = rule.value.slice(0, rule.selectionStart);
        const line = before.slice(before.lastIndexOf("\n") + 1);
        let found = line.match(/\{([\w.]*)$/);
        if (found) return { part: found[1], from: words.classes };
        found = line.match(/:(\w*)$/);
        if (found) return { part: found[1], from: words.clauses };
        found = line.match(/^\s*(?:implies|corroborates|successor|use\s*=)\s*"([\w.]*)$/) || line.match(/use\s*=\s*"([\w.]*)$/);
        if (found) return { part: found[1], from: /use/.test(line) ? words.classes : words.codes };
        found = line.match(/^(\w+)$/);
        if (found) return { part: found[1], from: words.verbs };
        return null;
      }

      function hide() {
        list.hidden = true;
        rule.removeAttribute("aria-activedescendant");
      }

      function propose(isAsked = false) {
        const place = context();
        const found = place
          ? place.from.filter((word) => word.startsWith(place.part) && word !== place.part).slice(0, 8) : [];
        if (found.length === 0 || (!isAsked && place.part === "" && place.from !== words.classes)) { hide(); return; }
        chosen = 0;
        list.replaceChildren(...found.map((word, index) => {
          const entry = document.createElement("li");
          entry.id = `proposal-${index}`;
          entry.setAttribute("role", "option");
          entry.textContent = word;
          entry.addEventListener("mousedown", (event) => { event.preventDefault(); chosen = index; take(); });
          return entry;
        }));
        list.hidden = false;
        mark();
      }

      function mark() {
        [...list.children].forEach((entry, index) => entry.setAttribute("aria-selected", String(index === chosen)));
        rule.setAttribute("aria-activedescendant", `proposal-${chosen}`);
      }

      function take() {
        const place = context();
        const word = list.children[chosen];
        if (!place || !word) return;
        const end = rule.selectionStart;
        rule.setRangeText(word.textContent, end - place.part.length, end, "end");
        hide();
        rule.dispatchEvent(new Event("input"));
        hide();
      }

      rule.addEventListener("keydown", (event) => {
        if (event.ctrlKey && event.key === " ") { event.preventDefault(); propose(true); return; }
        if (list.hidden) return;
        const count = list.children.length;
        if (event.key === "ArrowDown") chosen = (chosen + 1) % count;
        else if (event.key === "ArrowUp") chosen = (chosen + count - 1) % count;
        else if (event.key === "Enter") { event.preventDefault(); take(); return; }
        else if (event.key === "Escape") { hide(); return; }
        else return;
        event.preventDefault();
        mark();
      });
      rule.addEventListener("blur", hide);

      fetch("/api/v1/bench/words", { credentials: "same-origin" })
        .then((answer) => answer.json()).then((known) => { words = known; colour(); }).catch(() => {});
      colour();
      ask();
    })();

    """#
}
