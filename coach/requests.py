"""What the athlete asks to have done, typed or pressed: undo, skip, move, easier, swap, pause …

Moving is coach/moving.py, another exercise coach/varying.py; how both lay a change over the plan coach/overlay.py.
"""

from __future__ import annotations

import re
from datetime import timedelta

from coach import (
    botquestions,
    clearingaway,
    daying,
    jumpwords,
    meant,
    moving,
    pausing,
    quietdays,
    rated,
    shortening,
    skipping,
    striking,
    undoing,
    varying,
    welcome,
    wishes,
)
from coach.acts import Request, Run, SessionReport
from coach.advice import Change
from coach.ahead import DAY_WORD, asks_to_begin
from coach.cards import (
    button,
    days_of,
    entry_lines,
    lift_of,
    name_of,
    paused_card,
    status_on,
    today_card,
)
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.overlay import apply_changes, lifted, planned
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.week import Day, Slot, Week

OF_A_PLAN = ("easier", "harder", "swap", "shorter", "move", "skip", "deload", "add_day", "remove_day")
ASKS_ITSELF = ("delete_data",)  #: these ask by themselves before anything happens
_WEEKEND = Pattern(r"(?i)\bweek-?ends?\b|\bweek ?days\b")
UNKNOWN = 3  #: so many words that no dictionary has leave it open what is wished for
LATE_DAYS = 3  #: so long a session that was not told may be what "done" means


def carry_out(draft: Draft, request: Request, *, sure: bool = False) -> bool:
    """Does what was asked for; says so, or why not. Returns whether anything was said.

    ``sure``: it was agreed to. Else what is asked in a question, or not in the words of such a wish, is only offered.
    """
    kind = request.request
    text, library = draft.text, draft.books.library
    counted = kind in ("add_day", "remove_day") and not meant.asked(text) and daying.count_named(text)
    offered = not sure and not counted and kind not in ASKS_ITSELF
    if kind == "move" and not sure and (wishes.offer_race(draft) or moving.nothing_there(draft)):
        return True
    said = meant.verdict(kind, text, library) if offered else "do"
    if said == "do" and offered and kind in OF_A_PLAN and half_heard(draft):
        said = "ask"
    if said == "ask":
        return paused_card(draft) if kind in OF_A_PLAN and draft.known.pause_on(draft.today) else _offer(draft, kind)
    if kind in (
        "easier",
        "harder",
        "swap",
        "shorter",
        "move",
        "skip",
        "deload",
        "add_day",
        "remove_day",
    ) and paused_card(draft):
        return True
    if kind in ("easier", "harder", "swap"):
        return wishes.set_by_words(draft) or varying.vary(draft, kind)
    if kind == "shorter":
        return wishes.set_by_words(draft) or shortening.by_words(draft)
    if kind == "skip":
        return skipping.by_words(draft)
    if kind == "move":
        return moving.by_words(draft)
    if kind == "pause":
        return pausing.pause_by_words(draft) or pausing.ask_pause(draft)
    asks = text.rstrip().endswith("?") and not re.search(
        r"\b(?:start|resum|again|back|continu|paus|go on)", text.lower()
    )
    if kind == "resume" and asks and draft.known.pause_on(draft.today) is None:
        return False  # nothing is paused: it asks something else
    if kind == "resume" and jumpwords.brings_back(text) and draft.known.pause_on(draft.today) is None:
        return jumpwords.when(draft, text)
    if kind == "resume":
        return pausing.resume(draft)
    if kind == "deload":
        return _deload(draft)
    if kind in ("add_day", "remove_day"):
        return daying.add(draft) if kind == "add_day" else daying.remove(draft)
    if kind == "change_time":
        if not (wishes.set_by_words(draft) or wishes.hour_by_words(draft)):
            welcome.ask(draft, {"step": "hour"})
        return True
    if kind == "stop_reminders" and (DAY_WORD.search(text) or _WEEKEND.search(text)) and not sure:
        quietdays.one_day(draft)
        return True
    if kind == "stop_reminders":
        draft.keep(Setting(values={"reminders": "off"}))
        draft.say("reminders-off", hour=draft.athlete.reminder_time)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        return True
    if kind == "undo":
        return striking.not_there(draft, text) or undoing.undo_latest(draft)
    if kind == "delete_data":
        return clearingaway.meant(draft, text) or ask_delete(draft)
    if kind == "export":
        draft.say("export-coming")
        draft.close(file={"kind": "export"})
        return True
    if asks_to_begin(draft.text):
        today_card(draft)
        return True
    draft.say("help" if botquestions.of_help(draft.text) else "bot-scope")
    return True


