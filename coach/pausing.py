"""The plan rests for as long as the athlete wishes, and goes on when they are back."""

from __future__ import annotations

from datetime import date, timedelta

from coach.acts import Lift
from coach.ahead import DAY_WORD, day_in, length_in
from coach.cards import (
    button,
    paused_card,
    today_card,
)
from coach.diary import Asking, Clearance, Pause
from coach.draft import Draft
from coach.notes import notes
from coach.patterns import Pattern

_FROM = Pattern(r"\b(?:from|starting|beginning|as of|after|on)\b")
_UNTIL = Pattern(r"\b(?:until|till|til)\b(.*)")
PAUSES = {"3": 3, "7": 7, "14": 14}


def ask_pause(draft: Draft) -> bool:
    """How long?"""
    if paused_card(draft):
        return True
    draft.say("pause-how-long")
    draft.offer(*(button("button-pause-days", f"pause:{n}", count=n) for n in PAUSES.values()))
    draft.offer(button("button-pause-open", "pause:open"))
    draft.asking = Asking(topic="pause")
    return True


def pause_by_words(draft: Draft) -> bool:
    """A pause as long as the text says ("for a week", "two weeks from Saturday"); False where it says nothing."""
    until = _UNTIL.search(draft.text.lower())
    last = None if until is None else day_in(until[1], draft.today)
    if last == draft.today and DAY_WORD.search(until[1] if until is not None else ""):
        last += timedelta(days=7)
    if last is not None and last > draft.today and draft.known.pause_on(draft.today) is None:
        _pause(draft, last - timedelta(days=1))
        return True
    days = length_in(draft.text)
    if days is None or draft.known.pause_on(draft.today):
        return False
    named = day_in(draft.text, draft.today)
    since = named if named is not None and named > draft.today and _FROM.search(draft.text.lower()) else None
    _pause(draft, (since or draft.today) + timedelta(days=days - 1), since)
    return True


def _pause(draft: Draft, until: date | None, since: date | None = None) -> None:
    draft.keep(Pause(reason="request-pause", until=until, since=since))
    if since is not None and until is not None:
        draft.say("paused-ahead", since=since, until=until)
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
        return
    draft.say("paused-now", until=until or "none")
    draft.offer(button("button-resume", "resume"), button("button-undo", f"undo:{draft.origin}"))


def press_pause(draft: Draft, rest: str) -> bool:
    """Rests the plan; reminders are silent meanwhile."""
    if rest not in (*PAUSES, "open") or draft.known.pause_on(draft.today):
        return False
    until = None if rest == "open" else draft.today + timedelta(days=PAUSES[rest] - 1)
    _pause(draft, until)
    return True


def resume(draft: Draft) -> bool:
    """Ends a pause of the athlete's own; one by a red flag asks who cleared them."""
    pause = draft.known.pause_on(draft.today)
    if pause is None:
        draft.say("not-paused")
        notes(draft, draft.today, draft.today + timedelta(days=6))  # what else may hold something back
    elif pause.urgency != "none":
        draft.say("paused-by-flag")
        draft.offer(button("button-cleared", "clear"))
    else:
        draft.keep(Clearance())
        draft.replan()
        draft.say("resumed")
        _way_back(draft)
        today_card(draft)
    return True


def _way_back(draft: Draft) -> None:
    """How deep the first week starts and how fast it comes back, by the length of the break."""
    tables = draft.books.library.plans
    days = [r.body.when for r in draft.known.trusted if isinstance(r.body, Lift)]
    if tables is None or not days:
        return
    gap = (draft.today - max(days)).days
    row = max((g for g in tables.gaps if g.days <= gap and g.sets), key=lambda g: g.days, default=None)
    if row is None or row.fresh:
        if row is not None:
            draft.say("resume-fresh", days=gap)
        return
    load, sets = round((1 - row.load) * 100), round((1 - row.sets[0]) * 100)
    draft.say("resume-ramp", days=gap, load=load, sets=sets, weeks=len(row.sets))


def press_resume(draft: Draft, rest: str) -> bool:
    """The button of the same name."""
    return resume(draft)
