"""Why any line of the plan is what it is: a day, an exercise, its sets and loads.

What is told: the rule of the week behind the day, what the exercise is for, the phase and the rule of progression
behind its dose, and whatever was laid over it since: kit, minutes, a wish, a pain, a clinician's limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from coach import afterrace
from coach.ahead import day_in
from coach.cards import button, dose_text, name_of, paused_card
from coach.courses import held_sites
from coach.draft import Draft
from coach.fitting import short_key
from coach.lateweek import easy_ones
from coach.lightened import lightened
from coach.limitlines import lines_of
from coach.namesakes import kind, marked
from coach.partwords import say_why
from coach.patterns import Pattern
from coach.plan import next_dose
from coach.planning.reasons import why
from coach.reply import say
from coach.shortening import next_open
from coach.week import Day, Slot

_ASKS = Pattern(
    r"^\W*(?:(?:but|and|so|ok|hey|coach|tell me|explain)\W+)*(?:why|how come|what'?s the (?:reason|point))\b"
)
_OF_PLAN = Pattern(
    r"\b(?:session|workout|strength|rest day|rest|lift|planned|plan|there|in (?:it|there)|"
    r"on (?:mon|tue|wed|thu|fri|sat|sun)\w*|sets?|reps?|kilos?|kg|load|weight|heavy|light|little|few|many|only|so|"
    r"minutes|today|tomorrow|nothing|no|\d+ ?[x×] ?\d+)\b"
)
_RATHER = Pattern(r"\b(?:and not|instead|rather|not)\b")
#: what tells of something that was, and not of the plan
_WAS = Pattern(
    r"\b(?:did|was|were|had|felt|feels?|hurts?|hurting|pain\w*|sore\w*|aches?|numb\w*|done|just|yesterday)\b|[\n;]"
)
_THESE = Pattern(r"\b(?:only|so|this|these|just|that)\b")
SHORT_WORDS = 4  #: so few words mean the plan they have before them
_ABSENT = Pattern(r"\b(?:no|not|without|never|missing|left out|gone)\b|n't\b")
_DOSE = Pattern(r"\b(?:sets?|reps?|kilos?|kg|load|weight|heavy|heavier|light|lighter|seconds)\b")


def asks_only(text: str) -> bool:
    """Whether a text asks why and tells nothing that was done or felt: its numbers are those of the plan."""
    low = text.lower().replace("’", "'")
    return _ASKS.search(low) is not None and _WAS.search(low) is None


def by_words(draft: Draft, text: str) -> bool:
    """Explains the line of the plan that a why-question means; False where it means none."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None or not _ASKS.search(low) or not draft.weeks():
        return False
    return of_line(draft, low)


def of_line(draft: Draft, low: str) -> bool:
    """Explains the day or exercise of the plan that the words name; False where they name none."""
    days = [d for w in draft.weeks() for d in w.days if d.date >= draft.today]
    named = draft.books.library.named(low)
    day = day_in(low, draft.today)
    found = _slot(days, named, day)
    dosed = _DOSE.search(low) is not None
    if found is None and dosed:  # "the row": the one of the plan
        found, named = _by_kind(draft, days, low, day), ()
    rather = found is not None and _RATHER.search(low) is not None
    about_plan = _OF_PLAN.search(low) is not None or rather or len(low.split()) <= SHORT_WORDS
    if found is None and named and (day is not None or _ABSENT.search(low)):
        return _of_absence(draft, days, named[0], low, day)
    if (found is None and named) or not about_plan:
        return False
    if found is None and day is None and not (_DOSE.search(low) and _THESE.search(low)):
        return False
    if paused_card(draft):
        return True
    if found is not None:
        _of_slot(draft, *found)
    else:
        _of_day(draft, next((d for d in days if d.date == day), None) or _first(days) or days[0], dose=day is None)
    return True


def _of_absence(draft: Draft, days: list[Day], slug: str, low: str, on: date | None) -> bool:
    """Says that an exercise is not in a session, where it is planned next, and why that day is as it is."""
    if paused_card(draft):
        return True
    library, index = draft.books.library, draft.books.index
    said = next((words for s, words in marked(library, low)[1] if s == slug), ())
    mine = {slug, *kind(slug, said, index.exercises)}
    day = next((d for d in days if d.date == on), None) or _first(days) or days[0]
    there = next((s for s in (day.session.items if day.session else ()) if s.exercise in mine), None)
    if there is not None:  # one of that name is
        _of_slot(draft, day, there)
        return True
    later = next((d for d in days if d.session and any(s.exercise in mine for s in d.session.items)), None)
    names = [s.exercise for s in later.session.items if s.exercise in mine] if later and later.session else [slug]
    draft.say("why-absent", name=name_of(names[0], library), day=day.date, next=later.date if later else "none")
    if slug in draft.athlete.unwanted:
        draft.say("why-absent-unwanted")
    _of_day(draft, day, dose=False)
    return True


