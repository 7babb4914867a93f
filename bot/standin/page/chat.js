// The chat page: chats side by side, one stream of events from the stand-in, and a person's hands.

import { bubble, dayOf, daySeparator, summary } from "./bubbles.js";
import { el } from "./text.js";

const $ = (id) => document.getElementById(id);
const chats = new Map(); // id → face, with messages (Map) once it was opened, unread, draft
const state = { active: null, bot: {}, editing: null, replying: null, choice: 0, loading: [], typing: null };

// --- talking to the stand-in

async function ask(path, body) {
  const options = body === undefined ? {} : { method: "POST" };
  if (body instanceof FormData) options.body = body;
  else if (body) Object.assign(options, { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  const answer = await (await fetch(`/sim/${path}`, options)).json();
  if (!answer.ok) throw new Error(answer.description.replace("Bad Request: ", ""));
  return answer.result;
}

let opened;
const ready = new Promise((resolve) => (opened = resolve)); // what is typed before a chat is open waits for it

async function act(verb, body = {}) {
  await ready;
  try {
    return await ask(verb, { chat: state.active, ...body });
  } catch (fault) {
    toast(fault instanceof TypeError ? "The coach cannot be reached just now." : fault.message);
    return null;
  }
}

function connect() {
  const stream = new EventSource("/sim/events");
  stream.onopen = () => load().catch(() => status("connecting…"));
  stream.onerror = () => status("connecting…");
  stream.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (state.loading) state.loading.push(event);
    else hear(event);
  };
}

async function load() {
  state.loading ??= [];
  const { bot, chats: faces } = await ask("chats");
  state.bot = bot;
  $("bot-name").textContent = bot.first_name;
  document.title = bot.first_name;
  const known = new Set(faces.map((face) => face.id));
  for (const id of chats.keys()) if (!known.has(id)) chats.delete(id);
  for (const face of faces) chats.set(face.id, { unread: 0, draft: "", ...chats.get(face.id), ...face });
  if (!chats.size) await newChat();
  const wanted = Number(new URLSearchParams(location.hash.slice(1)).get("chat"));
  const next = [state.active, wanted, [...chats.keys()][0]].find((id) => chats.has(id));
  await open(next);
  opened();
  const missed = state.loading;
  state.loading = null;
  missed.forEach(hear);
  status("online");
}

async function refresh() {
  const { bot, chats: faces } = await ask("chats");
  state.bot = bot;
  $("bot-name").textContent = bot.first_name;
  for (const face of faces) chats.set(face.id, { unread: 0, draft: "", ...chats.get(face.id), ...face });
  drawPeople();
  drawRoom();
}

const HEARD = {
  message({ message }, chat) {
    chat.last = message;
    if (message.from.is_bot) typing(chat, null);
    if (chat.id === state.active) {
      const follow = atBottom() || !message.from.is_bot;
      chat.messages.set(message.message_id, message);
      chat.started ||= !message.from.is_bot;
      $("log").querySelector(".empty")?.remove();
      append(message);
      if (follow) toBottom();
      else $("jump").hidden = false;
    } else {
      chat.messages?.set(message.message_id, message);
      if (message.from.is_bot) chat.unread += 1;
    }
    drawPeople();
  },
  edited({ message }, chat) {
    chat.messages?.set(message.message_id, message);
    if (chat.last?.message_id === message.message_id) chat.last = message;
    if (chat.id !== state.active) return;
    const old = find(message.message_id);
    const follow = atBottom();
    const held = document.activeElement?.closest?.(".message") === old && document.activeElement.textContent;
    const fresh = bubble(message, acts);
    old?.replaceWith(fresh);
    // the keyboard's place is not lost when the buttons under a message change
    if (held) ([...fresh.querySelectorAll("button")].find((b) => b.textContent === held) ?? $("composer")).focus({ preventScroll: true });
    if (follow) toBottom();
  },
  deleted(event, chat) {
    chat.messages?.delete(event.message_id);
    if (chat.id === state.active) drawLog();
  },
  action(event, chat) {
    typing(chat, event.action);
  },
  keyboard(event, chat) {
    chat.keyboard = event.keyboard;
    if (chat.id === state.active) drawKeys();
  },
  answer(event, chat) {
    if (chat.id !== state.active) return;
    find(event.message_id)?.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    if (event.text && event.alert) {
      $("alert-text").textContent = event.text;
      $("alert").showModal();
    } else if (event.text) toast(event.text);
  },
  commands: () => refresh(),
  chat: () => refresh(),
  reset: () => load(),
};

function hear(event) {
  const chat = chats.get(event.chat);
  if (event.chat !== undefined && !chat) refresh();
  else HEARD[event.type]?.(event, chat);
}

// --- what is seen

function status(words) {
  $("status").textContent = words;
  $("app").classList.toggle("offline", words !== "online");
}

function typing(chat, action) {
  clearTimeout(chat.typing);
  chat.doing = action && (action === "typing" ? "typing…" : `${action.replace("upload_", "sending ").replaceAll("_", " ")}…`);
  if (action) chat.typing = setTimeout(() => typing(chat, null), 5000);
  drawTyping();
}

function drawTyping() {
  const doing = chats.get(state.active)?.doing;
  $("typing").hidden = !doing;
  $("status").hidden = Boolean(doing);
  $("typing").textContent = doing || "typing…";
}

function drawPeople() {
  const held = document.activeElement?.dataset?.chat;
  $("chat-list").replaceChildren(...[...chats.values()].map((chat) => {
    const face = el("span", { class: "face", "aria-hidden": "true" }, [...chat.name][0]?.toUpperCase() ?? "?");
    face.style.setProperty("--hue", String((chat.id * 67) % 360));
    return el("li", {}, el("button", { type: "button", "data-chat": chat.id, "data-testid": "chat", "aria-current": chat.id === state.active ? "true" : undefined, onclick: () => { list(false); open(chat.id); } },
      face,
      el("span", { class: "about" }, el("b", {}, chat.name), el("small", {}, summary(chat.last) || "No messages yet")),
      chat.unread ? el("span", { class: "unread", "data-testid": "unread", "aria-label": `${chat.unread} unread` }, String(chat.unread)) : null));
  }));
  if (held) $("chat-list").querySelector(`[data-chat="${held}"]`)?.focus();
  $("unread-elsewhere").hidden = ![...chats.values()].some((chat) => chat.unread);
}

function drawRoom() {
  const chat = chats.get(state.active);
  if (!chat) return;
  $("edit-person").textContent = chat.name;
  $("edit-person").setAttribute("aria-label", `Writing as ${chat.name}: change`);
  $("person-block").textContent = chat.blocked ? "Unblock the coach" : "Block the coach";
  $("blocked").hidden = !chat.blocked;
  $("form").hidden = chat.blocked;
  $("slash").hidden = !chat.commands?.length;
  drawKeys();
  drawTyping();
}

function drawLog() {
  const chat = chats.get(state.active);
  const log = $("log");
  log.setAttribute("aria-live", "off"); // a chat that is opened is not read out whole
  log.replaceChildren();
  for (const message of chat.messages.values()) append(message);
  if (!chat.messages.size) {
    log.append(el("div", { class: "empty" },
      el("img", { src: "/icon.svg", alt: "", width: 64, height: 64 }),
      el("h3", {}, state.bot.first_name),
      el("p", {}, chat.description || "Say hello, tell what you trained, or ask how an exercise goes."),
      el("button", { type: "button", class: "main", "data-testid": "start", onclick: () => { act("message", { text: "/start" }); $("composer").focus(); } }, "Start")));
  }
  toBottom();
  requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
}

function append(message) {
  const log = $("log");
  const last = log.querySelector(".message:last-of-type");
  const day = [...log.querySelectorAll(".day")].at(-1)?.dataset.day;
  if (day !== dayOf(message.date)) log.append(daySeparator(message.date));
  const node = bubble(message, acts);
  if (last && last.dataset.from === (message.from.is_bot ? "bot" : "person") && day === dayOf(message.date)) node.classList.add("next");
  log.append(node);
}

function drawKeys() {
  const board = chats.get(state.active)?.keyboard;
  $("keys").hidden = !board;
  $("composer").placeholder = board?.input_field_placeholder || "Message";
  $("keys").replaceChildren(...(board?.keyboard ?? []).map((row) => el("div", { class: "button-row" }, ...row.map((key) =>
    el("button", { type: "button", class: "button", "data-testid": "key", onclick: () => (key.request_location ? $("place").showModal() : act("message", { text: key.text })) }, key.text)))));
}

const find = (id) => $("log").querySelector(`[data-id="${Number(id)}"]`);
const atBottom = () => $("history").scrollHeight - $("history").scrollTop - $("history").clientHeight < 80;

function toBottom() {
  $("history").scrollTop = $("history").scrollHeight;
  $("jump").hidden = true;
}

let fading;
function toast(words) {
  clearTimeout(fading);
  $("toast").textContent = words;
  $("toast").hidden = false;
  fading = setTimeout(() => { $("toast").hidden = true; }, 3500);
}

// --- chats

async function open(id) {
  const before = chats.get(state.active);
  if (before && before.id !== id) {
    before.draft = state.editing ? "" : $("composer").value;
    drop();
  }
  const { messages, ...face } = await ask(`chat?chat=${id}`);
  const chat = { unread: 0, draft: "", ...chats.get(id), ...face, messages: new Map(messages.map((m) => [m.message_id, m])) };
  chat.unread = 0;
  chats.set(id, chat);
  const switched = state.active !== id;
  state.active = id;
  history.replaceState(null, "", `#chat=${id}`);
  drawPeople();
  drawRoom();
  drawLog();
  if (switched) {
    $("composer").value = before ? chat.draft : $("composer").value || chat.draft; // typed while the page still loaded
    grow();
    if (matchMedia("(hover: hover)").matches) $("composer").focus();
  }
}

async function newChat() {
  const face = await ask("chats", { language: navigator.language.toLowerCase() });
  chats.set(face.id, { unread: 0, draft: "", ...face });
  return face;
}

// --- hands

const acts = {
  command: (text) => act("message", { text }),
  enlarge(node) {
    const copy = node.cloneNode(true);
    copy.muted = true;
    $("viewer-body").replaceChildren(copy);
    $("viewer").showModal();
    copy.play?.().catch(() => {});
  },
  edit(message) {
    if (message.from.is_bot || (message.text ?? message.caption) === undefined) return;
    state.editing = message;
    state.replying = null;
    strip(`Editing: ${summary(message)}`);
    $("composer").value = message.text ?? message.caption;
    grow();
    $("composer").focus();
  },
  reply(message) {
    state.replying = message;
    state.editing = null;
    strip(`Answering: ${summary(message)}`);
    $("composer").focus();
  },
  show(id) {
    const node = find(id);
    node?.scrollIntoView({ block: "center" });
    node?.classList.add("called");
    setTimeout(() => node?.classList.remove("called"), 1200);
  },
  async press(message, button, node) {
    if (node.getAttribute("aria-busy")) return;
    node.setAttribute("aria-busy", "true");
    setTimeout(() => node.removeAttribute("aria-busy"), 15000);
    if (!(await act("callback", { message_id: message.message_id, data: button.callback_data }))) node.removeAttribute("aria-busy");
  },
  more(message, node) {
    const id = message.message_id;
    const items = [["Reply", () => acts.reply(message)]];
    if (!message.from.is_bot && (message.text ?? message.caption) !== undefined) items.unshift(["Edit", () => acts.edit(message)]);
    for (const sign of ["👍", "❤️", "🔥"]) {
      const mine = message.reactions?.person?.includes(sign);
      items.push([sign, () => act("reaction", { message_id: id, emoji: mine ? "" : sign }), `${mine ? "Take back" : "React with"} ${sign}`]);
    }
    items.push(["Delete", () => act("delete", { message_id: id })]);
    menu(node, items);
  },
};

function strip(words) {
  $("strip").hidden = !words;
  $("strip-text").textContent = words;
}

function drop() {
  if (state.editing) $("composer").value = "";
  state.editing = state.replying = null;
  strip("");
  grow();
}

async function submit() {
  const text = $("composer").value.trim();
  const { editing, replying } = state;
  if (!text) return;
  offer([]);
  $("composer").value = "";
  state.editing = state.replying = null;
  strip("");
  grow();
  const done = editing
    ? await act("edit", { message_id: editing.message_id, text })
    : await act("message", { text, ...(replying && { reply_to: replying.message_id }) });
  if (!done && !$("composer").value) {
    $("composer").value = text; // nothing that was typed is lost
    grow();
  }
}

function grow() {
  const box = $("composer");
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
  $("form").classList.toggle("filled", Boolean(box.value.trim()));
}

async function sendFile(file, verb) {
  if (!file) return;
  if (verb === "photo" && !/^image\/(png|jpeg|gif|webp)$/.test(file.type)) verb = "document"; // no picture for a chat
  const form = new FormData();
  form.append("chat", state.active);
  form.append("caption", $("composer").value.trim());
  form.append("file", file, file.name);
  toast(`Sending ${file.name}…`);
  try {
    await ask(verb, form);
    $("toast").hidden = true;
    $("composer").value = "";
    grow();
  } catch (fault) {
    toast(fault.message);
  }
}

// --- small menus

let opener = null;
function menu(node, items) {
  opener = node;
  $("menu").replaceChildren(...items.map(([label, go, name]) => el("button", { type: "button", role: "menuitem", "aria-label": name, onclick: () => { shut(); go(); } }, label)));
  $("menu").hidden = false;
  const place = node.getBoundingClientRect();
  const own = $("menu").getBoundingClientRect();
  const below = place.bottom + own.height + 8 < innerHeight;
  $("menu").style.left = `${Math.max(8, Math.min(place.left, innerWidth - own.width - 8))}px`;
  $("menu").style.top = `${below ? place.bottom + 4 : Math.max(8, place.top - own.height - 4)}px`;
  node.setAttribute("aria-expanded", "true");
  $("menu").firstChild.focus();
}

function shut(focus = false) {
  if ($("menu").hidden) return;
  $("menu").hidden = true;
  opener?.setAttribute("aria-expanded", "false");
  if (focus) opener?.focus();
}

function offer(commands) {
  state.choice = Math.min(state.choice, Math.max(commands.length - 1, 0));
  $("commands").hidden = !commands.length;
  $("slash").setAttribute("aria-expanded", String(commands.length > 0));
  $("commands").replaceChildren(...commands.map((command, n) => el("li", { id: `command-${n}`, role: "option", "aria-selected": String(n === state.choice), "data-testid": "command", onmousedown: (event) => event.preventDefault(), onclick: () => choose(command.command) },
    el("b", {}, `/${command.command}`), el("span", {}, command.description))));
  if (commands.length) $("composer").setAttribute("aria-activedescendant", `command-${state.choice}`);
  else $("composer").removeAttribute("aria-activedescendant");
  $("commands").children[state.choice]?.scrollIntoView({ block: "nearest" });
}

function fitting() {
  const typed = /^\/(\w*)$/.exec($("composer").value);
  return typed ? (chats.get(state.active)?.commands ?? []).filter((c) => c.command.startsWith(typed[1].toLowerCase())) : [];
}

function choose(command) {
  $("composer").value = "";
  offer([]);
  grow();
  act("message", { text: `/${command}` });
  $("composer").focus();
}

// --- wiring

$("form").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
$("composer").addEventListener("input", () => { grow(); state.choice = 0; offer(fitting()); });
$("composer").addEventListener("blur", () => setTimeout(() => [$("slash"), $("composer")].includes(document.activeElement) || offer([]), 150));
$("composer").addEventListener("keydown", (event) => {
  const offered = $("commands").hidden ? [] : fitting().length ? fitting() : chats.get(state.active)?.commands ?? [];
  if (event.isComposing) return;
  if (offered.length && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
    state.choice = (state.choice + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length;
    offer(offered);
  } else if (offered.length && (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey)) && !event.altKey) {
    event.preventDefault();
    const { command } = offered[state.choice];
    if (event.key === "Enter") choose(command);
    else { $("composer").value = `/${command} `; offer([]); grow(); }
  } else if (event.key === "Escape") {
    if (offered.length) offer([]);
    else drop();
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === "ArrowUp" && !$("composer").value) {
    const own = [...(chats.get(state.active)?.messages.values() ?? [])].filter((m) => !m.from.is_bot && m.text !== undefined);
    if (own.length) { event.preventDefault(); acts.edit(own.at(-1)); }
  }
});
$("composer").addEventListener("paste", (event) => {
  const file = event.clipboardData?.files?.[0];
  if (file) { event.preventDefault(); sendFile(file, file.type.startsWith("image/") ? "photo" : "document"); }
});
$("history").addEventListener("dragover", (event) => event.preventDefault());
$("history").addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files?.[0];
  sendFile(file, file?.type.startsWith("image/") ? "photo" : "document");
});
$("slash").addEventListener("click", () => { state.choice = 0; offer($("commands").hidden ? chats.get(state.active)?.commands ?? [] : []); $("composer").focus(); });
$("attach").addEventListener("click", () => menu($("attach"), [["Photo", () => $("photo").click()], ["File", () => $("file").click()], ["Place", () => $("place").showModal()], ["Voice note", () => sendFile(new File(["OggS"], "voice.ogg"), "voice")], ["Sticker", () => act("sticker", { emoji: "💪" })]]));
$("photo").addEventListener("change", async () => { await sendFile($("photo").files[0], "photo"); $("photo").value = ""; });
$("file").addEventListener("change", async () => { await sendFile($("file").files[0], "document"); $("file").value = ""; });
$("strip-close").addEventListener("click", () => { drop(); $("composer").focus(); });
$("jump").addEventListener("click", toBottom);
$("history").addEventListener("scroll", () => { if (atBottom()) $("jump").hidden = true; }, { passive: true });
$("new-chat").addEventListener("click", async () => { list(false); await open((await newChat()).id); });
const small = matchMedia("(max-width: 760px)"); // as in style.css: there the list lies over the conversation
function list(listing) {
  const within = $("people").contains(document.activeElement);
  $("app").classList.toggle("listing", listing);
  $("open-people").setAttribute("aria-expanded", String(listing));
  $("room").inert = listing && small.matches; // what is covered is not to be walked through
  if (!small.matches) return;
  if (listing) ($("chat-list").querySelector("[aria-current]") ?? $("new-chat")).focus();
  else if (within) $("open-people").focus();
}
small.addEventListener("change", () => list(false));
$("open-people").addEventListener("click", () => list(!$("app").classList.contains("listing")));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !$("app").classList.contains("listing")) return;
  list(false);
});
$("edit-person").addEventListener("click", () => {
  const chat = chats.get(state.active);
  $("person-name").value = chat.name;
  $("person-language").value = chat.language;
  $("person").showModal();
});
$("person-save").addEventListener("click", async () => {
  await act("chats", { name: $("person-name").value, language: $("person-language").value });
  $("person").close();
});
for (const id of ["person-name", "person-language"]) $(id).addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && $("person-save").click());
$("person-block").addEventListener("click", async () => { await act(chats.get(state.active).blocked ? "unblock" : "block"); $("person").close(); });
$("unblock").addEventListener("click", () => act("unblock"));
$("place-send").addEventListener("click", () => {
  const [latitude, longitude] = $("place-choice").value.split(",").map(Number);
  act("location", { latitude, longitude });
  $("place").close();
});
for (const button of document.querySelectorAll("[data-close]")) button.addEventListener("click", () => button.closest("dialog").close());
$("viewer").addEventListener("click", (event) => event.target.closest("button, img, video") || $("viewer").close());
$("menu").addEventListener("keydown", (event) => {
  const items = [...$("menu").children];
  const at = items.indexOf(document.activeElement);
  if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); shut(true); }
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    items[(at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length].focus();
  } else if (event.key === "Home" || event.key === "End") {
    event.preventDefault();
    items.at(event.key === "Home" ? 0 : -1).focus();
  }
});
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest("#menu")) shut();
  if ($("app").classList.contains("listing") && !event.target.closest("#people, #open-people")) list(false);
});
// the newest message stays in sight when the composer or a keyboard takes room
let stuck = true;
$("history").addEventListener("scroll", () => { stuck = atBottom(); }, { passive: true });
new ResizeObserver(() => stuck && toBottom()).observe($("history"));
connect();
