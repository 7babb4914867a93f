"""The cards: today, the week, the log, the settings: parts and buttons for a draft to say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from coach.acts import KG_PER_LB, METRES_PER_MILE, Lift, LoadBasis, Run, SessionReport, Symptom, WorkingSet
from coach.athlete import WEEKDAYS, Athlete, Injury, Race
from coach.diary import Known, Pause, Proposal, Record
from coach.draft import Draft
from coach.fitting import short_key
from coach.library import KIT, SITES, Exercise, Library, region_words
from coach.limitlines import limits_note
from coach.notation import show
from coach.notes import notes as day_notes
from coach.owned import unit_of
from coach.ownedlines import owned_lines
from coach.patterns import Pattern
from coach.reply import Button, Say, say
from coach.runs import run_text
from coach.week import Day, Slot, Week

PAUSED = ("paused-by-flag", "paused-by-crisis", "paused-still")
WARM_UP_MIN = 6
FEW_DAYS = 3  #: so few days of a first week say little of a plan
SHARED = 2  #: so many lines that say the same say it once
NEWEST = 10  #: entries that /log shows
NOTE_SHOWN = 120  #: letters of a note there


def button(label: str, data: str, **facts: object) -> Button:
    """A button."""
    return Button(label=label, data=data, facts=dict(facts))


def load_text(kg: float, athlete: Athlete) -> str:
    """A load in the athlete's unit; that of a weight they own, in the weight's own.

    >>> load_text(62.5, Athlete())
    '62.5 kg'
    """
    unit = unit_of(kg, athlete.weights) or athlete.units
    amount = kg if unit == "kg" else kg / KG_PER_LB
    return f"{round(amount, 1):g} {unit}"


def load_of(slot: Slot, athlete: Athlete) -> str | Say:
    """The load of a slot: ``62.5 kg``, ``2 × 8 kg``, ``blue band``; ``none`` where there is none."""
    if slot.load_kg is None:
        return say("band-of", colour=slot.band) if slot.band else "none"
    text = load_text(slot.load_kg, athlete)
    return f"2 × {text}" if slot.per_hand else text


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
        load=load_of(slot, athlete),
        most="none" if slot.most_kg is None else load_text(slot.most_kg, athlete),
        reserve="none" if slot.rir is None else f"{slot.rir}",
    )


def session_lines(day: Day, athlete: Athlete, library: Library) -> tuple[Say, ...]:
    """A session's slots, a line each; the repetitions in reserve that most of them share are said once, at the end."""
    slots = day.session.items if day.session else ()
    told = Counter(s.rir for s in slots if s.rir is not None)
    shared, times = told.most_common(1)[0] if told else (None, 0)
    if times < SHARED:
        return tuple(slot_line(s, athlete, library) for s in slots)
    lines = (slot_line(replace(s, rir=None) if s.rir == shared else s, athlete, library) for s in slots)
    return (*lines, say("session-reserve", reserve=shared, others=len(told) > 1))


def needs(day: Day, library: Library, athlete: Athlete) -> tuple[str, ...]:
    """The kit that a session asks for: of each exercise the first alternative that the athlete can have."""
    things = library.things(athlete.kit_on(day.date))
    wanted: set[str] = set()
    for slot in day.session.items if day.session else ():
        exercise = library.exercises.get(slot.exercise)
        fitting = [a for a in exercise.equipment if a <= things] if exercise else []
        wanted |= min(fitting, key=lambda a: len(a)) if fitting else frozenset()
    return tuple(sorted(w for w in wanted if w not in ("wall", "chair", "step", "towel", "anchor", "partner")))


def things_text(things: Iterable[str]) -> tuple[Say, ...]:
    """Things of the exercise data as the athlete calls them."""
    return tuple(say("thing", name=t) for t in things)


def done_on(known: Known, day: Day) -> bool:
    """Whether the session of ``day`` is done: it was said, or at least half of its exercises were told."""
    said = any(
        isinstance(r.body, SessionReport) and r.body.when == day.date and r.body.status in ("done", "partial")
        for r in known.told(SessionReport)
    )
    lifted = {r.body.exercise for r in known.told(Lift) if isinstance(r.body, Lift) and r.body.when == day.date}
    asked = len(day.session.items) if day.session else 0
    return said or (asked > 0 and 2 * len(lifted) >= asked)


def status_on(known: Known, day: Day) -> str | None:
    """The last thing said about the session of ``day``: done, partial, skipped, moved; None if nothing."""
    for r in reversed(known.told(SessionReport)):
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


