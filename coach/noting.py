"""Keeping what was told: the echo card, the question about what can hardly be, and names the library does not know.

Rule: everything is stored first and asked about afterwards; one question a message, the most important one.
"""

from __future__ import annotations

from datetime import timedelta

from coach.acts import LOGGED, Act, DistanceUnit, Lift, Run, SessionReport, Symptom
from coach.cards import button, entry_lines, lift_of, name_of
from coach.complaint import tells_of_medicine
from coach.diary import Asking, Record, Setting, Verdict, Words
from coach.draft import Draft
from coach.nextwords import say_next
from coach.plausible import doubtful
from coach.questions import find
from coach.reader import Context
from coach.reply import Say, say
from coach.values import replace
from coach.week import Slot

LATELY = timedelta(days=28)
LONGEST_WORDS = 400  #: of a message that are kept beside a complaint
OFFERED = 3  #: names offered for one that is unknown


def context(draft: Draft, asking: Asking | None) -> Context:
    """What settles what a text leaves open: the coach's question, the newest lift of each exercise, today's slots."""
    last: dict[str, Lift] = {}
    for r in draft.known.told(Lift):
        if isinstance(r.body, Lift) and r.body.exercise is not None:
            before = last.get(r.body.exercise)
            if before is None or before.when <= r.body.when:
                last[r.body.exercise] = r.body
    asked: Act | None = None
    if asking is not None and asking.topic == "pain":
        about = asking.about
        asked = Symptom(
            symptom="pain",
            when=draft.today,
            region=about.get("region"),
            side=about.get("side"),
            timing=about.get("timing"),
            asked=True,
        )
    elif asking is not None and asking.topic == "session":
        asked = SessionReport(status="done", when=draft.today)
    day = draft.day(draft.today)
    exercises = draft.books.library.exercises
    slots = day.session.items if day is not None and day.session is not None else ()
    planned = tuple(lift_of(s, exercises[s.exercise], draft.today) for s in slots)
    return Context(asked=asked, last=last, planned=planned)


def distance_units(draft: Draft) -> DistanceUnit:
    """What a bare distance is in: the unit of the run told last within a day, else the athlete's."""
    for r in reversed(draft.known.records[-30:]):
        if draft.at - r.at > timedelta(days=1):
            break
        if isinstance(r.body, Setting) and "distance_units" in r.body.values:
            break
        if isinstance(r.body, Run):
            return "mi" if r.body.distance_unit == "mi" else draft.athlete.distance_units
    return draft.athlete.distance_units


def note(draft: Draft, acts: tuple[Act, ...]) -> list[Record]:
    """Keeps what belongs into the diary, with the athlete's own words understood and what can hardly be in doubt."""
    kept = []
    for act in acts:
        if not isinstance(act, LOGGED):
            continue
        if isinstance(act, Lift) and act.exercise is None:
            act = replace(act, exercise=draft.known.aliases.get(act.exercise_text.lower()))
        kept.append(draft.keep(act, doubtful=doubtful(act, draft.books.bounds)))
    own = draft.origin.startswith("m") and bool(draft.text)
    felt = [r.body for r in kept if isinstance(r.body, Symptom)]
    # soreness of a part that is none of the plan's, a jaw, may be half of a sign
    hurts = any(s.symptom in ("pain", "injury") or (s.symptom == "soreness" and s.region is None) for s in felt)
    if own and (hurts or tells_of_medicine(draft.text, draft.books.library.limits)):
        draft.keep(Words(text=(draft.told.own if draft.told else draft.text)[:LONGEST_WORDS]))
    return kept


def echo(draft: Draft, kept: list[Record]) -> None:
    """The card: what was understood, and what comes next of a single lift that was done as planned or nearly so."""
    old = [r for r in kept if is_old(r, draft)]
    if old:
        draft.say("echo", lines=old_lines(kept, draft))
        draft.say("echo-old")
        return
    draft.say("echo", lines=entry_lines(kept, draft, dated=False))
    lifts = [r.body for r in kept if isinstance(r.body, Lift) and not r.doubtful]
    if len(kept) == len(lifts) == 1 and (slot := _slot_of(draft, lifts[0])) is not None:
        say_next(draft, slot.exercise)


def is_old(record: Record, draft: Draft) -> bool:
    """Whether a run or lift is of so long ago that it says nothing of the load of these weeks."""
    return isinstance(record.body, (Lift, Run)) and record.body.when < draft.today - LATELY


def old_lines(kept: list[Record], draft: Draft) -> tuple[Say, ...]:
    """The entries with the day and the year that each is of."""
    lines = zip(kept, entry_lines(kept, draft, dated=True), strict=True)
    return tuple(
        say("echo-line-old", **line.facts, year=str(line.facts["day"].year)) if is_old(r, draft) else line
        for r, line in lines
    )


def _slot_of(draft: Draft, lift: Lift) -> Slot | None:
    """The planned slot that a lift was near to; None where it followed a scheme of its own: not ours to judge."""
    slots = (s for w in draft.weeks() for d in w.days if d.session for s in d.session.items)
    slot = next((s for s in slots if s.exercise == lift.exercise), None)
    if slot is None or len([s for s in lift.sets if s.kind == "work"]) < 2:
        return None
    low, top = slot.reps or 0, slot.reps_high or slot.reps or 0
    reps = [s.reps for s in lift.sets if s.reps is not None]
    return slot if not reps or (min(reps) >= low - 3 and max(reps) <= top + 5) else None


def ask_about(draft: Draft, kept: list[Record]) -> bool:
    """The one question about what was kept: first what can hardly be, then an unknown name. False: none is needed."""
    doubt = next((r for r in kept if r.doubtful), None)
    if doubt is not None:
        draft.say("doubt", lines=entry_lines([doubt], draft, dated=False))
        draft.offer(button("button-sure", f"sure:{doubt.origin}"), button("button-fix", f"fix:{doubt.origin}"))
        return True
    unknown = next((r.body for r in kept if isinstance(r.body, Lift) and r.body.exercise is None), None)
    if unknown is None:
        return False
    word = unknown.exercise_text.lower()
    found = find(draft.books.index, word)
    near = [k for k in (found.key, *found.also) if k in draft.books.library.exercises][:OFFERED]
    if near and len(word.encode()) <= 24:
        draft.say("unknown-exercise", name=unknown.exercise_text)
        for slug in near:
            draft.offer(button("button-plain", f"is:{slug}:{word}"[:64], text=name_of(str(slug), draft.books.library)))
        draft.offer(button("button-is-none", "is"))
        return True
    return False


def press_sure(draft: Draft, origin: str) -> bool:
    """The athlete confirms what could hardly be: from now on it counts."""
    theirs = [r for r in draft.known.records if r.origin == origin and r.doubtful]
    if not theirs:
        return False
    draft.keep(Verdict(ref=f"doubt:{origin}", accepted=True))
    draft.say("sure")
    draft.offer(button("button-undo", f"undo:{origin}"))
    return True


def press_is(draft: Draft, rest: str) -> bool:
    """The athlete says which exercise a word stands for; it is theirs from now on, and in what they told before."""
    slug, _, word = rest.partition(":")
    if not slug:
        draft.say("is-none")
        return True
    if slug not in draft.books.library.exercises or not word:
        return False
    draft.keep(Setting(values={"alias": [word, slug]}))
    draft.say("learned", word=word, name=name_of(slug, draft.books.library))
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True
