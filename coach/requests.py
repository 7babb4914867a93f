"""What the athlete asks to have done, typed or pressed: undo, fix, skip, move, easier, swap, pause …

Rule: whatever changes the plan is a layer over it with an origin, so that undo takes it back.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from coach import botquestions, daying, meant, pausing, shortening, skipping, undoing, welcome, wishes
from coach.acts import Lift, Request, Run, SessionReport, Symptom
from coach.advice import Change
from coach.ahead import asks_to_begin, day_in, days_in
from coach.cards import (
    button,
    days_of,
    done_on,
    entry_lines,
    hurting_sites,
    lift_of,
    name_of,
    paused_card,
    status_on,
    today_card,
)
from coach.courses import still_open
from coach.diary import Asking, Proposal, Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.holding import barred
from coach.library import Exercise, Library
from coach.limitlines import what_of
from coach.places import bar, days_for
from coach.reply import Say, say
from coach.week import Day, Session, Slot, Week

OF_A_PLAN = ("easier", "harder", "swap", "shorter", "move", "skip", "deload", "add_day", "remove_day")
ASKS_ITSELF = ("delete_data",)  #: these ask by themselves before anything happens
RATED = "rated"  #: the topic behind a session told as done: a number is its effort
LATE_DAYS = 3  #: so long a session that was not told may be what "done" means
MOST_OFFERED = 3  #: other days
NOTHING_FOUND = {"easier": "easier-none", "harder": "harder-none", "swap": "swap-none"}


def carry_out(draft: Draft, request: Request, *, sure: bool = False) -> bool:
    """Does what was asked for; says so, or why not. Returns whether anything was said.

    ``sure``: it was agreed to. Else what is asked in a question, or not in the words of such a wish, is only offered.
    """
    kind = request.request
    text, library = draft.text, draft.books.library
    counted = kind in ("add_day", "remove_day") and not meant.asked(text) and daying.count_named(text)
    offered = not sure and not counted and kind not in ASKS_ITSELF
    if offered and meant.verdict(kind, text, library) == "ask":
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
        return wishes.set_by_words(draft) or _vary(draft, kind)
    if kind == "shorter":
        return wishes.set_by_words(draft) or shortening.by_words(draft)
    if kind == "skip":
        return skipping.by_words(draft)
    if kind == "move":
        return _move_by_words(draft)
    if kind == "pause":
        return pausing.pause_by_words(draft) or pausing.ask_pause(draft)
    asks = text.rstrip().endswith("?") and not re.search(
        r"\b(?:start|resum|again|back|continu|paus|go on)", text.lower()
    )
    if kind == "resume" and asks and draft.known.pause_on(draft.today) is None:
        return False  # nothing is paused: it asks something else
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
    if kind == "stop_reminders":
        draft.keep(Setting(values={"reminders": "off"}))
        draft.say("reminders-off", hour=draft.athlete.reminder_time)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        return True
    if kind == "undo":
        return undoing.undo_latest(draft)
    if kind == "delete_data":
        return ask_delete(draft)
    if kind == "export":
        draft.say("export-coming")
        draft.close(file={"kind": "export"})
        return True
    if asks_to_begin(draft.text):
        today_card(draft)
        return True
    draft.say("help" if botquestions.of_help(draft.text) else "bot-scope")
    return True


def _offer(draft: Draft, kind: str) -> bool:
    """Asks whether a wish is one; nothing is done before the answer."""
    if kind == "swap" and not draft.books.library.named(draft.text):
        return _vary(draft, kind)  # which one is asked anyway
    one = kind == "skip" and meant.of_one_exercise(draft.text.lower(), draft.books.library)
    count = daying.count_named(draft.text) if kind in ("add_day", "remove_day") else None
    if count is not None and count > 0:
        draft.say("wish-days", count=count)
    else:
        draft.say("wish-skip-one" if one else f"wish-{kind.replace('_', '-')}")
    draft.offer(button("button-wish-yes", "wish:yes"), button("button-wish-no", "wish:no"))
    draft.asking = Asking(topic="wish", about={"request": kind, "text": draft.text})
    return True


def report(draft: Draft, act: SessionReport, *, said: bool = False) -> bool:
    """Answers what became of a session: nothing is piled up, and a session done as planned is filled in by a press."""
    day = draft.day(act.when)
    if act.status == "skipped":
        return skipping.told(draft, act, said=said)
    elif act.status == "moved" and act.move_to is not None and day is not None and day.session:
        return _move(draft, day, act.move_to)
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
    day = _planned(draft, rest)
    if day is None or day.session is None or lifted(draft, day.date) or day.date > draft.today:
        return False
    library = draft.books.library
    kept = [draft.keep(lift_of(s, library.exercises[s.exercise], day.date)) for s in day.session.items]
    kept.append(draft.keep(SessionReport(status="done", when=day.date)))
    draft.card = None
    draft.say("done-as-planned", lines=entry_lines(kept[:-1], draft, dated=False))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
    may_rate(draft, day.date)
    return True


def may_rate(draft: Draft, when: date) -> None:
    """Lets the next bare number be the effort of a session just told, where no pain is open that it might be of.

    No question is put for it.
    """
    if draft.asking is None and not still_open(draft.laid().courses):
        draft.asking = Asking(topic=RATED, about={"day": when.isoformat()})


def asks_today(draft: Draft) -> None:
    """Today's card, where today's own session is asked for by the name of the day."""
    today_card(draft)


def press_move(draft: Draft, rest: str, to: date | None = None) -> bool:
    """Moves a session to the day that was pressed or named, else to the nearest where it may stand."""
    source, _, pressed_day = rest.partition(":")
    to = to or _day(pressed_day)
    day = _planned(draft, source)
    if day is None or day.session is None:
        draft.say("nothing-to-move", day=_day(source) or draft.today)
        return True
    if done_on(draft.known, day):
        return False
    draft.card = None
    return _move(draft, day, to)


def _move(draft: Draft, day: Day, to: date | None) -> bool:
    assert day.session is not None
    weeks = draft.weeks()
    fitting = days_for(day.session, day.date, weeks, draft.athlete, draft.today)
    reason = "" if to is None else bar(day.session, day.date, to, weeks, draft.athlete)
    if reason:
        draft.say("move-not-there", day=to, reason=reason)
    runs = {d.date: d.run for w in weeks for d in w.days}
    hard = to is None and bool(fitting) and runs[fitting[0]] in ("long", "quality")  # allowed, but for them to say
    if reason or hard or not fitting:
        draft.say("move-instead" if fitting else "move-nowhere")
        near = fitting[:MOST_OFFERED]
        draft.offer(*(button("button-move-to", f"move:{day.date}:{d}", day=d) for d in near))
        draft.offer(button("button-short", f"short:{day.date}:20", minutes=20, day=day.date))
        draft.offer(button("button-skip", f"skip:{day.date}"))
        return True
    target = to or fitting[0]
    before = draft.weeks()
    apply_changes(draft, "request-move", (Change(session=day.date, change="postpone", to_day=target),))
    draft.say("moved", day=day.date, to=target)
    if all(d.session == day.session for d in days_of(draft.weeks(), target, 1)):
        others = [d for d in fitting if d != target][:MOST_OFFERED]
    else:  # a rule laid over it has changed it on the way
        say_difference(draft, lines_between(before, draft.weeks(), draft))
        others = []
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    if to is None and others:
        draft.offer(*(button("button-move-to", f"move:{target}:{d}", day=d) for d in others))
    return True


def press_hows(draft: Draft, rest: str) -> bool:
    """Buttons that lead to how each exercise of a session goes."""
    day = _planned(draft, rest)
    if day is None or day.session is None:
        return False
    draft.card = None
    draft.say("how-which")
    for slot in day.session.items:
        draft.offer(button("button-plain", f"how:{slot.exercise}", text=name_of(slot.exercise, draft.books.library)))
    return True


def _move_by_words(draft: Draft) -> bool:
    """Moves the session a text names ("wednesday's"), else today's or the next one, to the day it names, if it does."""
    days = [d for d in days_in(draft.text, draft.today) if d >= draft.today]
    open_days = {d.date for d in days_of(draft.weeks(), draft.today, 14) if d.session and not done_on(draft.known, d)}
    owned = _OWNED.search(draft.text.lower().replace("’", "'"))
    whose = None if owned is None else day_in(owned[1], draft.today)
    if whose is not None and whose not in open_days:
        draft.say("nothing-to-move", day=whose)
        return True
    planned = [d for d in days if d in open_days]
    if len(planned) == 2 and len(days) == 2 and _EXCHANGE.search(draft.text.lower()):
        return _exchange(draft, *planned)
    from_day = whose or (planned[0] if len(days) > 1 and planned else None)
    ahead = next_session(draft)
    from_day = from_day or (ahead.date if ahead else draft.today)
    return press_move(draft, from_day.isoformat(), next((d for d in days if d != from_day), None))


