// Поиск: загружает части указателя (search/*.js), находит страницы, печатает выдержки.
// Слова сводятся к основе так же, как их сводит программа (алгоритм Snowball для русского языка).
(function () {
  "use strict";

  // ---- основа слова
  var vowels = /^(.*?[аеиоуыэюя])(.*)$/;
  var gerund = /(?:ив|ивши|ившись|ыв|ывши|ывшись|([ая])(?:в|вши|вшись))$/;
  var reflexive = /(?:ся|сь)$/;
  var adjective = /(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/;
  var participle = /(?:ивш|ывш|ующ|([ая])(?:ем|нн|вш|ющ|щ))$/;
  var verb = /(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю|([ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно))$/;
  var noun = /(?:а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я)$/;

  function without(rv, ending) {
    var found = ending.exec(rv);
    return found ? rv.slice(0, found.index) + (found[1] || "") : null;
  }

  function stem(word) {
    var cut = vowels.exec(word);
    if (!cut) return word;
    var start = cut[1], rv = cut[2];
    var step = without(rv, gerund);
    if (step === null) {
      rv = rv.replace(reflexive, "");
      step = without(rv, adjective);
      if (step !== null) {
        var more = without(step, participle);
        if (more !== null) step = more;
      } else {
        step = without(rv, verb);
        if (step === null) step = rv.replace(noun, "");
      }
    }
    rv = step.replace(/и$/, "");
    // Вторая область R2 считается от начала слова: «ость» снимается только в ней.
    var region = /^.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/.exec(start + rv);
    var suffix = /(?:ост|ость)$/.exec(rv);
    if (region && suffix && start.length + suffix.index >= region[0].length) {
      rv = rv.slice(0, suffix.index);
    }
    if (/ейше?$/.test(rv)) rv = rv.replace(/ейше?$/, "").replace(/нн$/, "н");
    else if (/нн$/.test(rv)) rv = rv.slice(0, -1);
    else rv = rv.replace(/ь$/, "");
    return start + rv;
  }

  function folded(text) {
    return text.toLowerCase().replace(/ё/g, "е");
  }

  var passed = " а без бы в во для до за и из или к как ко на не ни но о об от по при с со то у что ";

  function wordsOf(text) {
    return folded(text).match(/[0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u052f]+/g) || [];
  }

  // Слово и родственное ему с чередованием в конце основы: наставник — наставничество.
  var alternation = { "к": "ч", "г": "ж", "х": "ш", "ц": "ч", "т": "щ", "д": "ж" };

  // ---- указатель
  var manifest = null, waiting = {}, wordParts = {}, textParts = {};
  var base = "search/";

  function load(file, then) {
    if (waiting[file]) {
      waiting[file].push(then);
      return;
    }
    waiting[file] = [then];
    var script = document.createElement("script");
    script.src = base + file;
    script.onload = script.onerror = function () {
      var all = waiting[file];
      delete waiting[file];
      all.forEach(function (one) { one(); });
    };
    document.head.appendChild(script);
  }

  function loadAll(files, known, then) {
    var left = files.filter(function (file) { return !known[file]; });
    var count = left.length;
    if (!count) return then();
    left.forEach(function (file) {
      load(file, function () { if (!--count) then(); });
    });
  }

  // Порядок записей указателя — порядок байтов UTF-8, он же порядок кодов.
  function filesBetween(parts, from, to) {
    return parts.filter(function (part, i) {
      return part[0] <= to && (i + 1 === parts.length || parts[i + 1][0] >= from);
    }).map(function (part) { return part[1]; });
  }

  function fileOfPage(page) {
    for (var i = manifest.texts.length; i--;) {
      if (manifest.texts[i][0] <= page) return manifest.texts[i];
    }
  }

  // Расстояние в одну букву: замена, пропуск, лишняя, перестановка соседних.
  function near(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    var i = 0, x = a.length, y = b.length;
    while (i < x && i < y && a[i] === b[i]) ++i;
    while (x > i && y > i && a[x - 1] === b[y - 1]) { --x; --y; }
    if (x - i <= 1 && y - i <= 1) return true;
    return x - i === 2 && y - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
  }

  // Страницы одного слова: {номер: вес}.
  function pagesOf(word, then) {
    var root = stem(word), last = root.slice(-1);
    var prefixes = [root, word];
    if (alternation[last]) prefixes.push(root.slice(0, -1) + alternation[last]);
    var files = [];
    prefixes.forEach(function (prefix) {
      files = files.concat(filesBetween(manifest.words, prefix, prefix + "\uffff"));
    });
    loadAll(files, wordParts, function () {
      var found = collect(files, function (entry) {
        if (entry === root) return 1;
        for (var i = 0; i < prefixes.length; ++i) {
          if (prefixes[i].length > 1 && entry.indexOf(prefixes[i]) === 0) return 0.7;
        }
        return 0;
      });
      if (found.any || root.length < 4) return then(found.pages, []);
      // Опечатка: сначала среди слов на ту же букву, потом среди всех.
      var letter = root[0];
      files = filesBetween(manifest.words, letter, letter + "\uffff");
      if (manifest.words.length <= 12) files = manifest.words.map(function (part) { return part[1]; });
      loadAll(files, wordParts, function () {
        var guesses = [];
        found = collect(files, function (entry) {
          if (!near(entry, root)) return 0;
          guesses.push(entry);
          return 0.4;
        });
        then(found.pages, guesses);
      });
    });
  }

  function collect(files, factor) {
    var pages = {}, any = false, seen = {};
    files.forEach(function (file) {
      if (seen[file]) return;
      seen[file] = true;
      (wordParts[file] || []).forEach(function (record) {
        var by = factor(record[0]);
        if (!by) return;
        any = true;
        var list = record[1], page = 0;
        var rarity = Math.log(1 + manifest.count / (list.length / 2));
        for (var i = 0; i < list.length; i += 2) {
          page += list[i];
          pages[page] = Math.max(pages[page] || 0, list[i + 1] * by * rarity);
        }
      });
    });
    return { pages: pages, any: any };
  }

  // ---- выдача
  function isHit(text, hits) {
    var root = stem(folded(text));
    return hits.some(function (hit) {
      return root === hit || (hit.length > 1 && root.indexOf(hit) === 0);
    });
  }

  var letters = /[0-9A-Za-z\u00c0-\u024f\u0400-\u052f]+/g;

  function countHits(text, hits) {
    return (text.match(letters) || []).filter(function (word) { return isHit(word, hits); }).length;
  }

  // Текст с отметками: слова запроса в элементах mark.
  function marked(text, hits) {
    var parts = document.createDocumentFragment(), at = 0, found;
    letters.lastIndex = 0;
    while ((found = letters.exec(text))) {
      if (!isHit(found[0], hits)) continue;
      parts.appendChild(document.createTextNode(text.slice(at, found.index)));
      var mark = document.createElement("mark");
      mark.textContent = found[0];
      parts.appendChild(mark);
      at = found.index + found[0].length;
    }
    parts.appendChild(document.createTextNode(text.slice(at)));
    return parts;
  }

  // Около 200 знаков вокруг первого найденного слова.
  function excerpt(text, hits) {
    var at = 0, found;
    letters.lastIndex = 0;
    while ((found = letters.exec(text))) {
      if (isHit(found[0], hits)) { at = found.index; break; }
    }
    var from = at < 80 ? 0 : text.indexOf(" ", at - 80) + 1;
    var to = from + 200 >= text.length ? text.length : text.lastIndexOf(" ", from + 200);
    if (to <= from) to = text.length;
    return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
  }

  function bestPassage(passages, hits) {
    var best = null, most = 0;
    passages.forEach(function (passage) {
      var count = 3 * countHits(passage[1], hits) + countHits(passage[2], hits);
      if (count > most) { best = passage; most = count; }
    });
    return best || passages[0];
  }

  function show(list, page, hits) {
    var part = fileOfPage(page);
    var record = textParts[part[1]] && textParts[part[1]][page - part[0]];
    if (!record) return;
    var passage = bestPassage(record[3], hits);
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = encodeURI(record[0]) + (passage && passage[0] ? "#" + encodeURIComponent(passage[0]) : "");
    link.appendChild(marked(record[1], hits));
    item.appendChild(link);
    var trail = [record[2], passage && passage[1] !== record[1] ? passage[1] : ""].filter(Boolean).join(" › ");
    if (trail) {
      var where = document.createElement("span");
      where.className = "note";
      where.textContent = trail;
      item.appendChild(where);
    }
    if (passage && passage[2]) {
      var text = document.createElement("p");
      text.appendChild(marked(excerpt(passage[2], hits), hits));
      item.appendChild(text);
    }
    list.appendChild(item);
  }

  var shown = 10;

  function run(query, form) {
    var list = document.getElementById("found"), status = document.getElementById("search-status");
    var more = document.getElementById("search-more");
    var words = wordsOf(query).filter(function (word) { return passed.indexOf(" " + word + " ") < 0; });
    list.textContent = "";
    more.hidden = true;
    if (!words.length) {
      status.textContent = form.dataset.empty;
      return;
    }
    var results = [], left = words.length;
    words.forEach(function (word, i) {
      pagesOf(word, function (pages, guesses) {
        results[i] = { pages: pages, hits: [stem(word), word].concat(guesses) };
        if (!--left) rank();
      });
    });

    function rank() {
      var scores = {}, matched = {}, hits = [];
      results.forEach(function (result) {
        hits = hits.concat(result.hits);
        var last = result.hits[0].slice(-1);
        if (alternation[last]) hits.push(result.hits[0].slice(0, -1) + alternation[last]);
        Object.keys(result.pages).forEach(function (page) {
          scores[page] = (scores[page] || 0) + result.pages[page];
          matched[page] = (matched[page] || 0) + 1;
        });
      });
      var pages = Object.keys(scores).map(Number);
      var whole = pages.filter(function (page) { return matched[page] === results.length; });
      if (whole.length) pages = whole;
      pages.sort(function (a, b) {
        return matched[b] - matched[a] || scores[b] - scores[a] || a - b;
      });
      status.textContent = (pages.length ? form.dataset.found : form.dataset.none)
        .replace("{n}", pages.length).replace("{q}", query);
      var at = 0;
      function next() {
        var now = pages.slice(at, at + shown);
        at += now.length;
        loadAll(now.map(function (page) { return fileOfPage(page)[1]; }), textParts, function () {
          now.forEach(function (page) { show(list, page, hits); });
          more.hidden = at >= pages.length;
        });
      }
      more.onclick = next;
      next();
    }
  }

  window.metodoc = window.metodoc || {};
  window.metodoc.search = {
    manifest: function (data) { manifest = data; },
    words: function (file, data) { wordParts[file] = data; },
    texts: function (file, data) { textParts[file] = data; },
    stem: stem
  };

  if (typeof document === "undefined") return;
  var form = document.getElementById("search-form");
  if (!form) return;
  var field = form.elements.q;
  function start() {
    load("index.js", function () {
      if (manifest) run(field.value, form);
      else document.getElementById("search-status").textContent = form.dataset.broken;
    });
  }
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) start();
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(field.value));
    start();
  });
})();
