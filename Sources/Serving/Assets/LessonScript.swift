/// The script of lessons: words are marked in the text, by mouse, by touch or by keys.
enum LessonScript {
  static let text = #"""
    "use strict";
    (() => {
      const form = document.querySelector("form.learn");
      if (!form) return;
      const panel = form.querySelector(".marks");
      if (panel) panel.hidden = false;

      // Places count Unicode scalars, as all of Fanal does; JavaScript's texts count others.
      function split(text, source) {
        const words = [];
        const parts = document.createDocumentFragment();
        let place = 0;
        for (const piece of source.match(/\s+|\S+/gu) || []) {
          const length = [...piece].length;
          if (/\s/u.test(piece)) {
            parts.append(piece);
          } else {
            const word = document.createElement("span");
            word.className = "word";
            word.textContent = piece;
            word.dataset.start = place;
            word.dataset.end = place + length;
            words.push(word);
            parts.append(word);
          }
          place += length;
        }
        text.replaceChildren(parts);
        return words;
      }

      function setUp(text) {
        const source = text.textContent;
        const words = split(text, source);
        if (words.length === 0) return;
        const dialog = document.getElementById(text.dataset.dialog);
        const list = (dialog ? panel : text.parentElement).querySelector(".marked-words");
        // One stop for the Tab key; arrows move from word to word.
        text.tabIndex = 0;
        text.setAttribute("role", "application");
        text.setAttribute("aria-label", text.dataset.label);
        let first = -1;
        let last = -1;
        let now = 0;

        function show() {
          const [from, to] = [Math.min(first, last), Math.max(first, last)];
          words.forEach((word, index) => {
            word.classList.toggle("chosen", first >= 0 && index >= from && index <= to);
            word.classList.toggle("here", index === now && document.activeElement === text);
          });
        }

        // What the arrows reach is said by a screen reader.
        const voice = document.createElement("span");
        voice.className = "hidden";
        voice.setAttribute("aria-live", "polite");
        text.after(voice);
        function move(index) {
          now = Math.max(0, Math.min(words.length - 1, index));
          voice.textContent = words[now].textContent;
        }

        // The range without punctuation at its ends, as evidence is marked.
        function range() {
          const [from, to] = [Math.min(first, last), Math.max(first, last)];
          const scalars = [...source];
          let [start, end] = [Number(words[from].dataset.start), Number(words[to].dataset.end)];
          const isEdge = (scalar) => /[\p{P}\p{S}]/u.test(scalar);
          while (end - start > 1 && isEdge(scalars[end - 1])) end -= 1;
          while (end - start > 1 && isEdge(scalars[start])) start += 1;
          return { start, end, words: scalars.slice(start, end).join("") };
        }

        function done() {
          first = last = -1;
          show();
        }

        function ask() {
          if (!dialog) {
            add(range(), "", "");
            done();
            return;
          }
          const select = dialog.querySelector("select");
          dialog.querySelector("q").textContent = range().words;
          dialog.returnValue = "";
          dialog.showModal();
          select.focus();
          dialog.onclose = () => {
            if (dialog.returnValue === "mark" && select.value) {
              add(range(), select.value, select.selectedOptions[0].textContent);
            }
            text.focus();
            done();
          };
          select.ondblclick = () => dialog.close("mark");
        }

        function add(found, code, title) {
          const value = `${found.start}-${found.end}` + (code ? `:${code}` : "");
          if ([...list.querySelectorAll("input")].some((input) => input.value === value)) return;
          const entry = document.createElement("li");
          const quote = document.createElement("q");
          quote.textContent = found.words;
          const input = document.createElement("input");
          input.type = "hidden";
          input.name = text.dataset.field;
          input.value = value;
          const remove = document.createElement("button");
          remove.type = "button";
          remove.textContent = "×";
          remove.setAttribute("aria-label", `${form.dataset.remove}: ${found.words}`);
          remove.addEventListener("click", () => { entry.remove(); colour(); text.focus(); });
          entry.append(quote, ` ${title} `, input, remove);
          list.append(entry);
          colour();
        }

        function colour() {
          const empty = dialog && panel.querySelector("p");
          if (empty) empty.hidden = list.children.length > 0;
          const places = [...list.querySelectorAll("input")]
            .map((input) => input.value.split(":")[0].split("-").map(Number));
          for (const word of words) {
            const [start, end] = [Number(word.dataset.start), Number(word.dataset.end)];
            word.classList.toggle("marked", places.some(([from, to]) => from < end && start < to));
          }
        }

        text.addEventListener("keydown", (event) => {
          const steps = {
            ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8, Home: -words.length, End: words.length,
          };
          if (event.key in steps) {
            event.preventDefault();
            if (event.shiftKey && first < 0) first = now;
            move(now + steps[event.key]);
            if (event.shiftKey) last = now; else first = last = -1;
            show();
          } else if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            if (first < 0) first = last = now;
            show();
            ask();
          } else if (event.key === "Escape") {
            done();
          }
        });
        text.addEventListener("focus", show);
        text.addEventListener("blur", show);

        // A press on one word and a release on another mark what lies between.
        let isDown = false;
        text.addEventListener("pointerdown", (event) => {
          const index = words.indexOf(event.target);
          if (index < 0) return;
          event.preventDefault();
          isDown = true;
          text.focus({ preventScroll: true });
          first = last = index;
          move(index);
          show();
        });
        text.addEventListener("pointermove", (event) => {
          if (!isDown) return;
          const index = words.indexOf(document.elementFromPoint(event.clientX, event.clientY));
          if (index >= 0) { last = index; show(); }
        });
        document.addEventListener("pointerup", () => {
          if (!isDown) return;
          isDown = false;
          ask();
        });
      }

      for (const text of form.querySelectorAll(".markable")) setUp(text);
    })();

    """#
}