def first_card(draft: Draft) -> bool:
    """The week in which a plan begins, and the coming one where hardly any of it is left; whether that was shown."""
    weeks = draft.weeks()
    if not weeks:
        return False
    week_card(draft, weeks[0])
    left = [d for d in weeks[0].days if d.date >= draft.today]
    both = len(weeks) > 1 and len(left) <= FEW_DAYS
    if both:
        week_card(draft, weeks[1])
    return both


def walled(known: Known, today: date, zone: ZoneInfo) -> bool:
    """Whether the day has heard already, at length, that a warning sign pauses the plan."""
    told = [r.body for r in known.records if r.at.astimezone(zone).date() == today]
    said = {b.rule for b in told if isinstance(b, Proposal)}
    alarmed = any(isinstance(b, Pause) and b.urgency != "none" and b.reason in said for b in told)
    return alarmed or any(rule.startswith("pause-stands") for rule in said)


def paused_card(draft: Draft) -> bool:
    """Says that the plan rests, if it does; returns whether it does."""
    pause = draft.known.pause_on(draft.today)
    if pause is None:
        return False
    if pause.urgency != "none":
        if any(p.key in PAUSED for p in (*draft.parts, *(p for r in draft.replies for p in r.parts))):
            return True  # said in this very turn
        crisis = pause.reason.startswith("crisis")
        again = walled(draft.known, draft.today, draft.athlete.zone)
        draft.say("paused-by-crisis" if crisis else "paused-still" if again else "paused-by-flag")
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
        draft.say("today-done", today=today, day=on)
    elif status == "skipped":
        draft.say("today-skipped", today=today, day=on)
    kit = needs(day, library, athlete)
    draft.say(
        "today-strength",
        name=name,
        focus=focus_of(draft, day),
        minutes=minutes_of(draft, day),
        kit=things_text(kit) or "none",
        run=run_text(draft, day) or "none",
    )
    draft.say("lines", lines=session_lines(day, athlete, library))
    limits_note(draft)
    day_notes(draft, on, on)
    if status in (None, "skipped") and on == draft.today:
        draft.offer(button("button-gym-start", f"gym:start:{day.date}"))
    if status is None and on <= draft.today:
        draft.offer(button("button-done", f"done:{day.date}"), button("button-skip", f"skip:{day.date}"))
    elif status is None:
        draft.offer(button("button-tomorrow", f"move:{day.date}"), button("button-skip", f"skip:{day.date}"))
    draft.offer(button("button-how", f"hows:{day.date}"), button("button-week", "week:0"))


def race_text(race: Race) -> str | Say:
    """What a race is called: its own name, with its distance where the name has none; else its distance in words."""
    if not race.name:
        return _race_far(race)
    if race.distance_m is None or _SAYS_HOW_FAR.search(race.name.lower()):
        return race.name
    return say("race-named", name=race.name, far=_race_far(race))


_SAYS_HOW_FAR = Pattern(r"marathon|half|park ?run|\d ?(?:k|km|miles?|miler)\b")
_NEAR_M = 60.0
_EVEN_MI = 0.005


def _race_far(race: Race) -> str | Say:
    """The distance of a race in words, in miles where it is of so many whole ones."""
    metres = race.distance_m
    if metres is None:
        return say("race-any")
    for known, key in ((5000, "5k"), (10000, "10k"), (21097.5, "half"), (42195, "marathon")):
        if abs(metres - known) < _NEAR_M:
            return say(f"race-{key}")
    miles = metres / METRES_PER_MILE
    if abs(miles - round(miles)) < _EVEN_MI and metres % 100:
        return f"{round(miles)} mi"
    return f"{metres / 1000:g} km"


def rest_tip(draft: Draft) -> Say:
    """One small optional thing for a rest day; it changes from day to day. Under limits it is none that loads."""
    last = 4 if "eating-disorder" in draft.athlete.conditions else 5  # the fifth is about food
    if draft.limits.on(draft.today):
        return say(f"rest-tip-{draft.today.toordinal() % (last - 3) + 4}")
    return say(f"rest-tip-{draft.today.toordinal() % last + 1}")


def lift_of(slot: Slot, exercise: Exercise, when: date) -> Lift:
    """A slot as done exactly as planned."""
    basis: LoadBasis | None = "bodyweight" if exercise.load_type == "bodyweight" else None
    if slot.load_kg is not None:
        basis = "per_hand" if slot.per_hand else "total"
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


def entry_line(record: Record, library: Library, athlete: Athlete) -> str | Say:
    """An entry in the coach's notation; the day that a session was moved to as an athlete reads days."""
    act = record.act
    if isinstance(act, SessionReport) and act.move_to is not None and act.rpe is None:
        return say("entry-moved", day=act.move_to)
    return "" if act is None else show(act, library.titles, athlete.units, words=library.notation, told=True)


