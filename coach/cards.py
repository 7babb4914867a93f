"""The cards: today, the week, the log, an exercise, the settings: parts and buttons for a draft to say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from coach.acts import KG_PER_LB, Lift, LoadBasis, Run, SessionReport, Symptom, WorkingSet
from coach.athlete import WEEKDAYS, Athlete, Race
from coach.diary import Known, Record
from coach.draft import Draft
from coach.fitting import short_key
from coach.holding import barred
from coach.library import SITES, Exercise, Library
from coach.limitlines import limits_note, what_of
from coach.notation import show
from coach.notes import notes as day_notes
from coach.reply import Button, Say, say
from coach.runs import run_text
from coach.week import Day, Slot, Week

WARM_UP_MIN = 6
NEWEST = 10  #: entries that /log shows


def button(label: str, data: str, **facts: object) -> Button:
    """A button."""
    return Button(label=label, data=data, facts=dict(facts))


def load_text(kg: float, athlete: Athlete) -> str:
    """A load in the athlete's unit.

    >>> load_text(62.5, Athlete())
    '62.5 kg'
    """
    amount = kg if athlete.units == "kg" else kg / KG_PER_LB
    return f"{round(amount, 1):g} {athlete.units}"


def name_of(slug: str, library: Library) -> str:
    """An exercise's name; the slug itself where the library has none."""
    exercise = library.exercises.get(slug)
    return exercise.name if exercise else slug.replace("-", " ")


def dose_text(slot: Slot) -> str:
    """Reps, seconds or metres of one set: ``8``, ``8–12``, ``30 s``, ``20 m``."""
    if slot.seconds is not None:
        return f"{slot.seconds} s"
    if slot.distance_m is not None:
        return f"{slot.distance_m} m"
    if slot.reps_high is not None and slot.reps is not None and slot.reps_high > slot.reps:
        return f"{slot.reps}–{slot.reps_high}"
    return f"{slot.reps}"


def slot_line(slot: Slot, athlete: Athlete, library: Library) -> Say:
    """One line of a session."""
    return say(
        "slot",
        name=name_of(slot.exercise, library),
        sets=slot.sets,
        dose=dose_text(slot),
        side=slot.per_side,
        load="none" if slot.load_kg is None else load_text(slot.load_kg, athlete),
        most="none" if slot.most_kg is None else load_text(slot.most_kg, athlete),
        reserve="none" if slot.rir is None else f"{slot.rir}",
    )


def session_lines(day: Day, athlete: Athlete, library: Library) -> tuple[Say, ...]:
    """A session's slots, a line each."""
    return tuple(slot_line(s, athlete, library) for s in day.session.items) if day.session else ()


def needs(day: Day, library: Library, athlete: Athlete) -> tuple[str, ...]:
    """The kit that a session asks for: of each exercise the first alternative that the athlete can have."""
    things = library.things(athlete.kit_on(day.date))
    wanted: set[str] = set()
    for slot in day.session.items if day.session else ():
        exercise = library.exercises.get(slot.exercise)
        fitting = [a for a in exercise.equipment if a <= things] if exercise else []
        wanted |= min(fitting, key=lambda a: len(a)) if fitting else frozenset()
    return tuple(sorted(w for w in wanted if w not in ("wall", "chair", "step", "towel", "anchor", "partner")))


def done_on(known: Known, day: Day) -> bool:
    """Whether the session of ``day`` is done: it was said, or at least half of its exercises were told."""
    said = any(
        isinstance(r.body, SessionReport) and r.body.when == day.date and r.body.status in ("done", "partial")
        for r in known.entries
    )
    lifted = {r.body.exercise for r in known.entries if isinstance(r.body, Lift) and r.body.when == day.date}
    asked = len(day.session.items) if day.session else 0
    return said or (asked > 0 and 2 * len(lifted) >= asked)


def status_on(known: Known, day: Day) -> str | None:
    """The last thing said about the session of ``day``: done, partial, skipped, moved; None if nothing."""
    for r in reversed(known.entries):
        if isinstance(r.body, SessionReport) and r.body.when == day.date and r.body.status != "started":
            return r.body.status
    return "done" if done_on(known, day) else None