def _slot(days: Iterable[Day], named: Iterable[str], on: date | None) -> tuple[Day, Slot] | None:
    """The slot of an exercise that was named, on the day that was named or the next that has it."""
    wanted = tuple(named)
    for day in days:
        for slot in day.session.items if day.session and on in (None, day.date) else ():
            if slot.exercise in wanted:
                return day, slot
    return None


def _by_kind(draft: Draft, days: Iterable[Day], low: str, on: date | None) -> tuple[Day, Slot] | None:
    """The first slot whose exercise is called by its last word alone: "the squat" is the goblet squat of the plan."""
    words = {w.removesuffix("es") if w.endswith("sses") else w.removesuffix("s") for w in re.findall(r"[a-z]+", low)}
    for day in days:
        for slot in day.session.items if day.session and on in (None, day.date) else ():
            name = draft.books.library.exercises[slot.exercise].name.partition(" (")[0].lower()
            if name.split()[-1] in words:
                return day, slot
    return None


def _first(days: list[Day]) -> Day | None:
    return next((d for d in days if d.session), None)


def _of_day(draft: Draft, day: Day, *, dose: bool) -> None:
    draft.say("why-day", day=day.date)
    reasons = why(draft.weeks(), day.date, draft.athlete)
    if not dose:
        draft.parts.extend(reasons)
        behind = {c.id: c for r in reasons for c in draft.books.library.behind(r.key)}
        if behind:
            lines = tuple(say("why-constraint", title=c.title, id=c.id) for c in behind.values())
            draft.say("why-constraints", lines=lines)
    if day.session is not None:
        _phase(draft, day)
        if day.session.note:
            draft.say(day.session.note)
    _laid_over(draft, day)
    if day.session is not None:
        draft.offer(button("button-how", f"hows:{day.date}"), button("button-week", "week:0"))


def _of_slot(draft: Draft, day: Day, slot: Slot) -> None:
    library = draft.books.library
    exercise = library.exercises[slot.exercise]
    dose = f"{slot.sets}×{dose_text(slot)}"
    draft.say("why-slot", name=exercise.name, day=day.date, dose=dose)
    if exercise.texts is not None:
        draft.say("why-what", what=exercise.texts.what)
    stood = _stood_for(draft, day, slot)
    if stood is not None:
        draft.say("why-instead", exercise=name_of(stood, library))
    _phase(draft, day)
    log = [a for r in draft.known.trusted if (a := r.act) is not None and getattr(a, "when", day.date) < day.date]
    held, light = held_sites(draft.laid().courses), lightened(draft.known, library)
    if stood is None and exercise.default is not None:
        began, monday = draft.known.began, day.date - timedelta(days=day.date.weekday())
        said = next_dose(
            draft.athlete.for_week(monday),
            slot.exercise,
            library,
            log,
            day.date,
            began=began,
            held=held,
            today=draft.today,
            lightened=light,
            issued=easy_ones(draft.known.weeks, monday),
            week=monday,
        )
        draft.say(said.rule, **said.facts)
    _laid_over(draft, day)
    row = [button("button-how-this", f"how:{slot.exercise}")]
    ahead = next_open(draft)
    if ahead is not None and ahead.date == day.date:
        row.append(button("button-plain", f"swap:{slot.exercise}", text=say("why-swap")))
    draft.offer(*row)


def _phase(draft: Draft, day: Day) -> None:
    week = next(w for w in draft.weeks() if any(d.date == day.date for d in w.days))
    draft.say("why-phase", phase=say(f"phase-{week.phase}"), deload=week.deload)


def _stood_for(draft: Draft, day: Day, slot: Slot) -> str | None:
    """The exercise that was planned where this one stands in; None where it is the planned one."""
    week = draft.known.week_of(day.date)
    issued = next((d.session for d in week.days if d.date == day.date), None) if week else None
    if issued is None or day.session is None or any(s.exercise == slot.exercise for s in issued.items):
        return None
    at, gone = day.session.items.index(slot), {s.exercise for s in day.session.items}
    there = issued.items[at].exercise if at < len(issued.items) else None
    return there if there is not None and there not in gone else None


def _laid_over(draft: Draft, day: Day) -> None:
    """What was laid over the day since it was planned."""
    if (minutes := draft.known.setting(short_key(day.date))) is not None:
        draft.say("why-short-day", minutes=minutes)
    kit = draft.athlete.kit_on(day.date)
    if kit != draft.athlete.equipment:
        draft.say("why-kit-day", kit=tuple(say(f"kit-{k}") for k in sorted(kit) if k != "step") or say("kit-nothing"))
    say_why(draft, day.date)
    afterrace.said_why(draft, day.date)
    asked = [p for p in draft.known.in_force if any(day.date in (c.session, c.to_day) for c in p.changes)]
    asked += [p for p in draft.known.in_force if p not in asked and any(e.holds_on(day.date) for e in p.eases)]
    for p in asked[-2:]:
        draft.say("why", why=say(p.why, **p.facts), rule=p.rule)
    limits = draft.limits.on(day.date)
    if limits:
        draft.say("why-limits", lines=lines_of(limits, draft))