_OWNED = re.compile(r"\b(\w+?)(?:'s|s') (?:session|workout|strength|lifting|gym)\b")
_EXCHANGE = re.compile(r"\b(swap|switch|exchange|trade|flip)\b")


def _exchange(draft: Draft, one: date, other: date) -> bool:
    """Puts the sessions of two days in each other's place, where the week's rules let both stand there."""
    days = {d.date: d for d in days_of(draft.weeks(), draft.today, 14)}
    before = draft.weeks()
    first, second = days[one], days[other]
    assert first.session is not None
    assert second.session is not None
    changed = {one: replace(first, session=second.session), other: replace(second, session=first.session)}
    after = tuple(replace(w, days=tuple(changed.get(d.date, d) for d in w.days)) for w in before)
    barred_by = [bar(s.session, d, d, after, draft.athlete) for d, s in changed.items() if s.session]
    reason = next((r for r in barred_by if r), "")
    if reason:
        draft.say("exchange-not", day=one, to=other, reason=reason)
        return True
    apply_changes(draft, "request-move", (Change(session=one, change="exchange", to_day=other),))
    draft.say("exchanged", day=one, to=other)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def _vary(draft: Draft, kind: str) -> bool:
    """Easier, harder or another exercise in today's session, or in the next one; asks which, where none is named."""
    library = draft.books.library
    day = next_session(draft)
    if day is None or day.session is None:
        draft.say("no-session-ahead")
        return True
    if kind == "harder" and sore_or_hurt(draft):
        draft.say("harder-not-now")
        return True
    named = library.named(draft.text)
    exact = (s for slug in named for s in day.session.items if s.exercise == slug)
    near = (s for slug in named for s in day.session.items if alike(slug, s.exercise, library))
    slot = next(exact, None) or next(near, None)
    if slot is None and named:
        draft.say("not-in-session", name=name_of(named[0], library))
    elif slot is None and kind == "swap":
        draft.say("swap-which", day=day.date)
        for s in day.session.items:
            draft.offer(button("button-plain", f"swap:{s.exercise}", text=name_of(s.exercise, library)))
    elif slot is None:
        changed = next((s for s in day.session.items if _varied(draft, kind, day, s, None)), None)
        if changed is None:
            draft.say(NOTHING_FOUND[kind])
    else:
        mine = slot.exercise if slot.exercise in named else next(x for x in named if alike(x, slot.exercise, library))
        wish = next((slug for slug in named if slug not in (mine, slot.exercise)), None)
        if wish is not None and (limit := barred(library.exercises[wish], day.date, draft.limits, library)):
            what, until = what_of(limit, draft), limit.until or "none"
            draft.say("limit-not-that", name=name_of(wish, library), what=what, until=until)
        elif not _varied(draft, kind, day, slot, wish):
            unfit = wish is not None and kind == "swap"
            draft.say("swap-not-that", name=name_of(str(wish), library)) if unfit else draft.say(NOTHING_FOUND[kind])
    return True


