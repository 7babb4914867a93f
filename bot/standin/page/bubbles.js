// One message as a bubble: text, pictures, files, buttons, time.

import { el, formatted } from "./text.js";

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayName = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });

export const dayOf = (seconds) => new Date(seconds * 1000).toDateString();

export function daySeparator(seconds) {
  const day = dayOf(seconds);
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  let name = dayName.format(new Date(seconds * 1000));
  if (day === today.toDateString()) name = "Today";
  else if (day === yesterday.toDateString()) name = "Yesterday";
  return el("div", { class: "day", "data-day": day }, el("span", {}, name));
}

export function summary(message) {
  if (!message) return "";
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, " ");
  if (message.photo) return "Photo";
  if (message.animation) return "Animation";
  if (message.document) return message.document.file_name ?? "File";
  if (message.voice) return "Voice note";
  if (message.location) return "Place";
  if (message.poll) return message.poll.question;
  return message.sticker?.emoji ?? "";
}

function size(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function media(message, acts) {
  const source = (file) => `/sim/file/${encodeURIComponent(file.file_id)}`;
  const picture = (file, label) => {
    const image = el("img", { src: source(file), alt: message.caption ?? label, width: file.width || undefined, height: file.height || undefined });
    return el("button", { type: "button", class: "picture", "aria-label": `${label}: enlarge`, "data-testid": "picture", onclick: () => acts.enlarge(image) }, image);
  };
  if (message.photo) return picture(message.photo.at(-1), "Picture");
  if (message.animation) {
    if (message.animation.mime_type !== "video/mp4") return picture(message.animation, "Animation");
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const film = el("video", { src: source(message.animation), loop: true, playsinline: true, controls: still, width: message.animation.width || undefined, height: message.animation.height || undefined, "aria-label": message.caption ?? "Animation" });
    film.muted = true;
    film.autoplay = !still;
    if (still) return el("div", { class: "picture" }, film);
    return el("button", { type: "button", class: "picture", "aria-label": "Animation: enlarge", "data-testid": "picture", onclick: () => acts.enlarge(film) }, film);
  }
  if (message.document) {
    const { file_name: name = "file", file_size: bytes = 0 } = message.document;
    return el("a", { class: "file", href: `${source(message.document)}?download`, download: name, "data-testid": "file" },
      el("span", { class: "sheet", "aria-hidden": "true" }, name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "file"),
      el("span", { class: "file-name" }, el("b", {}, name), el("small", {}, `${size(bytes)} · Download`)));
  }
  if (message.voice) return el("p", { class: "note" }, "🎤 Voice note");
  if (message.sticker) return el("p", { class: "sticker" }, message.sticker.emoji ?? "");
  if (message.location) return el("p", { class: "note" }, `📍 ${message.location.latitude.toFixed(3)}, ${message.location.longitude.toFixed(3)}`);
  if (message.poll) return el("div", { class: "note" }, el("b", {}, message.poll.question), el("ul", {}, ...message.poll.options.map((o) => el("li", {}, o.text))));
  return null;
}

function keyboard(message, acts) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return el("div", { class: "buttons", role: "group", "aria-label": "Buttons" }, ...rows.map((row) => el("div", { class: "button-row" }, ...row.map((button) => {
    if (button.url) return el("a", { class: "button", href: /^https?:/.test(button.url) ? button.url : "#", target: "_blank", rel: "noopener noreferrer", "data-testid": "button" }, button.text, " ↗");
    return el("button", { type: "button", class: "button", "data-testid": "button", "data-data": button.callback_data, onclick: (event) => acts.press(message, button, event.currentTarget) }, button.text);
  }))));
}

export function bubble(message, acts) {
  const own = !message.from.is_bot;
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities;
  const time = new Date(message.date * 1000);
  const quote = message.reply_to_message;
  const signs = [...(message.reactions?.bot ?? []), ...(message.reactions?.person ?? [])];
  const body = el("div", { class: "bubble", ondblclick: () => acts.edit(message) },
    message.forward_origin && el("p", { class: "origin" }, "Forwarded"),
    quote && el("button", { type: "button", class: "quote", onclick: () => acts.show(quote.message_id) }, el("b", {}, quote.from?.first_name ?? ""), el("span", {}, summary(quote))),
    media(message, acts),
    text && el("div", { class: "text", "data-testid": "bubble-text" }, ...formatted(text, entities, acts.command)),
    el("div", { class: "meta" },
      signs.length ? el("span", { class: "reactions", "data-testid": "reactions" }, signs.join(" ")) : null,
      message.edited ? el("span", { "data-testid": "edited" }, "edited") : null,
      el("time", { datetime: time.toISOString(), title: time.toLocaleString() }, clock.format(time))));
  const bare = message.sticker ? " bare" : "";
  const wide = message.photo || message.animation ? " media" : "";
  // the time stands in the last line of the text, which keeps room for it
  const room = body.querySelector(".text");
  room?.append(el("span", { class: message.edited ? "tail wide" : "tail", "aria-hidden": "true" }));
  return el("article", { class: `message ${own ? "own" : "bot"}${bare}${wide}`, "data-testid": "message", "data-from": own ? "person" : "bot", "data-id": message.message_id, "aria-label": own ? "You" : message.from.first_name },
    el("div", { class: "line" }, body,
      el("button", { type: "button", class: "icon more", "aria-label": "More for this message", "aria-haspopup": "menu", "data-testid": "more", onclick: (event) => acts.more(message, event.currentTarget) }, "⋯")),
    keyboard(message, acts));
}
