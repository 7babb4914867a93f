"""The effort of a session that was told as done, in the same words or behind them: "done, rpe 7", "done", and then "6".

Rule: no question is put for it. Where a pain is followed that has its number, the effort is kept and that pain asked
about; one that has no number yet takes the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from coach.acts import Act, SessionReport, SmallTalk
from coach.cards import entry_lines
from coach.courses import still_open
from coach.diary import Asking
from coach.draft import Draft
from coach.ofelse import may_be_effort
from coach.patterns import Pattern
from coach.reply import say

TOPIC = "rated"  #: the topic behind a session told as done: a number is its effort
_N = r"(?P<n>10|\d(?:[.,]5)?)(?: ?(?:/|out of|of) ?(?:10|ten))?"
_LEAD = (
    r"(?:(?:session|overall|rpe|effort|effort level|intensity|about|around|roughly|like|more like|maybe|probably|a|an|"
    r"it|that|this|the|whole|thing|was|were|felt|feels|i'?d|i would|say|call|rate|give|honestly|hm+|well|and|today|"
    r"so|solid|good|easy|easily|of)[ :=,]*)*"
)
_TAIL = (
    r"(?:\W+(?:overall|today|tonight|for me|i'?d say|i guess|i think|maybe|or so|effort|rpe|tbh|honestly|in total))*"
)
_ALONE = Pattern(rf"\W*{_LEAD}\b{_N}{_TAIL}\W*")
_DONE = (
    r"(?:(?:ok|okay|yes|right|all|it'?s|i'?m|and)\W+)*(?:(?:(?:the |today'?s |my |this |that )?(?:session|workout|"
    r"training|gym|"
    r"strength|weights)(?: (?:is|was))? )?(?:done|finished|completed?)|(?:did|done with|finished) (?:it|the session|"
    r"the workout|"
    r"today'?s session))(?: (?:today|now|already))?"
)
_TOOK = (
    r"(?:that|the|this|my|today'?s) (?:session|workout|gym session|strength session)(?: (?:took|was|lasted))?(?: me)?"
    r"(?: (?:about|around|only|just))* \d{1,3} ?(?:mins?|minutes|m)"
)
_DONE_AND = Pattern(rf"\W*(?:{_DONE}|{_TOOK})\b[\s,.;:!–-]*(?:and |but )?{_LEAD}\b{_N}{_TAIL}\W*")
#: How hard it was, told in so many words beside the news.
_TOLD = Pattern(
    r"\b(?:rpe|effort)(?: (?:was|of|about|around|like|a|an|is))*[ :=]*"
    r"(?P<n>10|\d(?:[.,]5)?)(?: ?(?:/|out of) ?(?:10|ten))?(?![\w:]|[.,]\d)|"
    r"\b(?:felt|feels|was|were)(?: (?:like|more like|about|around|maybe|an?|solid))+ "
    r"(?P<m>10|\d(?:[.,]5)?)(?: ?(?:/|out of) ?(?:10|ten))?(?=\W*$|\s*[,;.!](?!\d))"
)


def as_done(acts: tuple[Act, ...], text: str, today: date) -> tuple[Act, ...]:
    """The acts with a session told as done where its effort stood in the way of the words: "done rpe 8"."""
    if any(not isinstance(a, SmallTalk) for a in acts):
        return acts
    low = _low(text)
    m = _DONE_AND.fullmatch(low)
    return acts if m is None else (SessionReport(status="done", when=today, rpe=_figure(m["n"])),)


def beside(draft: Draft, text: str, acts: tuple[Act, ...], left: str) -> tuple[tuple[Act, ...], str]:
    """The acts with the effort that is told beside a session done, and what is left unread without it."""
    news = [a for a in acts if isinstance(a, SessionReport) and a.status in ("done", "partial")]
    if len(news) != 1 or any(not isinstance(a, (SessionReport, SmallTalk)) for a in acts):
        return acts, left
    low = _low(text)
    told = next((m["n"] or m["m"] for m in _TOLD.finditer(low)), None)
    effort = news[0].rpe if told is None else _figure(told)
    if effort is None and not _followed(draft) and (whole := _DONE_AND.fullmatch(low)) is not None:
        effort = _figure(whole["n"])
    elif effort is None and not _followed(draft):
        effort = may_be_effort(text)
    if effort is None or effort > TEN:
        return acts, left
    made = tuple(replace(a, rpe=effort) if a is news[0] else a for a in acts)
    return made, "" if any(p.fullmatch(_low(left)) for p in (_ALONE, _DONE_AND)) or _TOLD.search(_low(left)) else left


TEN = 10


def may_rate(draft: Draft, when: date) -> None:
    """Lets the next bare number be the effort of a session just told, unless a pain that has no number yet takes it.

    No question is put for it.
    """
    courses = still_open(draft.laid().courses)
    if draft.asking is None and all(any(r.pain is not None for r in c.reports) for c in courses):
        draft.asking = Asking(topic=TOPIC, about={"day": when.isoformat()})


def heard(draft: Draft, text: str) -> bool:
    """Takes a number behind a session done as its effort; False where it is none."""
    asking = draft.known.asking
    if asking is None or asking.topic != TOPIC:
        return False
    m = _ALONE.fullmatch(_low(text))
    day = date.fromisoformat(asking.about["day"])
    if m is None or _figure(m["n"]) > TEN:
        return False
    for record in reversed(draft.known.entries):
        if isinstance(record.body, SessionReport) and record.body.when == day:
            made = replace(record, body=replace(record.body, rpe=_figure(m["n"])))
            draft.refine_all(made)
            draft.parts.append(say("gym-noted", entries=entry_lines([made], draft, dated=False)))
            return True
    return False


def _followed(draft: Draft) -> Sequence[object]:
    return still_open(draft.laid().courses)


def _low(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())


def _figure(said: str) -> float:
    return float(said.replace(",", "."))
