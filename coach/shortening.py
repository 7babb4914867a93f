"""The session in the minutes there are, told as a difference, taken back by undo: "I have 20 minutes"."""

from __future__ import annotations

from datetime import date, timedelta

from coach.acts import SessionReport
from coach.ahead import day_in, minutes_in
from coach.cards import button, name_of, paused_card, session_lines, status_on
from coach.diary import Setting
from coach.draft import Draft
from coach.fitting import LEAST_MINUTES, short_key
from coach.patterns import Pattern
from coach.week import Day

USUAL_MINUTES = 20  #: where nobody says how many
LONGEST_MINUTES = 240
FRESH = timedelta(hours=12)  #: so long a session that was cut may be left as it was after all
_AS_IT_WAS = Pattern(
    r"(?=.*\b(?:hour|as it|how it|was|full|whole|long|longer|usual|normal|planned|min\w*|back)\b)"
    r"\W*(?:(?:no|nope|nah|actually|sorry|wait|hm+|oh|ok|okay|please|on second thoughts?|changed my mind|i changed my "
    r"mind)\W+)*(?:just )?(?:(?:i'?ve got|i have|i've) (?:an hour|\d{2} ?min(?:ute)?s?|(?:more|enough|plenty of) "
    r"time) after all|(?:go |switch |change )?back to (?:the )?(?:full|whole|normal|usual|original|long)(?: session| "
    r"length| one| workout)?|"
    r"(?:leave|keep|make|put|let|have) "
    r"(?:it|that|them|(?:the |my )?(?:session|workout)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
    r"(?: (?:be|stay|back|at|to|as|for|a|an|the|it|was|is|how|usual|normal|before|planned|full|whole|long|longer|"
    r"length|session|hour|again|then|please|after all|\d{2} ?min(?:ute)?s?|half an))*)\W*"
)


def by_words(draft: Draft) -> bool:
    """Cuts the session that a text means (the day it names, today's, else the next) to the minutes it names."""
    minutes = minutes_in(draft.text) or USUAL_MINUTES
    named = day_in(draft.text, draft.today)
    day = _session(draft, named)
    if day is not None:
        return shorten(draft, day, minutes)
    ahead = next_open(draft)
    if ahead is None:
        draft.say("no-session-ahead")
    else:
        draft.say("short-not-that-day", day=named or draft.today, next=ahead.date)
        draft.offer(button("button-short", f"short:{ahead.date}:{minutes}", minutes=minutes, day=ahead.date))
    return True


def left_as_it_was(draft: Draft, text: str) -> bool:
    """Makes the session that was cut just before whole again: "no leave it an hour", "keep it as it was"."""
    low = " ".join(text.lower().replace("’", "'").split())
    if _AS_IT_WAS.fullmatch(low) is None:
        return False
    since = draft.at - FRESH
    cut = [
        key.removeprefix(short_key(""))
        for r in draft.known.records
        if r.at >= since and isinstance(r.body, Setting)
        for key, value in r.body.values.items()
        if key.startswith(short_key("")) and value is not None
    ]
    day = draft.day(date.fromisoformat(cut[-1])) if cut else None
    if day is None or day.session is None or draft.known.setting(short_key(day.date)) is None:
        return False
    if paused_card(draft):
        return True
    draft.keep(Setting(values={short_key(day.date): None}))
    whole = draft.day(day.date)
    assert whole is not None
    assert whole.session is not None
    minutes = minutes_in(low)
    if minutes is not None and minutes < whole.session.minutes:
        return shorten(draft, whole, minutes)
    draft.say("lasting-whole", day=whole.date, minutes=whole.session.minutes)
    if minutes is not None and minutes != whole.session.minutes:
        draft.say("short-whole-is", minutes=whole.session.minutes, wished=minutes)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def press(draft: Draft, rest: str) -> bool:
    """A session in so many minutes, by button."""
    when, _, count = rest.partition(":")
    try:
        day, minutes = draft.day(date.fromisoformat(when)), int(count)
    except ValueError:
        return False
    if day is None or day.session is None or day.date < draft.today or status_on(draft.known, day) is not None:
        return False
    draft.card = None
    return shorten(draft, day, minutes)


def press_instead(draft: Draft, rest: str) -> bool:
    """The session after all, in so many minutes: what was told of leaving it out is taken back."""
    when, _, count = rest.partition(":")
    try:
        day, minutes = draft.day(date.fromisoformat(when)), int(count)
    except ValueError:
        return False
    if day is None or day.session is None or day.date < draft.today:
        return False
    left = [r.origin for r in draft.known.records if isinstance(r.body, SessionReport) and r.body.when == day.date]
    if left:
        draft.withdraw(*dict.fromkeys(left))
    draft.card = None
    return shorten(draft, day, minutes)


def shorten(draft: Draft, day: Day, minutes: int) -> bool:
    """Cuts the session of ``day`` and shows what is left of it and what is left out."""
    if minutes < LEAST_MINUTES:
        draft.say("short-too-short", minutes=minutes)
        draft.offer(button("button-skip", f"skip:{day.date}"), button("button-tomorrow", f"move:{day.date}"))
        return True
    if minutes > LONGEST_MINUTES:
        return False
    was = draft.known.setting(short_key(day.date))
    if was is not None and minutes > was:  # cut before, and now there is more time: what was cut comes back
        draft.keep(Setting(values={short_key(day.date): None}))
        day = draft.day(day.date) or day
    draft.keep(Setting(values={short_key(day.date): minutes}))
    after = draft.day(day.date)
    assert day.session is not None
    assert after is not None
    assert after.session is not None
    if after.session.items == day.session.items:
        draft.say("short-fits", day=day.date, minutes=day.session.minutes)
    else:
        draft.say("shortened", day=day.date, minutes=after.session.minutes)
    draft.say("lines", lines=session_lines(after, draft.athlete, draft.books.library))
    left = {s.exercise for s in after.session.items}
    out = tuple(name_of(s.exercise, draft.books.library) for s in day.session.items if s.exercise not in left)
    if out:
        draft.say("short-left-out", names=out)
    if after.session.items != day.session.items and any(s.sets > 1 for s in after.session.items):
        draft.say("short-why")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-how", f"hows:{day.date}"))
    return True


def next_open(draft: Draft) -> Day | None:
    """Today's session if it is still open, else the next one."""
    return next((d for d in _ahead(draft) if d.session and status_on(draft.known, d) in (None, "moved")), None)


def _session(draft: Draft, named: date | None) -> Day | None:
    """The open session of the day that was named, or the next one where none was."""
    if named is None:
        return next_open(draft)
    return next((d for d in _ahead(draft) if d.date == named and d.session and status_on(draft.known, d) is None), None)


def _ahead(draft: Draft) -> list[Day]:
    return [d for w in draft.weeks() for d in w.days if d.date >= draft.today]
