/**
 * The script of the page: shows the evidence of a number beside it on hover, focus or tap.
 *
 * Without it every number leads to its evidence all the same. What is shown is a copy for the eye and hidden from
 * screen readers, which are told the verdict and the message by the number itself.
 */
export const BEHAVIOUR = `
(() => {
  const popover = document.getElementById("popover");
  let shown = null, pinned = false, pointing = false, timer = 0;
  const hide = () => {
    clearTimeout(timer);
    if (shown) shown.classList.remove("shown");
    popover.hidden = true;
    shown = null;
    pinned = false;
  };
  const later = () => {
    clearTimeout(timer);
    if (!pinned) timer = setTimeout(hide, 200);
  };
  const place = (number) => {
    const lines = number.getClientRects();
    const line = lines[lines.length - 1];
    const left = Math.min(Math.max(8, line.left), document.documentElement.clientWidth - popover.offsetWidth - 8);
    const under = innerHeight - line.bottom;
    const above = popover.offsetHeight + 8 > under && line.top > under;
    popover.style.left = left + scrollX + "px";
    popover.style.top = (above ? Math.max(scrollY, line.top + scrollY - popover.offsetHeight - 6) : line.bottom + scrollY + 6) + "px";
  };
  const show = (number) => {
    clearTimeout(timer);
    if (shown === number) return;
    hide();
    const card = document.getElementById(number.hash.slice(1));
    popover.className = card.className;
    popover.replaceChildren(...[...card.cloneNode(true).children].filter((part) => part.className !== "back"));
    for (const part of popover.querySelectorAll("[id]")) part.removeAttribute("id");
    popover.hidden = false;
    shown = number;
    number.classList.add("shown");
    place(number);
  };
  const numberAt = (target) => target instanceof Element && target.closest("a.number");
  addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || pinned) return;
    const number = numberAt(event.target);
    if (number) show(number);
    else if (popover.contains(event.target)) clearTimeout(timer);
    else if (shown && document.activeElement !== shown) later();
  });
  // A press gives focus before it is a click: what were shown then could come to lie under the finger.
  addEventListener("pointerdown", () => {
    pointing = true;
  });
  addEventListener("focusin", (event) => {
    if (pointing) return;
    const number = numberAt(event.target);
    if (number) show(number);
    else hide();
  });
  addEventListener("click", (event) => {
    pointing = false;
    const number = numberAt(event.target);
    if (number && event.detail > 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const again = pinned && shown === number;
      if (again) return hide();
      pinned = false;
      show(number);
      pinned = true;
    } else if (!number && !popover.contains(event.target)) hide();
    else if (number) hide();
  });
  addEventListener("keydown", (event) => {
    pointing = false;
    if (event.key === "Escape") hide();
  });
  addEventListener("resize", () => {
    if (shown) place(shown);
  });
})();
`;