def minutes_of(draft: Draft, day: Day) -> int:
    """How long a session takes after what was changed: the warm-up stays, the rest goes by the sets."""
    if day.session is None:
        return 0
    week = draft.known.week_of(day.date)
    before = next((d.session for d in week.days if d.date == day.date), None) if week else None
    asked = sum(s.sets for s in before.items) if before else 0
    now = sum(s.sets for s in day.session.items)
    if not asked or now >= asked or draft.known.setting(short_key(day.date)) is not None:
        return day.session.minutes
    return WARM_UP_MIN + round((day.session.minutes - WARM_UP_MIN) * now / asked)


def day_line(day: Day, draft: Draft) -> Say:
    """A day of the week card."""
    library, known = draft.books.library, draft.known
    status = status_on(known, day) if day.session else None
    ran = any(isinstance(r.body, Run) and r.body.when == day.date for r in known.entries)
    mark = {"done": "done", "partial": "done", "skipped": "skipped", "moved": "moved"}.get(status or "", "open")
    if not day.session and day.run and ran:
        mark = "done"
    focus = focus_of(draft, day) if day.session else ""
    names = [name_of(s.exercise, library).partition(" (")[0] for s in (day.session.items[:3] if day.session else ())]
    run = run_text(draft, day)
    kind = "both" if day.session and day.run else "strength" if day.session else "run" if day.run else "rest"
    return say(
        f"week-day-{kind}",
        day=day.date,
        mark=mark,
        today=day.date == draft.today,
        focus=focus,
        minutes=minutes_of(draft, day),
        moves=", ".join(names),
        run=run,
    )


def focus_of(draft: Draft, day: Day) -> Say | str:
    """What a day's session is called: the athlete's own name for the day, else what it trains."""
    names: dict[str, str] = draft.known.setting("names") or {}
    own = names.get(WEEKDAYS[day.date.weekday()])
    if own:
        return own
    return say(f"focus-{day.session.focus}") if day.session else ""


def day_title(draft: Draft, day: Day) -> Say:
    """A session's day, focus and length, as the head of what is in it."""
    focus = focus_of(draft, day)
    return say(
        "day-title", day=day.date, focus=focus, minutes=minutes_of(draft, day), run=run_text(draft, day) or "none"
    )


def week_card(draft: Draft, week: Week) -> None:
    """The seven days."""
    draft.say("week-head", start=week.start, phase=say(f"phase-{week.phase}"), deload=week.deload)
    shown = [d for d in week.days if draft.known.began is None or d.date >= draft.known.began]
    draft.say("lines", lines=tuple(day_line(d, draft) for d in shown))
    notes = {d.session.note for d in week.days if d.session and d.session.note}
    for note in sorted(notes):
        draft.say(note)
    limits_note(draft)
    day_notes(draft, week.days[0].date, week.days[-1].date)


def paused_card(draft: Draft) -> bool:
    """Says that the plan rests, if it does; returns whether it does."""
    pause = draft.known.pause_on(draft.today)
    if pause is None:
        return False
    if pause.urgency != "none":
        draft.say("paused-by-crisis" if pause.reason.startswith("crisis") else "paused-by-flag")
        draft.offer(button("button-cleared", "clear"))
    elif pause.until is not None:
        draft.say("paused-until", until=pause.until)
        draft.offer(button("button-resume", "resume"))
    else:
        draft.say("paused-open")
        draft.offer(button("button-resume", "resume"))
    return True


