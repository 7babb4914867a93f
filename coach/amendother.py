"""Corrections of another sport that was told: "the swim was only 20 minutes", "no, I cycled 40 km".

Rule: only the newest of that sport, or the one told last; how long and how far take the place of what was told.
"""

from __future__ import annotations

from dataclasses import replace

from coach import amending
from coach.acts import LOGGED, Act, Activity, Request, Run, SmallTalk
from coach.amendwhole import FRESH, MARKED_FOR
from coach.diary import Record
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reader import read

_MARK = Pattern(
    r"\W*(?:(?:ah|oh|ok|and|hm+|well)\W+)*(?:no|nope|nah|sorry|oops|whoops|correction|actually|wait|i meant?|my bad|my "
    r"mistake|mistake|wrong|typo|scratch that)\b|\b(?:sorry|my bad|my mistake|typo|actually|not \d+(?: ?\w+)?|"
    r"instead of \d+(?: ?\w+)?)\W*$"
)
_WAS = Pattern(
    r"\W*(?:(?:and|but|oh|ah|the|my)\W+)*(?:\w+ ){1,2}?(?:was|were|took|lasted|should(?:'ve| have)? be(?:en)?)\b"
)
_IT = Pattern(
    r"\W*(?:\w+\W+){0,3}?(?:it|that|this) (?:was|were|took|lasted|should(?:'ve| have)? be(?:en)?) (?:only |just |"
    r"about |"
    r"actually |really )*(?P<what>\d.*)"
)
#: "Sorry 1 km": a figure with its unit alone.
_FIGURE = Pattern(
    r"\W*(?:(?:no|sorry|oops|actually|correction|wait|i mean|i meant|only|just|"
    r"my bad)\W+)+(?P<what>\d+(?:[.,]\d+)? ?(?:km|k|m|"
    r"metres|meters|miles?|mi|mins?|minutes|h|hours?))(?:\W+(?:sorry|actually))*\W*"
)
_RUN_WORD = Pattern(r"\b(?:run|runs|ran|running|jog\w*|race)\b")
_MORE = Pattern(r"\b(?:also|another|extra|plus|then|more|later|second time|besides|again)\b")
_OLD = Pattern(r"\W+(?:and )?(?:not|instead of|rather than) (?:the )?\d+(?:[.,:]\d+)?(?: ?\w+)?\W*$")


def sport_of(draft: Draft, name: str) -> str | None:
    """The sport that a name is of ("the swim", "hike"); None where it is of none."""
    acts = _read(draft, f"{name} 30 min")
    return acts[0].sport if len(acts) == 1 else None


def as_told(draft: Draft, record: Record, rest: str) -> list[Record]:
    """The entry with how long or how far it was, as ``rest`` tells it; empty where it does not."""
    assert isinstance(record.body, Activity)
    m = _IT.fullmatch(rest)
    what = _OLD.sub("", m["what"] if m else rest)
    told = _read(draft, f"{record.body.sport} {what}") if m else _read(draft, what)
    return _with(draft, record, told)


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Corrects another sport that was told; False where a text is no correction of one."""
    low = " ".join(text.lower().replace("’", "'").split())
    of_it = _RUN_WORD.search(low) is None  # "actually it was 45 km" of a ride
    plain = (Activity, SmallTalk, Run) if of_it else (Activity, SmallTalk)
    if any(not isinstance(a, plain) and not (isinstance(a, Request) and a.request == "undo") for a in acts):
        return False
    marked = _MARK.search(low) is not None
    if "?" in low or _MORE.search(low) or not (marked or _WAS.match(low)):
        return False
    told = [r for r in draft.known.records if isinstance(r.body, LOGGED) and r.origin != draft.origin]
    recent = [r for r in told if draft.at - r.at <= (MARKED_FOR if marked else FRESH) and not r.origin.startswith("f")]
    sports = [a for a in acts if isinstance(a, Activity)]
    mine = [r for r in recent if isinstance(r.body, Activity) and (not sports or r.body.sport == sports[0].sport)]
    if not mine or len(sports) > 1:
        return False
    if sports:
        made = _with(draft, mine[-1], _read(draft, _OLD.sub("", low)) or sports)
    else:
        newest = [r for r in recent if r.origin == recent[-1].origin]
        if newest != mine[-1:]:
            return False  # of several it is not said which
        bare = _FIGURE.fullmatch(low)
        made = as_told(draft, mine[-1], f"it was {bare['what']}" if bare else low) if bare or _IT.fullmatch(low) else []
    if made:
        amending.keep(draft, made)
    return bool(made)


def _with(draft: Draft, record: Record, told: list[Activity]) -> list[Record]:
    body = record.body
    if len(told) != 1 or not isinstance(body, Activity) or told[0].sport != body.sport:
        return []
    new = told[0]
    if new.duration_s is None and new.distance_m is None and new.rpe is None:
        return []
    made = replace(
        body,
        duration_s=body.duration_s if new.duration_s is None else new.duration_s,
        distance_m=body.distance_m if new.distance_m is None else new.distance_m,
        rpe=body.rpe if new.rpe is None else new.rpe,
    )
    return [replace(record, body=made)]


def _read(draft: Draft, text: str) -> list[Activity]:
    acts = read(
        text,
        now=draft.local,
        units=draft.athlete.units,
        distance_units=draft.athlete.distance_units,
        vocabulary=draft.books.library.vocabulary,
    ).acts
    sports = [a for a in acts if isinstance(a, Activity)]
    return sports if all(isinstance(a, (Activity, SmallTalk)) for a in acts) else []
