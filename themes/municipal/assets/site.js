// Удобства страницы. Без сценария ничего не теряется: панель и кнопки появляются только с ним.
(function () {
  "use strict";
  var root = document.documentElement;
  var choices = { size: ["100", "150", "200"], spacing: ["usual", "wide"],
    contrast: ["usual", "black", "white", "blue"], images: ["on", "off"] };
  var usual = { size: "100", spacing: "usual", contrast: "usual", images: "on" };
  var key = "metodoc-view";

  // ---- версия для слабовидящих: выбор хранится в браузере и ставится до отрисовки страницы
  function stored() {
    try { return JSON.parse(localStorage.getItem(key)) || {}; } catch (e) { return {}; }
  }

  function apply(view) {
    Object.keys(usual).forEach(function (name) {
      var value = choices[name].indexOf(view[name]) < 0 ? usual[name] : view[name];
      if (value === usual[name]) root.removeAttribute("data-" + name);
      else root.setAttribute("data-" + name, value);
    });
  }

  var view = stored();
  apply(view);

  function save() {
    try { localStorage.setItem(key, JSON.stringify(view)); } catch (e) { /* закрытое хранилище */ }
    apply(view);
  }

  function panel() {
    var opener = document.getElementById("view-opener"), box = document.getElementById("view-panel");
    if (!opener || !box) return;
    opener.hidden = false;
    function mark() {
      box.querySelectorAll("input").forEach(function (input) {
        input.checked = (view[input.name.slice(5)] || usual[input.name.slice(5)]) === input.value;
      });
    }
    opener.addEventListener("click", function () {
      box.hidden = !box.hidden;
      opener.setAttribute("aria-expanded", String(!box.hidden));
      if (!box.hidden) box.querySelector("input:checked").focus();
    });
    box.addEventListener("change", function (event) {
      view[event.target.name.slice(5)] = event.target.value;
      save();
    });
    box.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      box.hidden = true;
      opener.setAttribute("aria-expanded", "false");
      opener.focus();
    });
    document.getElementById("view-reset").addEventListener("click", function () {
      view = {};
      save();
      mark();
    });
    mark();
  }

  // ---- ссылка на пункт копируется щелчком по её знаку
  function copyMarks() {
    if (!navigator.clipboard) return;
    var said = document.getElementById("page-status");
    document.querySelectorAll("a.anchor").forEach(function (mark) {
      mark.addEventListener("click", function () {
        navigator.clipboard.writeText(mark.href).then(function () {
          if (said) said.textContent = said.dataset.copied;
        }, function () { /* переход по ссылке остаётся */ });
      });
    });
  }

  // ---- оглавление отмечает читаемое место
  function followContents() {
    var links = {};
    document.querySelectorAll("nav.contents a[href^='#']").forEach(function (link) {
      links[decodeURIComponent(link.hash.slice(1))] = link;
    });
    var places = Object.keys(links).map(function (id) { return document.getElementById(id); })
      .filter(Boolean);
    if (!places.length) return;
    var current = null, waiting = false;
    function mark() {
      waiting = false;
      var now = null;
      places.forEach(function (place) {
        if (place.getBoundingClientRect().top < 120) now = place;
      });
      if (now === current) return;
      if (current) links[current.id].removeAttribute("aria-current");
      if (now) links[now.id].setAttribute("aria-current", "location");
      current = now;
    }
    addEventListener("scroll", function () {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    }, { passive: true });
    mark();
  }

  // ---- определение понятия при наведении и при переходе клавишей
  function definitions() {
    var tip = null, owner = null, leaving = 0;
    function hide() {
      clearTimeout(leaving);
      leaving = 0;
      if (!tip) return;
      tip.remove();
      owner.removeAttribute("aria-describedby");
      tip = owner = null;
    }
    function show(link) {
      hide();
      owner = link;
      tip = document.createElement("span");
      tip.className = "definition-tip";
      tip.id = "definition-tip";
      tip.setAttribute("role", "tooltip");
      tip.textContent = link.dataset.definition;
      link.setAttribute("aria-describedby", tip.id);
      link.after(tip);
      var box = tip.getBoundingClientRect();
      var over = box.right + 16 - root.clientWidth;
      if (over > 0) tip.style.setProperty("margin-left", -over + "px");
    }
    document.addEventListener("mouseover", function (event) {
      var link = event.target.closest("a[data-definition]");
      if (link || event.target.closest(".definition-tip")) {
        clearTimeout(leaving);
        leaving = 0;
        if (link && link !== owner) show(link);
      } else if (tip && !leaving && document.activeElement !== owner) {
        // Указатель успевает дойти от ссылки до определения.
        leaving = setTimeout(hide, 300);
      }
    });
    document.addEventListener("focusin", function (event) {
      if (event.target.matches("a[data-definition]")) show(event.target);
      else hide();
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") hide();
    });
  }

  // ---- отбор в перечнях: поля формы [data-filter] прячут записи с другими значениями
  function filters() {
    document.querySelectorAll("form[data-filter]").forEach(function (form) {
      var list = document.getElementById(form.dataset.filter);
      if (!list) return;
      var items = Array.prototype.slice.call(list.querySelectorAll("[data-item]"));
      var status = form.querySelector("[role=status]");
      form.hidden = false;
      function choose() {
        var shown = 0;
        items.forEach(function (item) {
          var fits = Array.prototype.every.call(form.elements, function (field) {
            if (!field.name || !field.value) return true;
            var value = item.getAttribute("data-" + field.name) || "";
            return ("|" + value + "|").indexOf("|" + field.value + "|") >= 0;
          });
          item.hidden = !fits;
          if (fits) ++shown;
        });
        if (status) status.textContent = form.dataset.shown.replace("{n}", shown).replace("{all}", items.length);
        var query = new URLSearchParams();
        Array.prototype.forEach.call(form.elements, function (field) {
          if (field.name && field.value) query.set(field.name, field.value);
        });
        var text = query.toString();
        history.replaceState(null, "", text ? "?" + text : location.pathname + location.hash);
      }
      new URLSearchParams(location.search).forEach(function (value, name) {
        if (form.elements[name]) form.elements[name].value = value;
      });
      form.addEventListener("change", choose);
      form.addEventListener("submit", function (event) { event.preventDefault(); choose(); });
      form.addEventListener("reset", function () { setTimeout(choose); });
      if (location.search) choose();
    });
  }

  addEventListener("DOMContentLoaded", function () {
    panel();
    copyMarks();
    followContents();
    definitions();
    filters();
  });
})();
