"use strict";
// Pages that watch have data-live (where to listen) and data-position (what they have seen when they were written).
// The parts of such a page ask for themselves anew, through htmx, when they are told that there is news.
(function () {
  const LONGEST_WAIT = 10000;
  const RETRY = 1000;
  const page = document.querySelector("[data-live]");
  const state = document.querySelector("[data-live-state]");
  let seen = page ? page.dataset.position : "0";
  let source = null;
  let wait = 500;
  let told = false;

  function show(on) {
    if (state && state.dataset.now !== String(on)) {
      state.dataset.now = String(on);
      state.textContent = on ? state.dataset.on : state.dataset.off;
    }
  }

  function tell() {
    told = false;
    page.querySelectorAll("[hx-trigger*=news]").forEach((part) => window.htmx.trigger(part, "news"));
  }

  function listen() {
    source = new EventSource(page.dataset.live + "?after=" + encodeURIComponent(seen));
    source.onopen = () => {
      wait = 500;
      show(true);
    };
    source.addEventListener("changed", (event) => {
      seen = event.lastEventId || seen;
      if (!told) {
        told = true;
        setTimeout(tell, 60);
      }
    });
    source.onerror = () => {
      show(false);
      // The browser comes back by itself after a broken line, but not after an answer that was no stream.
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(listen, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    };
  }

  if (page && window.EventSource) {
    listen();
    window.addEventListener("pagehide", () => source.close());
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) {
        listen();
      }
    });
  }

  // What could not be asked for, as the line was broken, is asked for again.
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const part = event.detail.elt;
    if (!event.detail.successful && part.matches("[hx-trigger*=news]")) {
      setTimeout(() => window.htmx.trigger(part, "news"), RETRY);
    }
  });

  // What has changed is said to who cannot see it.
  const said = document.querySelector("[data-said]");
  const saying = () => document.querySelector("[data-say]")?.dataset.say;
  let known = saying();
  document.body.addEventListener("htmx:afterSettle", () => {
    if (said && saying() !== known) {
      known = saying();
      said.textContent = known;
    }
  });

  const csrf = document.querySelector("meta[name=csrf]");
  document.body.addEventListener("htmx:configRequest", (event) => {
    if (csrf) {
      event.detail.headers[csrf.dataset.header] = csrf.content;
    }
  });

  // Files are sent one after the other, so that one sees how far it has come.
  const drop = document.querySelector("[data-drop]");
  if (drop) {
    const files = drop.querySelector("input[type=file]");
    ["dragover", "dragleave", "drop"].forEach((kind) =>
      drop.addEventListener(kind, (event) => {
        event.preventDefault();
        drop.classList.toggle("over", kind === "dragover");
        if (kind === "drop" && event.dataTransfer.files.length > 0) {
          files.files = event.dataTransfer.files;
        }
      }));

    const results = document.querySelector("#results");
    const bar = drop.querySelector("[data-progress]");
    const told = drop.querySelector("[data-progress-text]");

    const filled = (words, counts) => words.replace(/\{(\w+)\}/g, (_, name) => counts[name]);

    const take = async (file, step) => {
      const form = new FormData();
      form.append("files", file);
      form.append("step", step);
      const headers = { "HX-Request": "true" };
      if (csrf) {
        headers[csrf.dataset.header] = csrf.content;
      }
      const answer = await fetch(drop.action, { method: "POST", body: form, headers });
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }
      const holder = document.createElement("template");
      holder.innerHTML = await answer.text();
      return [...holder.content.children];
    };

    const failed = (file) => {
      const line = document.createElement("p");
      line.className = "fault";
      line.textContent = file.name + ": " + drop.dataset.failed;
      return [line];
    };

    drop.addEventListener("submit", async (event) => {
      event.preventDefault();
      const step = event.submitter ? event.submitter.value : "preview";
      const all = [...files.files];
      const buttons = drop.querySelectorAll("button");
      const heading = document.createElement("h2");
      results.replaceChildren(heading);
      buttons.forEach((button) => { button.disabled = true; });
      bar.hidden = false;
      told.className = "";
      let done = 0;
      for (const file of all) {
        bar.value = (100 * done) / all.length;
        told.textContent = filled(drop.dataset.step, { done: done + 1, all: all.length });
        const shown = await take(file, step).catch(() => failed(file));
        results.append(...shown);
        shown.forEach((each) => window.htmx.process(each));
        done += 1;
      }
      bar.hidden = true;
      buttons.forEach((button) => { button.disabled = false; });
      const ok = results.querySelectorAll("[data-succeeded=true]").length;
      heading.textContent = filled(drop.dataset[step], { ok, all: all.length });
      told.className = "unseen";
      told.textContent = heading.textContent;
    });
  }
})();
