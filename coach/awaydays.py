"""Days away told by their dates alone: "away 12th to the 19th", "on holiday next week".

Rule: nothing changes by being told; what there is to train with is asked, and whether the sessions of those days rest.
"""

from __future__ import annotations

from datetime import date

from coach import overlay
from coach.advice import Change
from coach.cards import button, paused_card
from coach.draft import Draft
from coach.kitwords import LONGEST_DAYS, span_in
from coach.patterns import Pattern
from coach.reply import say

_AWAY = Pattern(
    r"\b(?:away|on (?:a )?(?:holiday|holidays|vacation|trip|business trip|leave)|on (?:my|our) "
    r"(?:holidays?|honeymoon|trip)|"
    r"travell?ing|abroad|out of town|at my (?:parents|mum|mom|family)\w*|holiday (?:is )?from|vacation (?:is )?from)\b"
)
_NOT = Pattern(
    r"\b(?:go(?:es)? away|went away|gone away|pain|hurts?|was|were|if|back from|put away|right away|"
    r"straight away|run away|"
    r"weeks? away|days? away|months? away|years? away|race|marathon|5k|10k|a run away|stay(?:ed)? "
    r"away|far away|give away|"
    r"reminders?|cancel\w*|stop\w*|pause\w*|rest)\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Asks what those days are to be; False where no days away are told."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None or not _AWAY.search(low) or _NOT.search(low) or low.rstrip().endswith("?"):
        return False
    span = span_in(low, draft.today)
    if span is None or not 0 <= (span[1] - span[0]).days < LONGEST_DAYS or span[1] < draft.today:
        return False
    if paused_card(draft):
        return True
    since, until = max(span[0], draft.today), span[1]
    sessions = _sessions(draft, since, until)
    draft.say("away-days", since=since, until=until, one=since == until)
    for code, label in (("0", "kit-nothing"), ("n", "kit-band"), ("dh", "kit-hotel")):
        draft.offer(button("button-plain", f"kit:{code}:{since}:{until}", text=say(label)))
    draft.offer(button("button-kit-as-home", "today"))
    if sessions:
        draft.offer(button("button-away-rest", f"away:{since}:{until}"))
    return True


def press(draft: Draft, rest: str) -> bool:
    """Leaves out the sessions of those days."""
    try:
        since, until = (date.fromisoformat(x) for x in rest.split(":"))
    except ValueError:
        return False
    days = _sessions(draft, max(since, draft.today), until)
    if not days or draft.known.pause_on(draft.today) is not None:
        return False
    draft.card = None
    changes = tuple(Change(session=d, change="remove") for d in days)
    overlay.apply_changes(draft, "request-skip", changes)
    draft.say("away-rest", since=since, until=until, days=tuple(say("day-dated", day=d) for d in days))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def _sessions(draft: Draft, since: date, until: date) -> list[date]:
    """The days of sessions between the two, as far as the weeks are planned."""
    return [d.date for w in draft.weeks() for d in w.days if d.session is not None and since <= d.date <= until]
