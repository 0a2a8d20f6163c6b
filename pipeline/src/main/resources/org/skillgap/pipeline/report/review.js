// Gathers the verdicts of the form into a file. Without this script the list on the page can be
// filled in by a spreadsheet instead.
"use strict";
const form = document.getElementById("review");
const cell = (text) => '"' + text.replace(/[\r\n]+/g, " ").replace(/"/g, '""') + '"';
// A spreadsheet would run such a text as a formula.
const inert = (text) => (/^[=+\-@\t]/.test(text) ? "'" + text : text);

document.querySelectorAll(".choice").forEach((choice) => (choice.hidden = false));
document.getElementById("save").addEventListener("click", () => {
  const lines = [];
  form.querySelectorAll("fieldset").forEach((item) => {
    const chosen = item.querySelector("input[type=radio]:checked");
    const comment = inert(item.querySelector("input[type=text]").value.trim());
    if (chosen || comment) {
      lines.push(item.dataset.line + "," + (chosen ? chosen.value : "comment") + "," + cell(comment));
    }
  });
  const saved = document.getElementById("saved");
  saved.textContent = lines.length ? saved.dataset.text : saved.dataset.none;
  if (!lines.length) {
    return;
  }
  const link = document.createElement("a");
  link.download = form.dataset.name;
  link.href = URL.createObjectURL(
    new Blob([[form.dataset.header, ...lines, ""].join("\r\n")], { type: "text/csv" }));
  link.click();
});