def press_swap(draft: Draft, slug: str) -> bool:
    """Another exercise for the one that was pressed."""
    day = next_session(draft)
    slot = next((s for s in day.session.items if s.exercise == slug), None) if day and day.session else None
    if day is None or slot is None or draft.known.pause_on(draft.today):
        return False
    draft.card = None
    if not _varied(draft, "swap", day, slot, None):
        draft.say(NOTHING_FOUND["swap"])
    return True


def alike(one: str, other: str, library: Library) -> bool:
    """Whether a name that was said may mean a slot's exercise: the same one, or one of its family and pattern."""
    a, b = library.exercises.get(one), library.exercises.get(other)
    return one == other or (a is not None and b is not None and a.pattern == b.pattern and a.family == b.family != "")


def _varied(draft: Draft, kind: str, day: Day, slot: Slot, wish: str | None) -> bool:
    """Puts another exercise into a slot and says so; False where none fits."""
    library = draft.books.library
    assert day.session is not None
    other = _other(draft, kind, library.exercises[slot.exercise], day.session, wish, day.date)
    if other is None:
        return False
    change = Change(session=day.date, exercise=slot.exercise, change="swap", to=other)
    apply_changes(draft, f"request-{kind}", (change,))
    draft.say("swapped", day=day.date, exercise=name_of(slot.exercise, library), to=name_of(other, library))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-how-this", f"how:{other}"))
    return True


