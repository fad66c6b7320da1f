"use strict";
(function () {
  // Letters that no decomposition takes apart, as those who lack their keys type them.
  const letters = { "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i" };
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/[øæœßđðþłı]/g, (letter) => letters[letter]);
  const pages = JSON.parse(document.getElementById("pages").textContent).map((page) => ({
    address: page[0], title: page[1], text: page[2], plain: plain(page[1] + " " + page[2]), name: plain(page[1]),
  }));
  const field = document.getElementById("words");
  const list = document.getElementById("found");

  function excerpt(page, words) {
    const letters = Array.from(page.text.normalize("NFC"));
    const folded = letters.map(plain);
    const whole = folded.join("");
    const first = words.map((word) => whole.indexOf(word)).filter((index) => index >= 0).sort((a, b) => a - b)[0];
    if (first === undefined) { return ""; }
    // One letter may have become two, so places in the folded text are counted back.
    let place = 0;
    for (let length = 0; place < folded.length && length + folded[place].length <= first; place += 1) { length += folded[place].length; }
    const start = Math.max(0, place - 40);
    return (start > 0 ? "… " : "") + letters.slice(start, start + 140).join("") + (start + 140 < letters.length ? " …" : "");
  }

  function find() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    list.textContent = "";
    list.hidden = words.length === 0;
    if (words.length === 0) { return; }
    const found = pages.filter((page) => words.every((word) => page.plain.includes(word)));
    const rank = (page) => words.filter((word) => page.name.includes(word)).length;
    found.sort((a, b) => rank(b) - rank(a));
    for (const page of found.slice(0, 30)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = page.address;
      link.textContent = page.title;
      const detail = document.createElement("span");
      detail.className = "detail";
      detail.textContent = excerpt(page, words);
      item.append(link, detail);
      list.append(item);
    }
    const rest = found.length === 0 ? list.dataset.none
      : found.length > 30 ? list.dataset.more.replace("{count}", found.length - 30) : "";
    if (rest) {
      const item = document.createElement("li");
      item.textContent = rest;
      list.append(item);
    }
  }

  document.getElementById("search").hidden = false;
  document.getElementById("search").addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", find);

  const table = document.getElementById("table");
  if (!table) { return; }
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.append(button);
    button.addEventListener("click", () => {
      const falls = head.getAttribute("aria-sort") === "ascending" || (!head.hasAttribute("aria-sort") && head.className === "figure");
      const order = falls ? -1 : 1;
      const rows = Array.from(table.tBodies[0].rows);
      const value = (row) => row.cells[column].dataset.sort;
      rows.sort((a, b) => {
        const [left, right] = [value(a), value(b)];
        if (left !== undefined) { return order * (Number(left) - Number(right)); }
        return order * a.cells[column].textContent.localeCompare(b.cells[column].textContent, document.documentElement.lang);
      });
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", falls ? "descending" : "ascending");
      table.tBodies[0].append(...rows);
    });
  });
})();