def today_card(draft: Draft, when: date | None = None) -> None:
    """What is on today, or on ``when``."""
    if paused_card(draft):
        return
    on = when or draft.today
    day = draft.day(on)
    if day is None:
        draft.say("no-plan-yet" if draft.known.began is None else "not-planned-yet", day=on)
        if draft.known.began is None:
            draft.offer(button("button-begin", "begin"))
        return
    library, athlete = draft.books.library, draft.athlete
    today = on == draft.today
    name = say("today") if today else say("that-day", day=on)
    if day.session is None:
        draft.say(f"today-{day.kind}", name=name, run=run_text(draft, day), tip=rest_tip(draft))
        limits_note(draft)
        day_notes(draft, on, on)
        return
    status = status_on(draft.known, day)
    if status in ("done", "partial"):
        draft.say("today-done")
    elif status == "skipped":
        draft.say("today-skipped")
    kit = needs(day, library, athlete)
    draft.say(
        "today-strength",
        name=name,
        focus=focus_of(draft, day),
        minutes=minutes_of(draft, day),
        kit=", ".join(kit) if kit else "none",
        run=run_text(draft, day) or "none",
    )
    draft.say("lines", lines=session_lines(day, athlete, library))
    limits_note(draft)
    day_notes(draft, on, on)
    if status is None and on <= draft.today:
        draft.offer(button("button-done", f"done:{day.date}"), button("button-skip", f"skip:{day.date}"))
    elif status is None:
        draft.offer(button("button-tomorrow", f"move:{day.date}"), button("button-skip", f"skip:{day.date}"))
    draft.offer(button("button-how", f"hows:{day.date}"), button("button-week", "week:0"))


def race_text(race: Race) -> str | Say:
    """A race's distance in words: by name where it has one."""
    for metres, key in ((5000, "5k"), (10000, "10k"), (21097.5, "half"), (42195, "marathon")):
        if race.distance_m is not None and abs(race.distance_m - metres) < 60:
            return say(f"race-{key}")
    return say("race-any") if race.distance_m is None else f"{race.distance_m / 1000:g} km"


def rest_tip(draft: Draft) -> Say:
    """One small optional thing for a rest day; it changes from day to day. Under limits it is none that loads."""
    if draft.limits.on(draft.today):
        return say(f"rest-tip-{draft.today.toordinal() % 2 + 4}")
    return say(f"rest-tip-{draft.today.toordinal() % 5 + 1}")


def lift_of(slot: Slot, exercise: Exercise, when: date) -> Lift:
    """A slot as done exactly as planned."""
    basis: LoadBasis | None = "bodyweight" if exercise.load_type == "bodyweight" else None
    if slot.load_kg is not None:
        basis = "total"
    one = WorkingSet(
        reps=slot.reps if slot.seconds is None and slot.distance_m is None else None,
        seconds=slot.seconds,
        distance_m=slot.distance_m,
        load_kg=slot.load_kg,
        load_basis=basis,
        rir=slot.rir,
        per_side=slot.per_side,
    )
    return Lift(exercise=slot.exercise, exercise_text=exercise.name, when=when, sets=(one,) * slot.sets)


def entry_line(record: Record, library: Library, athlete: Athlete) -> str:
    """An entry in the coach's notation."""
    names = {slug: e.name for slug, e in library.exercises.items()}
    act = record.act
    return "" if act is None else show(act, names, athlete.units)


def entry_lines(records: Iterable[Record], draft: Draft, *, dated: bool) -> tuple[Say, ...]:
    """Entries, a line each, the day in front where ``dated``."""
    return tuple(
        say(
            "log-line" if dated else "echo-line",
            entry=entry_line(r, draft.books.library, draft.athlete),
            day=getattr(r.body, "when", draft.today),
            doubtful=r.doubtful,
        )
        for r in records
    )


def log_card(draft: Draft) -> None:
    """The newest entries."""
    newest = sorted(draft.known.entries[-NEWEST:], key=lambda r: getattr(r.body, "when", draft.today))
    if not newest:
        draft.say("log-empty")
        return
    draft.say("log-head", count=len(newest))
    draft.say("lines", lines=entry_lines(reversed(newest), draft, dated=True))


def hurting_sites(draft: Draft) -> set[str]:
    """Regions of the exercise data that hurt in the last week or trouble the athlete by their profile."""
    since = draft.today - timedelta(days=7)
    words = set(draft.athlete.injuries)
    for r in draft.known.entries:
        if isinstance(r.body, Symptom) and r.body.when >= since and r.body.region and r.body.severity != 0:
            words.add(r.body.region)
    return {site for w in words for site in SITES.get(w, ())}