def half_heard(draft: Draft) -> bool:
    """Whether no dictionary had most words of a message in another language: such a wish is asked about, never done."""
    told = draft.told
    if told is None or told.text != draft.text or draft.books.library.named(draft.text):
        return False
    figures = sum(word[0].isdigit() for word in told.own.split())
    unknown = told.words - told.known - figures
    return unknown >= UNKNOWN and 2 * unknown >= told.words


def _offer(draft: Draft, kind: str) -> bool:
    """Asks whether a wish is one; nothing is done before the answer."""
    if kind == "swap" and not draft.books.library.named(draft.text):
        return varying.vary(draft, kind)  # which one is asked anyway
    one = kind == "skip" and meant.of_one_exercise(draft.text.lower(), draft.books.library)
    count = daying.count_named(draft.text) if kind in ("add_day", "remove_day") else None
    if count is not None and count > 0:
        draft.say("wish-days", count=count)
    elif not (kind == "move" and moving.say_offer(draft)):
        draft.say("wish-skip-one" if one else f"wish-{kind.replace('_', '-')}")
    draft.offer(button("button-wish-yes", "wish:yes"), button("button-wish-no", "wish:no"))
    draft.asking = Asking(topic="wish", about={"request": kind, "text": draft.text})
    return True


def report(draft: Draft, act: SessionReport, *, said: bool = False) -> bool:
    """Answers what became of a session: nothing is piled up, and a session done as planned is filled in by a press."""
    day = draft.day(act.when)
    pause = draft.known.pause_on(draft.today)
    if act.status in ("done", "partial") and pause is not None and pause.urgency != "none":
        return paused_card(draft)  # nobody is praised for training past a warning sign
    if act.status == "skipped":
        return skipping.told(draft, act, said=said)
    elif act.status == "moved" and act.move_to is not None and day is not None and day.session:
        return moving.move(draft, day, act.move_to)
    elif act.status in ("done", "partial") and day is not None and day.session and not lifted(draft, act.when):
        draft.say(f"session-{act.status}")
        if act.status == "done" and draft.known.pause_on(draft.today) is None:
            draft.offer(button("button-fill-in", f"done:{act.when}"))
    elif act.status == "started":
        today_card(draft)
    elif act.status in ("done", "partial") and not lifted(draft, act.when):
        _unplanned(draft, act, day)
    else:
        draft.say(f"session-{act.status}")
    if act.status in ("done", "partial") and act.rpe is None:
        rated.may_rate(draft, act.when)
    return True


def _unplanned(draft: Draft, act: SessionReport, day: Day | None) -> None:
    """Something done on a day without a session: the run of the day, or the session of the days before, late."""
    ran = any(isinstance(r.body, Run) and r.body.when == act.when for r in draft.known.entries)
    since = act.when - timedelta(days=LATE_DAYS)
    past = (d for w in draft.weeks() for d in w.days if since <= d.date < act.when and d.session)
    open_ = [d.date for d in past if status_on(draft.known, d) is None and not lifted(draft, d.date)]
    if day is not None and day.run and not ran:
        draft.say("session-was-run", run=say(f"run-{day.run}"))
    else:
        draft.say("session-unplanned")
    if open_ and draft.known.pause_on(draft.today) is None:
        late = max(open_)
        draft.say("session-late", day=late)
        draft.offer(button("button-late", f"done:{late}", day=late), button("button-skip", f"skip:{late}"))


