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

  const progress = document.querySelector("[data-progress]");
  if (progress) {
    document.body.addEventListener("htmx:xhr:progress", (event) => {
      progress.hidden = false;
      progress.value = event.detail.total > 0 ? (100 * event.detail.loaded) / event.detail.total : 0;
    });
    document.body.addEventListener("htmx:afterRequest", () => {
      progress.hidden = true;
    });
  }

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
  }
})();