def exercise_card(draft: Draft, exercise: Exercise) -> None:
    """How an exercise goes: set-up, steps and mistakes, as the caption of its picture; the rest behind a button."""
    texts = exercise.texts
    draft.say("exercise-head", name=exercise.name)
    if texts is None:
        draft.say(
            "exercise-facts",
            muscles=", ".join(exercise.primary) if exercise.primary else "none",
            kit=", ".join(sorted({w for a in exercise.equipment for w in a})) or "none",
        )
    else:
        steps = tuple(say("exercise-step", number=n, step=s) for n, s in enumerate(texts.steps, 1))
        draft.say("exercise-steps", setup=texts.setup, lines=steps)
        mistakes = tuple(say("exercise-mistake", mistake=m, fix=f) for m, f in texts.mistakes)
        draft.say("exercise-mistakes", lines=mistakes)
    draft.picture = exercise.slug if exercise.picture else None
    library, sites = draft.books.library, hurting_sites(draft)
    sore = sorted(site for site in sites if exercise.provokes.get(site, 0))
    if sore:
        draft.say("exercise-not-now", where=library.regions[sore[0]].name.partition(" (")[0].lower())
    elif exercise.level > draft.athlete.level_number:
        draft.say("exercise-later")
    limits = draft.limits
    limit = barred(exercise, draft.today, limits, library)
    if limit is not None:
        until = limit.until or "none"
        draft.say("limit-not-that", name=exercise.name, what=what_of(limit, draft), until=until)

    def may(slug: str) -> bool:
        return slug in library.exercises and not barred(library.exercises[slug], draft.today, limits, library)

    easier = next((s for s in exercise.regressions if may(s)), None)
    harder = next((s for s in exercise.progressions if may(s) and not sore), None)
    if harder is not None and library.exercises[harder].level > draft.athlete.level_number:
        harder = None
    row = [button("button-easier", f"how:{easier}", name=name_of(easier, library))] if easier else []
    row += [button("button-harder", f"how:{harder}", name=name_of(harder, library))] if harder else []
    if row:
        draft.offer(*row)
    if texts is not None:
        draft.offer(button("button-about", f"about:{exercise.slug}"))


def about_card(draft: Draft, exercise: Exercise) -> None:
    """What an exercise is for, how to breathe, how it should feel, who should leave it."""
    if exercise.texts is not None:
        t = exercise.texts
        draft.say("exercise-about", name=exercise.name, what=t.what, breathing=t.breathing, feel=t.feel)
        if t.leave_out:
            draft.say("exercise-leave", leave=t.leave_out)


