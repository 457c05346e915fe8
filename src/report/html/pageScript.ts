/** SHA-256 of {@link pageScript}, as a content security policy names it. */
export const pageScriptHash = 'sha256-NQ56QfbWIW/NxHHJODfFeEj92RajhAF+dBAbiHjcGXc=';

/** Search, filter, expand and print: everything that the page does; without it the page shows all. */
export const pageScript = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId('filter');
  const setOpen = (open) => document.querySelectorAll('details').forEach((one) => { one.open = open; });
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    opened.forEach((one) => { one.open = true; });
  });
  addEventListener('afterprint', () => { opened.forEach((one) => { one.open = false; }); });
  if (!form) return;
  const cards = [...document.querySelectorAll('.card')].map((card) => ({ card, text: card.textContent.toLowerCase() }));
  const fields = ['party', 'severity', 'category'];
  const apply = () => {
    const words = byId('filter-text').value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { card, text } of cards) {
      const fits = words.every((word) => text.includes(word)) &&
        fields.every((name) => ['', card.dataset[name]].includes(byId('filter-' + name).value));
      card.hidden = !fits;
      if (fits) shown++;
    }
    document.querySelectorAll('.party').forEach((party) => { party.hidden = !party.querySelector('.card:not([hidden])'); });
    byId('filter-count').textContent = shown;
    byId('filter-none').hidden = shown > 0;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  byId('open-all').addEventListener('click', () => setOpen(true));
  byId('close-all').addEventListener('click', () => setOpen(false));
  byId('print').addEventListener('click', () => print());
  form.hidden = false;
  apply();
})();
`;