def entry_lines(records: Iterable[Record], draft: Draft, *, dated: bool) -> tuple[Say, ...]:
    """Entries, a line each, the day in front where ``dated``."""
    return tuple(
        say(
            "log-line" if dated else "echo-line",
            entry=entry_line(r, draft.books.library, draft.athlete),
            day=getattr(r.body, "when", draft.today),
            doubtful=r.doubtful,
            note=_beside(r, draft),
        )
        for r in records
    )


def _beside(record: Record, draft: Draft) -> str:
    """The note beside an entry that a file brought, its beginning; ``none`` where there is none.

    Why a session was left out is told elsewhere, in the coach's words.
    """
    text = "" if isinstance(record.body, SessionReport) else draft.known.notes.get((record.origin, record.index), "")
    return (text if len(text) <= NOTE_SHOWN else f"{text[: NOTE_SHOWN - 1].rstrip()}…") or "none"


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


#: The buttons of the settings, row by row: each asks its question anew.
SETTABLE = (
    ("goal", "race", "runs"),
    ("strength", "level", "minutes"),
    ("kit", "weights", "units"),
    ("hour", "quiet", "zone"),
    ("hurts", "before"),
    ("symptoms", "consent"),
)


def _troubles(athlete: Athlete, today: date, *, over: bool) -> tuple[Say, ...]:
    """The injuries that trouble now, or earlier ones; of those the profile only names the part."""
    told = [i for i in athlete.troubles if i.over is over]
    bare = [Injury(region=r) for r in athlete.injuries if r not in {i.region for i in told}] if not over else []
    return tuple(injury_text(i, today) for i in (*told, *bare))


def injury_text(one: Injury, today: date) -> Say:
    """An injury in a few words: "left knee, 3 months ago"."""
    months = -1 if one.since is None else max(0, (today - one.since).days // 30)
    place = region_words(one.region) if one.side is None else f"{one.side} {region_words(one.region)}"
    return say("injury", place=place, months=months, years=months // 12, over=one.over)


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
        goal=say(f"goal-{a.goal}"),
        kit=tuple(say(f"kit-{k}") for k in sorted(a.equipment) if k in KIT or k == "machine") or say("settings-no-kit"),
        weights=owned_lines(a.weights) or "none",
        quiet="none" if a.quiet_hours is None else f"{a.quiet_hours[0]:%H:%M}–{a.quiet_hours[1]:%H:%M}",
        troubles=_troubles(a, draft.today, over=False) or say("settings-none"),
        earlier=_troubles(a, draft.today, over=True) or "none",
        minutes=a.session_minutes,
        hour=a.reminder_time,
        zone=a.timezone,
        units=a.units,
        distance=a.distance_units,
        reminders=draft.known.setting("reminders") or "on",
        checkin=draft.known.setting("checkin") or "off",
        review=say(f"day-{WEEKDAYS[a.review_day]}"),
        race=say("settings-race", day=a.race.date, distance=race_text(a.race)) if a.race else say("settings-no-race"),
        health=tuple(say("condition-name", name=c) for c in a.conditions) or say("settings-none"),
        still=draft.known.setting("pictures") == "still",
        consent=say("consent-given", given=draft.known.consent),
    )
    if a.unwanted:
        draft.say("settings-unwanted", names=", ".join(name_of(s, draft.books.library) for s in a.unwanted))
    for row in SETTABLE:
        draft.offer(*(button(f"button-set-{step}", f"set:{step}") for step in row))
    if a.unwanted:
        draft.offer(button("button-unwanted", "wanted:"))
    draft.offer(button("button-language", "language:"))
    for name in a.conditions:
        if name == "unscreened":
            continue
        draft.offer(button("button-condition-over", f"cond:{name}", which=name, name=say("condition-name", name=name)))
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
    timer = "on" if draft.known.setting("timer") == "off" else "off"
    keys = "off" if draft.known.setting("keys") == "on" else "on"
    draft.offer(button(f"button-timer-{timer}", f"timer:{timer}"), button(f"button-keys-{keys}", f"keys:{keys}"))
    still = draft.known.setting("pictures") == "still"
    draft.offer(button("button-moving" if still else "button-still", "pictures:moving" if still else "pictures:still"))


def days_of(weeks: Iterable[Week], first: date, count: int) -> list[Day]:
    """The plan's days from ``first`` on."""
    behind = first + timedelta(days=count)
    return [d for w in weeks for d in w.days if first <= d.date < behind]