def difference_lines(
    draft: Draft, changes: tuple[Change, ...], weeks: tuple[Week, ...] | None = None
) -> tuple[Say, ...]:
    """What the changes do to the plan (or ``weeks``): a line for each day and kind, what is changed alike together."""
    before = draft.weeks() if weeks is None else weeks
    library = draft.books.library
    lines: list[Say] = []
    for day in sorted({c.session for c in changes}):
        lines.append(say("change-day", day=day))
        alike: dict[tuple[object, ...], list[str]] = {}
        for c in (c for c in changes if c.session == day):
            slot = _slot(days_of(before, day, 1), c.exercise)
            fewer = c.sets is not None and c.change != "swap" and (slot is None or c.sets < slot.sets)
            key = (c.change, c.to, c.load_factor, c.sets if fewer else None, c.to_day, c.exercise is None, c.rir)
            alike.setdefault(key, []).append(name_of(c.exercise, library) if c.exercise else "")
        for (change, to, factor, sets, to_day, whole, rir), names in alike.items():
            lines.append(
                say(
                    "change-off" if whole and change == "remove" else f"change-{change}",
                    exercise=say("change-whole-session") if whole else ", ".join(names),
                    to=name_of(str(to), library) if to else "none",
                    load="none" if not isinstance(factor, float) else f"{round((factor - 1) * 100)} %",
                    sets="none" if sets is None else sets,
                    rir="none" if rir is None else rir,
                    to_day=to_day or "none",
                )
            )
    return tuple(lines)


def ask_delete(draft: Draft) -> bool:
    """Asks once more before everything is removed."""
    draft.say("delete-sure")
    draft.offer(button("button-delete", "forget:yes"), button("button-keep", "forget:no"))
    draft.asking = Asking(topic="delete")
    return True


# --- sessions ---------------------------------------------------------------------------------------------------------
def press_done(draft: Draft, rest: str) -> bool:
    """Logs a session as it was planned."""
    day = planned(draft, rest)
    if day is None or day.session is None or lifted(draft, day.date) or day.date > draft.today:
        return False
    library = draft.books.library
    kept = [draft.keep(lift_of(s, library.exercises[s.exercise], day.date)) for s in day.session.items]
    kept.append(draft.keep(SessionReport(status="done", when=day.date)))
    draft.card = None
    draft.say("done-as-planned", lines=entry_lines(kept[:-1], draft, dated=False))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
    rated.may_rate(draft, day.date)
    return True


def asks_today(draft: Draft) -> None:
    """Today's card, where today's own session is asked for by the name of the day."""
    today_card(draft)


def press_hows(draft: Draft, rest: str) -> bool:
    """Buttons that lead to how each exercise of a session goes."""
    day = planned(draft, rest)
    if day is None or day.session is None:
        return False
    draft.card = None
    draft.say("how-which")
    for slot in day.session.items:
        draft.offer(button("button-plain", f"how:{slot.exercise}", text=name_of(slot.exercise, draft.books.library)))
    return True


def _deload(draft: Draft) -> bool:
    """An easier week: half the sets of every session of the next seven days."""
    changes = tuple(
        Change(session=d.date, exercise=s.exercise, change="deload", sets=max(1, s.sets // 2))
        for d in days_of(draft.weeks(), draft.today, 7)
        for s in (d.session.items if d.session else ())
        if s.sets > 1
    )
    if not changes:
        draft.say("no-session-ahead")
        return True
    apply_changes(draft, "request-deload", changes)
    draft.say("deload-set", until=draft.today + timedelta(days=6))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def _slot(days: list[Day], exercise: str | None) -> Slot | None:
    return next((s for d in days for s in (d.session.items if d.session else ()) if s.exercise == exercise), None)
