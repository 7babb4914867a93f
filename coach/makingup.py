"""A session of the last days that was not done, and whether to do it now ("missed yesterday's, just do it today?").

Rule: it moves to the day that is asked about if the rules of the week let it stand there; else it is dropped or offered
another day. Nobody is told off, and nothing is put on top of another session.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from coach import beforerace
from coach.acts import LOGGED, Act, SessionReport
from coach.advice import Action, Advice, Change
from coach.ahead import day_in
from coach.cards import button, done_on, paused_card
from coach.draft import Draft
from coach.followon import day_shown
from coach.moving import MOST_OFFERED
from coach.patterns import Pattern
from coach.places import bar, days_for
from coach.week import Day

BACK_DAYS = 3  #: a session of so many days ago may still be made up for
CALM = ("missed-one", "missed-many")  #: rules that say no more than this page does
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_PAST = Pattern(
    rf"\b(?P<before>yesterday|yday|yest|last night|the other day)(?:'?s)?\b|\b(?:on |last )?(?P<day>{_DAYS})(?:'?s)?\b"
)
_NOT_DONE = Pattern(
    r"\b(?:missed|skipped|bailed|(?:was|were|am|been) (?:meant|supposed|due|down|going|planning)(?: to| for| a| my)?|"
    r"meant to|supposed to|should(?:'?ve|a| have)|had to (?:bail|skip|miss|cancel|drop)|never (?:got|made|managed|"
    r"happened)|"
    r"(?:did|could|was|were|have|had|can)(?:n'?t| not)|fell through|forgot|(?:was|got|were) (?:cancelled|canceled|"
    r"called off)"
    r"|no(?:t| chance| time)? (?:get|to get|do|train|lift))\b"
)
_WORK = Pattern(
    r"\b(?:weights?|gym|lift(?:ing|ed)?|strength|session|sessions|workout|work ?out|training|train(?:ed)?|legs?|"
    r"upper body|core|squats?|it|that|that one|them|one)\b"
)
_RUNNING = Pattern(r"\b(?:run|running|ran|jog|long one|parkrun|intervals?|tempo|hills|speed ?work)\b")
_STRENGTH = Pattern(r"\b(?:weights?|gym|lift\w*|strength|workout|legs?|upper body|core|squats?|deadlifts?|session)\b")
_NOW = Pattern(r"\b(?:today|tonight|now|this (?:morning|afternoon|evening)|after work|later)\b")
_ASKS = Pattern(
    r"\?|\b(?:do|can|could|shall|should|may) i\b|\bcan (?:it|they|that|we)\b|\bor (?:drop|leave|skip|wait|bin|forget)\b"
)
#: What asks something else beside it: how, what is on, several of them at once.
_ELSE = Pattern(
    r"\b(?:what|which|how|why)\b(?! (?:now|if)\b)|\b(?:both|all of them|them all|two of|double|last week)\b"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Missed:
    """A session not done on ``day`` (None: of the last days), asked for on ``to``; ``run``: it was a run."""

    day: date | None
    to: date
    run: bool


def missed_in(text: str, today: date) -> Missed | None:
    """What a text tells as not done and asks to do now; None where it does not do both.

    >>> missed_in("missed yesterday's gym, do it today?", date(2026, 12, 9))
    Missed(day=datetime.date(2026, 12, 8), to=datetime.date(2026, 12, 9), run=False)
    >>> missed_in("missed the gym yesterday", date(2026, 12, 9)) is None
    True
    """
    low = text.lower().replace("’", "'")
    if not (_NOT_DONE.search(low) and _ASKS.search(low) and _WORK.search(low)) or _ELSE.search(low):
        return None
    past = next((m for m in _PAST.finditer(low) if not _ahead(m, today)), None)
    if past is None:
        return None
    rest = low[: past.start()] + " " + low[past.end() :]
    later = None if _NOW.search(rest) else day_in(rest, today)
    if later is None and not _NOW.search(rest):
        return None
    run = _RUNNING.search(low) is not None and _STRENGTH.search(low) is None
    return Missed(day=_day_of(past, today), to=later or today, run=run)


def _back(found: re.Match[str], today: date) -> int:
    """How many days ago the day that is named was; 0 for none in particular."""
    if found["day"] is None:
        return 0 if found["before"] == "the other day" else 1
    return (today.weekday() - _DAYS.split("|").index(found["day"])) % 7 or 7


def _ahead(found: re.Match[str], today: date) -> bool:
    """Whether it is a weekday that is nearer ahead than behind."""
    return _back(found, today) > BACK_DAYS


def _day_of(found: re.Match[str], today: date) -> date | None:
    back = _back(found, today)
    return today - timedelta(days=back) if back else None


def heard(draft: Draft, text: str, acts: tuple[Act, ...], advice: tuple[Advice, ...]) -> bool:
    """Answers whether to make up for a session, or to lift before a race; False where more is told, or neither."""
    if beforerace.heard(draft, text, acts, advice):
        return True
    if draft.known.began is None or any(a.rule not in CALM for a in advice):
        return False
    if any(isinstance(a, LOGGED) and not isinstance(a, SessionReport) for a in acts):
        return False
    missed = missed_in(text, draft.today)
    if missed is None:
        return False
    if paused_card(draft):
        return True
    draft.acts.extend(a for a in acts if not isinstance(a, LOGGED))
    source = None if missed.run else _open(draft, missed)
    if source is None:
        _none_to_move(draft, missed)
    else:
        _of_session(draft, source, missed.to)
    return True


def _open(draft: Draft, missed: Missed) -> Day | None:
    """The session of the day that is meant, else the latest of the last days that was not done."""
    since = draft.today - timedelta(days=BACK_DAYS)
    days = [d for w in draft.weeks() for d in w.days if since <= d.date < draft.today and d.session is not None]
    left = [d for d in days if not done_on(draft.known, d)]
    return next((d for d in left if d.date == missed.day), left[-1] if left else None)


def _of_session(draft: Draft, source: Day, to: date) -> None:
    assert source.session is not None
    weeks = draft.weeks()
    reason = bar(source.session, source.date, to, weeks, draft.athlete)
    if not reason:
        change = Change(session=source.date, change="postpone", to_day=to)
        _advise(draft, "postpone", "advice-missed-today", (change,), day=to, today=to == draft.today)
        draft.offer(button("button-move-to", f"move:{source.date}:{to}", day=to))
        return
    if reason == "taken":
        _advise(draft, "reassure", "advice-missed-taken", day=to, today=to == draft.today)
        draft.close()
        day_shown(draft, to)
        return
    fitting = days_for(source.session, source.date, weeks, draft.athlete, draft.today)[:MOST_OFFERED]
    draft.say("move-not-there", day=to, reason=reason)
    _advise(draft, "postpone" if fitting else "reassure", "advice-missed-other" if fitting else "advice-missed-drop")
    draft.offer(*(button("button-move-to", f"move:{source.date}:{d}", day=d) for d in fitting))


def _none_to_move(draft: Draft, missed: Missed) -> None:
    """Of a run, or where the plan knows of no session: nothing is lost, and what is on stays as it is."""
    day = draft.day(missed.to)
    ahead = next((d.date for w in draft.weeks() for d in w.days if d.date >= draft.today and d.session), None)
    if not missed.run and day is not None and day.session is not None:
        _advise(draft, "reassure", "advice-missed-taken", day=missed.to, today=missed.to == draft.today)
    elif missed.run:
        _advise(draft, "reassure", "advice-missed-run")
    else:
        _advise(draft, "reassure", "advice-missed-nothing", next=ahead or "none")
        return
    draft.close()
    day_shown(draft, missed.to)


def _advise(draft: Draft, action: Action, words: str, changes: tuple[Change, ...] = (), **facts: object) -> None:
    draft.advice.append(
        Advice(rule="missed-one", urgency="none", action=action, say=words, why="why-missed-one", changes=changes)
    )
    draft.say(words, **facts)