def settings_card(draft: Draft) -> None:
    """The settings, each with a button that asks for it anew."""
    a = draft.athlete
    runs = tuple(
        say("settings-run", day=say(f"day-{WEEKDAYS[d]}"), kind=say(f"run-{k}"))
        for d, k in sorted(a.running_days.items())
    )
    days = tuple(say(f"day-{WEEKDAYS[d]}") for d in a.strength_days or ())
    draft.say(
        "settings",
        runs=runs or say("settings-none"),
        lifts=a.sessions_per_week,
        days=days or say("settings-any-day"),
        level=say(f"level-{a.level}"),
        kit=", ".join(sorted(a.equipment)) or say("settings-no-kit"),
        minutes=a.session_minutes,
        hour=a.reminder_time,
        zone=a.timezone,
        units=a.units,
        distance=a.distance_units,
        reminders=draft.known.setting("reminders") or "on",
        checkin=draft.known.setting("checkin") or "off",
        review=say(f"day-{WEEKDAYS[a.review_day]}"),
        race=say("settings-race", day=a.race.date, distance=race_text(a.race)) if a.race else say("settings-none"),
        health=tuple(say("condition-name", name=c) for c in a.conditions) or say("settings-none"),
        still=draft.known.setting("pictures") == "still",
    )
    draft.offer(button("button-set-runs", "set:runs"), button("button-set-strength", "set:strength"))
    draft.offer(
        button("button-set-kit", "set:kit"),
        button("button-set-minutes", "set:minutes"),
        button("button-set-level", "set:level"),
        button("button-set-race", "set:race"),
    )
    draft.offer(
        button("button-set-hour", "set:hour"),
        button("button-set-zone", "set:zone"),
        button("button-set-units", "set:units"),
    )
    for name in a.conditions:
        draft.offer(button("button-condition-over", f"cond:{name}", name=say("condition-name", name=name)))
    way = draft.known.setting("checkin") or "off"
    after = {"off": "three", "three": "one", "one": "off"}[way]
    draft.offer(button("button-checkin", f"checkin:{after}", way=way))
    writes = draft.known.setting("reminders") or "on"
    draft.offer(
        button("button-set-review", "review:"),
        button("button-reminders-off", "remind:off") if writes != "off" else button("button-reminders-on", "remind:on"),
    )
    if writes in ("on", "always"):
        draft.offer(button("button-reminders-behind", "remind:behind"))
    elif writes == "behind":
        draft.offer(button("button-reminders-on", "remind:on"))
    still = draft.known.setting("pictures") == "still"
    draft.offer(button("button-moving" if still else "button-still", "pictures:moving" if still else "pictures:still"))


#: How the shelf is divided: a few groups, and the patterns in each.
GROUPS = {
    "legs": ("squat", "lunge", "hinge", "hamstring", "knee-extension"),
    "hips": ("hip-abduction", "hip-adduction", "hip-extension", "hip-flexion"),
    "calves": ("calf", "shin", "foot", "ankle"),
    "core": (
        "core-anti-extension",
        "core-anti-lateral",
        "core-anti-rotation",
        "core-flexion",
        "core-rotation",
        "core-extension",
    ),
    "upper": (
        "push-horizontal",
        "push-vertical",
        "pull-horizontal",
        "pull-vertical",
        "scapular",
        "isolation-upper",
        "neck",
    ),
    "jumps": ("plyo", "power-lower", "power-upper", "conditioning"),
    "other": ("carry", "balance", "mobility"),
}  # fmt: skip


def group_card(draft: Draft, group: str) -> None:
    """The kinds of exercise in a group."""
    there = {e.pattern for e in draft.books.library.exercises.values()}
    patterns = [p for p in GROUPS[group] if p in there]
    draft.say("library-group", group=say(f"group-{group}"))
    for n in range(0, len(patterns), 2):
        draft.offer(*(button("button-plain", f"lib:{p}:0", text=say(f"pattern-{p}")) for p in patterns[n : n + 2]))
    draft.offer(button("button-back", "lib"))


def library_card(draft: Draft, pattern: str | None, page: int = 0) -> None:
    """The shelf: groups first, then the exercises of a kind, eight to a page."""
    library = draft.books.library
    if pattern is None:
        draft.say("library-head", count=len(library.exercises))
        names = list(GROUPS)
        for n in range(0, len(names), 2):
            draft.offer(*(button(f"group-{g}", f"lib:{g}") for g in names[n : n + 2]))
        return
    found = [e for e in library.exercises.values() if e.pattern == pattern]
    draft.say("library-pattern", pattern=say(f"pattern-{pattern}"), count=len(found))
    for e in found[page * 8 : page * 8 + 8]:
        draft.offer(button("button-plain", f"how:{e.slug}", text=e.name))
    group = next((g for g, patterns in GROUPS.items() if pattern in patterns), None)
    row = [button("button-back", f"lib:{group}" if group else "lib")]
    if (page + 1) * 8 < len(found):
        row.append(button("button-more", f"lib:{pattern}:{page + 1}"))
    draft.offer(*row)


def days_of(weeks: Iterable[Week], first: date, count: int) -> list[Day]:
    """The plan's days from ``first`` on."""
    return [d for w in weeks for d in w.days if first <= d.date < first + timedelta(days=count)]
