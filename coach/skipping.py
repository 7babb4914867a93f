"""A session left out, with its reason: kept, answered by what fits it; offered elsewhere, never piled up."""

from __future__ import annotations

from datetime import date

from coach.acts import SessionReport
from coach.ahead import day_in
from coach.cards import button, done_on, status_on
from coach.diary import Note
from coach.draft import Draft
from coach.fitting import short_key
from coach.moving import may_name_another
from coach.patterns import Pattern
from coach.places import days_for
from coach.week import Day

SHORT_MINUTES = 20
TINY_MINUTES = 10
NOTE_INDEX = 99  #: behind whatever the message told
REASONS = ("busy", "tired", "unwilling", "ill", "hurt")  #: those that a button offers
#: What a reason sounds like; the first that fits is taken.
_WORDS = {
    "ill": "(?:i'?m|am|feeling|feel|being|got|have) (?:a bit |really |so |still )*"
    "(?:ill|sick|unwell|a cold|the flu|flu|feverish)",
    "hurt": r"(?:my|the) \w+(?: \w+)? (?:hurts?|aches?|is sore|is killing)|injur(?:y|ed)|in pain",
    "tired": "tired|exhausted|knackered|shattered|wiped|drained|no energy|slept (?:badly|poorly)|no sleep|bad night|"
    "fatigued|beat",
    "busy": r"busy|work(?:ing)?|meetings?|deadlines?|no time|not enough time|overtime|kids?|child(?:ren)?|family|"
    r"guests?|appointment|travel\w*|flight|flying|party|wedding|exams?|school|late|boss|away|out of town|"
    "birthday|dinner",
    "unwilling": "can'?t be (?:bothered|arsed)|not feeling it|no motivation|unmotivated|lazy|don'?t feel like|"
    "not in the mood|bored|meh",
}
_SOUNDS = {name: Pattern(rf"\b(?:{words})\b") for name, words in _WORDS.items()}


def reason_in(text: str) -> str | None:
    """Why a session is left out, by the words; None where they do not say.

    >>> reason_in("skip wednesday because of work"), reason_in("skip it")
    ('busy', None)
    """
    low = text.lower().replace("’", "'")
    return next((name for name, sound in _SOUNDS.items() if sound.search(low)), None)


def by_words(draft: Draft) -> bool:
    """Leaves out the session that a text names, with the reason it gives."""
    named = day_in(draft.text, draft.today)
    day = draft.day(named or draft.today)
    if day is None or day.session is None or done_on(draft.known, day):
        ahead = _next(draft, draft.today)
        draft.say("nothing-to-skip", day=named or draft.today, next=ahead.date if ahead else "none")
        if ahead is not None and named is None:
            draft.offer(button("button-skip-day", f"skip:{ahead.date}", day=ahead.date))
        return True
    return leave_out(draft, day, reason_in(draft.text))


def press(draft: Draft, rest: str) -> bool:
    """Leaves out a session by button."""
    day = draft.day(_day(rest) or draft.today)
    if _day(rest) is None or day is None or done_on(draft.known, day):
        return False
    draft.card = None
    if day.session is None:
        draft.say("nothing-to-skip", day=day.date, next="none")
        return True
    return leave_out(draft, day, None)


def leave_out(draft: Draft, day: Day, reason: str | None) -> bool:
    """Keeps that a session is left out, and why; says what fits."""
    draft.keep(SessionReport(status="skipped", when=day.date))
    if reason is not None:
        draft.keep(Note(text=reason))
    answer(draft, day, reason)
    return True


def told(draft: Draft, act: SessionReport, *, said: bool) -> bool:
    """Answers a session that was told as left out; ``said``: the rules have answered already."""
    day, reason = draft.day(act.when), reason_in(draft.text)
    if reason is not None:
        draft.keep(Note(text=reason))
    if day is None or day.session is None:
        if not said:
            draft.say("skipped-kindly")
        return True
    answer(draft, day, reason, said=said)
    return True


def press_because(draft: Draft, rest: str) -> bool:
    """The reason, told afterwards by button."""
    when, _, reason = rest.partition(":")
    day = draft.day(_day(when) or draft.today)
    if _day(when) is None or day is None or reason not in REASONS or status_on(draft.known, day) != "skipped":
        return False
    told_by = [r.origin for r in draft.known.records if isinstance(r.body, SessionReport) and r.body.when == day.date]
    draft.card = None
    draft.keep(Note(text=reason), origin=told_by[-1], index=NOTE_INDEX)
    answer(draft, day, reason, said=True, origin=told_by[-1])
    return True


def answer(draft: Draft, day: Day, reason: str | None, *, said: bool = False, origin: str = "") -> None:
    """What there is to say to a reason: the next session, and another way where one fits."""
    assert day.session is not None
    if not said:
        draft.say("skipped-kindly")
    if reason is not None:
        draft.say(f"skip-because-{reason}")
    ahead = _next(draft, day.date)
    if ahead is not None:
        draft.say("skip-next", day=ahead.date)
    draft.offer(button("button-undo", f"undo:{origin or draft.origin}"))
    to = next(iter(days_for(day.session, day.date, draft.weeks(), draft.athlete, draft.today)), None)
    row = []
    if day.date >= draft.today and reason in ("busy", "tired", "unwilling"):
        minutes = TINY_MINUTES if reason == "unwilling" else SHORT_MINUTES
        if draft.known.setting(short_key(day.date)) is None:
            row.append(button("button-short-instead", f"instead:{day.date}:{minutes}", minutes=minutes))
    if to is not None and reason not in ("ill", "hurt"):
        row.append(button("button-move-to", f"move:{day.date}:{to}", day=to))
        if day.date >= draft.today and draft.known.asking is None:
            may_name_another(draft, day.date)  # "tomorrow then"
    if row:
        draft.offer(*row)
    if reason is None:
        draft.offer(*(button(f"button-because-{r}", f"because:{day.date}:{r}") for r in REASONS[:3]))
        draft.offer(*(button(f"button-because-{r}", f"because:{day.date}:{r}") for r in REASONS[3:]))


def _next(draft: Draft, left_out: date) -> Day | None:
    """The next open session but that of the day left out, which may lie behind it."""
    days = (d for w in draft.weeks() for d in w.days if d.date != left_out and d.date >= draft.today)
    return next((d for d in days if d.session and status_on(draft.known, d) is None), None)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
