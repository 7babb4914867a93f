"""A session put on another day: by a press, by words, or in exchange with another one.

Rule: nothing is put where the rules of its week do not let it stand; then the nearest days are offered.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from coach.advice import Change
from coach.ahead import day_in, days_in
from coach.cards import (
    button,
    days_of,
    done_on,
    paused_card,
)
from coach.diary import Asking
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.overlay import apply_changes, day_of, next_session, planned
from coach.patterns import Pattern
from coach.places import bar, days_for
from coach.week import Day

MOST_OFFERED = 3  #: other days
TOPIC = "moved"  #: the session whose move was just refused or made: a day that is named next is meant for it
_D = r"(?:today|tomorrow|tmrw|tmr|(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|rsday|nesday|urday|s|rs|r|nes)?)"
_TO_DAY = Pattern(
    r"\W*(?:(?:no|nope|nah|not that|sorry|oh|ok|okay|then|well|hm+|wait|actually|please|rather|better|make (?:it|that)|"
    r"move (?:it|that)|put it|what about|how about|let'?s (?:do|say|take|make it)|i meant|i mean|"
    r"i'?d (?:rather|prefer)|can (?:we|you) (?:do|make it|move it)|take|say|and|to|on|for|it|maybe|the|this|next|"
    r"yes|yeah|sure|i'?ll|i will|i can|i could|do it|train|go|lift)\W+)*"
    rf"(?:not (?:on )?{_D}\W+(?:but |but on |on )?)?"
    rf"(?P<day>{_D})(?: (?:then|instead|please|pls|thanks|rather|better|it is|is (?:fine|good|better|ok)|works|if "
    r"possible|would (?:be better|work|suit)|evening|morning|night|afternoon|works better|(?:is|would be) (?:best|"
    r"easier)|"
    r"suits(?: me)?(?: better| more)?|at the latest|again))*\W*"
)


def press_move(draft: Draft, rest: str, to: date | None = None) -> bool:
    """Moves a session to the day that was pressed or named, else to the nearest where it may stand."""
    source, _, pressed_day = rest.partition(":")
    to = to or day_of(pressed_day)
    day = planned(draft, source)
    if day is None or day.session is None:
        draft.say("nothing-to-move", day=day_of(source) or draft.today)
        return True
    if done_on(draft.known, day):
        return False
    draft.card = None
    return move(draft, day, to)


def to_another_day(draft: Draft, text: str) -> bool:
    """Takes a day that is named right after a move that was refused or made: "no, wednesday"; False elsewhere."""
    asking = draft.known.asking
    if asking is None or asking.topic != TOPIC:
        return False
    match = _TO_DAY.fullmatch(" ".join(text.lower().replace("’", "'").split()))
    source = None if match is None else planned(draft, asking.about["day"])
    to = None if match is None else day_in(match["day"], draft.today)
    if source is None or source.session is None or to is None or done_on(draft.known, source):
        return False
    if paused_card(draft):
        return True
    if to == source.date and to == draft.today:
        to += timedelta(days=7)  # a week on: no other day of that name is meant
    return move(draft, source, to)


def move(draft: Draft, day: Day, to: date | None, *, but: Collection[date] = ()) -> bool:
    """Moves the session of ``day`` to ``to`` (None: the nearest day where it may stand); else offers other days.

    ``but``: days that do not suit.
    """
    assert day.session is not None
    weeks = draft.weeks()
    fitting = [d for d in days_for(day.session, day.date, weeks, draft.athlete, draft.today) if d not in but]
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
        may_name_another(draft, day.date)
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
    may_name_another(draft, target)
    return True


def may_name_another(draft: Draft, day: date) -> None:
    """Lets the day that is named next be meant for this session, where no other question is open."""
    if draft.asking is None:
        draft.asking = Asking(topic=TOPIC, about={"day": day.isoformat()})


def say_offer(draft: Draft) -> bool:
    """Says which session would go to which day, where the text names both; False where it does not."""
    source, to, both = _meant(draft)
    if source is None or to is None:
        return False
    draft.say("wish-exchange" if both else "wish-move-to", day=source, to=to)
    return True


def nothing_there(draft: Draft) -> bool:
    """Says so where the day whose session is to move, or both days that are to change places, have none."""
    low = draft.text.lower().replace("’", "'")
    days = [d for d in days_in(draft.text, draft.today) if d >= draft.today]
    open_days = [d.date for d in days_of(draft.weeks(), draft.today, 14) if d.session and not done_on(draft.known, d)]
    owned = _OWNED.search(low)
    whose = None if owned is None else day_in(owned[1], draft.today)
    if whose is None and len(days) == 2 and _EXCHANGE.search(low) and not set(days) & set(open_days):
        whose = days[0]
    if whose is None or whose in open_days or draft.known.pause_on(draft.today) is not None:
        return False
    draft.say("nothing-to-move", day=whose)
    draft.offer(button("button-week", "week:0"))
    return True


def _meant(draft: Draft) -> tuple[date | None, date | None, bool]:
    """The day whose session is meant, the day it is to go to, and whether both have one that may change places."""
    days = [d for d in days_in(draft.text, draft.today) if d >= draft.today]
    open_days = [d.date for d in days_of(draft.weeks(), draft.today, 14) if d.session and not done_on(draft.known, d)]
    there = [d for d in days if d in open_days]
    if len(days) != 2 or not there:
        return None, None, False
    source = there[0]
    return source, next(d for d in days if d != source), len(there) == 2 and bool(_EXCHANGE.search(draft.text.lower()))


def by_words(draft: Draft) -> bool:
    """Moves the session a text names ("wednesday's"), else today's or the next one, to the day it names, if it does."""
    days = [d for d in days_in(draft.text, draft.today) if d >= draft.today]
    open_days = {d.date for d in days_of(draft.weeks(), draft.today, 14) if d.session and not done_on(draft.known, d)}
    if nothing_there(draft):
        return True
    owned = _OWNED.search(draft.text.lower().replace("’", "'"))
    whose = None if owned is None else day_in(owned[1], draft.today)
    planned = [d for d in days if d in open_days]
    if len(planned) == 2 and len(days) == 2 and _EXCHANGE.search(draft.text.lower()):
        return _exchange(draft, *planned)
    from_day = whose or (planned[0] if len(days) > 1 and planned else None)
    ahead = next_session(draft)
    from_day = from_day or (ahead.date if ahead else draft.today)
    return press_move(draft, from_day.isoformat(), next((d for d in days if d != from_day), None))


_OWNED = Pattern(r"\b(\w+?)(?:'s|s') (?:session|workout|strength|lifting|gym)\b")
_EXCHANGE = Pattern(r"\b(swap|switch|exchange|trade|flip)\b")


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