def _other(draft: Draft, kind: str, exercise: Exercise, session: Session, wish: str | None, day: date) -> str | None:
    """What can stand in for an exercise; None if nothing can."""
    return next(iter(stand_ins(draft, kind, exercise, session, wish, day)), None)


def stand_ins(
    draft: Draft, kind: str, exercise: Exercise, session: Session, wish: str | None, day: date
) -> tuple[str, ...]:
    """What can stand in for an exercise: within level, kit, what hurts and a clinician's limits, the nearest first."""
    library, athlete = draft.books.library, draft.athlete
    ladder = {"easier": exercise.regressions, "harder": exercise.progressions}.get(kind, ())
    if kind == "swap":
        others = [e for e in library.exercises.values() if e.pattern == exercise.pattern]
        ladder = (wish,) if wish else tuple(e.slug for e in sorted(others, key=lambda e: _far(e, exercise)))
    things, taken = library.things(athlete.kit_on(day)), {s.exercise for s in session.items}
    hurting = hurting_sites(draft)

    def fits(slug: str) -> bool:
        other = library.exercises.get(slug)
        return (
            other is not None
            and slug not in taken
            and (kind != "harder" or other.impact <= exercise.impact)  # jumps have a gate of their own
            and other.level <= athlete.level_number
            and other.possible_with(things)
            and other.default is not None
            and not any(other.provokes.get(site, 0) for site in hurting)
            and barred(other, day, draft.limits, library) is None
        )

    return tuple(slug for slug in ladder if fits(slug))


def _far(other: Exercise, mine: Exercise) -> tuple[int, int, int]:
    """How far an exercise is from the one it stands in for: in level, in how it is loaded, in the muscles it works."""
    shared = len({*other.primary} & {*mine.primary})
    return abs(other.level - mine.level), other.load_type != mine.load_type, -shared


def sore_or_hurt(draft: Draft) -> bool:
    """Whether something hurt or was sore within a week: nothing gets harder then."""
    since = draft.today - timedelta(days=7)
    return any(
        isinstance(r.body, Symptom) and r.body.when >= since and r.body.severity != 0 for r in draft.known.entries
    )


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


def apply_changes(draft: Draft, rule: str, changes: tuple[Change, ...]) -> None:
    """Lays changes over the plan at once, as the athlete asked for them."""
    draft.keep(Proposal(ref=draft.new_ref(), rule=rule, say=rule, why=rule, changes=changes, stands=True))


# --- looking things up ------------------------------------------------------------------------------------------------
def _planned(draft: Draft, text: str) -> Day | None:
    day = _day(text)
    return None if day is None else draft.day(day)


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


def lifted(draft: Draft, day: date) -> bool:
    return any(isinstance(r.body, Lift) and r.body.when == day for r in draft.known.entries)


def next_session(draft: Draft) -> Day | None:
    """Today's session if it is still open, else the next one."""
    for d in days_of(draft.weeks(), draft.today, 14):
        if d.session and status_on(draft.known, d) in (None, "moved"):
            return d
    return None


def _slot(days: list[Day], exercise: str | None) -> Slot | None:
    return next((s for d in days for s in (d.session.items if d.session else ()) if s.exercise == exercise), None)
