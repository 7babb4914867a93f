// Text and entities as nodes. Nothing is ever read as HTML: what a person or the bot writes stays text.

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null));
  return node;
}

function safe(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function wrap(entity, inner, text, onCommand) {
  const { type } = entity;
  if (type === "spoiler") {
    const node = el("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": "Hidden text, press to show" }, ...inner);
    const show = () => {
      node.classList.add("shown");
      node.removeAttribute("role");
      node.removeAttribute("tabindex");
      node.removeAttribute("aria-label");
    };
    node.addEventListener("click", show);
    node.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), show()));
    return node;
  }
  if (type === "text_link" || type === "url") {
    const href = safe(type === "url" ? text : entity.url);
    return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...inner) : el("span", {}, ...inner);
  }
  if (type === "bot_command") {
    return el("button", { type: "button", class: "command", onclick: () => onCommand(text) }, ...inner);
  }
  const node = el(TAGS[type] ?? "span", {}, ...inner);
  if (type === "expandable_blockquote") {
    node.classList.add("folded");
    node.append(el("button", { type: "button", class: "fold", onclick: () => node.classList.toggle("folded"), "aria-label": "Show all" }, "⌄"));
  }
  return node;
}

const BLOCKS = ["pre", "blockquote", "expandable_blockquote"];

// Entities come sorted, outer before inner; offsets count UTF-16 units, as JavaScript's strings do.
export function formatted(text, entities = [], onCommand = () => {}) {
  const build = (from, to, list) => {
    const nodes = [];
    let at = from;
    for (let i = 0; i < list.length; ) {
      const entity = list[i];
      const start = Math.max(entity.offset, at);
      const end = Math.min(entity.offset + entity.length, to);
      let next = i + 1;
      while (next < list.length && list[next].offset < end) next += 1;
      if (end > start) {
        const block = BLOCKS.includes(entity.type);
        // a block stands on lines of its own: the line breaks beside it would show as empty lines
        if (start > at) nodes.push(block ? text.slice(at, start).replace(/\n$/, "") : text.slice(at, start));
        nodes.push(wrap(entity, build(start, end, list.slice(i + 1, next)), text.slice(start, end), onCommand));
        at = block && text[end] === "\n" && end < to ? end + 1 : end;
      }
      i = next;
    }
    if (at < to) nodes.push(text.slice(at, to));
    return nodes;
  };
  return build(0, text.length, entities);
}
