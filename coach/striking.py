"""One entry of several taken back by its name, one that was another's, and what was taken back wrongly.

"Delete the bench", "undo the swim, it was only 20 minutes", "that was my wife's", "no not remove, they were on sunday".

Rule: only the entry that is named goes, never another in its place; what it was instead takes its place. All of it can
be put back, and whatever rests on the log is worked out anew.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import cast

from coach import afterrace, amending, amendother, amendwhole, renaming, undoing
from coach.acts import LOGGED, Act, Activity, Assessment, Lift, Measurement, Run, Symptom
from coach.ahead import race_distance
from coach.amendwhole import FRESH, MARKED_FOR
from coach.amendwords import correction
from coach.cards import button, entry_lines
from coach.diary import Amended, Asking, Record
from coach.draft import Draft
from coach.patterns import Pattern
from coach.steps import CLOSED

NAMED = (Lift, Run, Activity, Assessment, Measurement)  #: what is taken back by its name; a pain is not
_OPEN = (
    r"\W*(?:(?:no|nope|sorry|oops|whoops|wait|actually|please|can you|could you|hey|hi|ok|okay|just|only|oh|ah|so|and|"
    r"my bad|i need to|i want to|let'?s|coach)\W+)*"
)
_VERB = r"(?:undo|delete|remove|erase|scratch|cancel|strike|revert|unlog|withdraw|take back|take out)"
_END = (
    r"(?:\W+(?:entry|log|again|please|pls|only|back|out|off|then|thanks|thank you|altogether|from (?:the|my) (?:log|"
    r"diary|"
    r"list|entry|entries|last entry|message)|from (?:before|above|just now|earlier)|of (?:just now|before)|part|one))*"
)
_WHY = (
    r"(?:[\s,.;:!–—-]+(?:(?:because|since|as|cause|cos|for)\s+)?"
    r"(?P<rest>(?:i|it|that|they|we|those|there|was|were|only|should|make)\b.*))?"
)
_STRIKE = Pattern(
    rf"{_OPEN}(?:{_VERB}|take)(?: (?:just|only))? (?:the |my |that |this |those |these |all (?:the )?|today'?s )*"
    rf"(?P<name>[a-z0-9][a-z0-9 .'-]{{1,38}}?){_END}{_WHY}\W*"
)
_ALWAYS_BACK = Pattern(rf"{_OPEN}take\b")
#: Words that name no entry: what they are of is the one told last.
_NO_NAME = Pattern(
    r"(?:it|that|this|them|those|all|everything|last|the last|last one|latest|previous|one|entry|message|log|undo|"
    r"my (?:data|log)|data|account|(?:last |latest |previous |whole |entire )+(?:\w+ )?(?:entry|one|log|message|thing|"
    r"workout|"
    r"session|sets?|exercise)|session|workout|training|reminders?|race|plan|pause|day|week|strength day|change|changes)"
)
_RACE = Pattern(r"(?:race|half(?: marathon)?|marathon|parkrun|hm)")
_KIT = Pattern(r"\b(?:kettle ?bells?|dumb ?bells?|barbell|bench|bands?|rack|runs?|swim\w*|ride|hike)\b")
_AND = Pattern(r"\s*(?:,|&|\band\b)\s*(?:the |my )?")
#: "Remove the squats" may be of the plan as well: so long after they were told it is of them.
SOON = timedelta(hours=2)
_OF_PLAN = Pattern(rf"{_OPEN}(?:remove|cancel|take)\b")
_OTHER = (
    r"(?:(?:my|our|the|a) (?:\w+ )?(?:wife|husband|hubby|partner|girlfriend|gf|boyfriend|bf|missus|fianc\w+|son|"
    r"daughter|"
    r"brother|sister|dad|father|mum|mom|mother|friend|mate|buddy|kid|child|roommate|flatmate|colleague|coworker|cousin|"
    r"neighbou?r|trainer|spouse|other half)(?:'?s)?|someone else(?:'?s)?|somebody else(?:'?s)?|his|hers|theirs|"
    r"not (?:me|mine|my own|my (?:sets?|run|session|workout|numbers)))"
)
_WHOSE = Pattern(
    rf"{_OPEN}(?:ignore (?:that|it)\W+)?(?:(?P<it>that|it|this|those|these|they|all (?:of )?(?:that|it)|"
    rf"the last (?:one|entry)"
    rf"|that one)|(?:the |my )?(?P<name>[a-z][a-z0-9 .'-]{{1,38}}?)) ?(?:was|were|is|are|'s|wasn'?t|weren'?t|isn'?t)"
    rf"(?: (?:actually|really|all|from|for|done by|by|of|what))*\s+(?P<whose>{_OTHER}|(?<=n't )(?:me|mine))"
    r"(?:\W+(?:not me|not mine|my own|did|who did (?:it|that|them|those)|sorry|sets?|session|workout|run|numbers|"
    r"entry|log|"
    r"oops|haha|lol|actually|not my own|using my phone|on my phone|typing))*\W*"
)
_WRONG_PERSON = Pattern(
    r"\W*(?:(?:sorry|oops|whoops|ignore (?:that|it)|no|ah|oh)\W+)*"
    r"(?:not mine|not me(?=\W+sorry))"
    r"(?:\W+(?:sorry|oops|my bad|ignore (?:that|it)))*\W*"
)
_DID = Pattern(r"^i (?:did|had done|have done) (?:it|them|that|those|this) ")
#: What was taken back was not meant to be.
_NOT_SO = Pattern(
    rf"{_OPEN}(?:(?:i )?(?:don'?t|do not|didn'?t|did not|never)(?: mean(?:t)?| want)?(?: (?:you )?to)?|not|never)"
    r"(?: (?:to )?(?:remove|delete|undo|erase|cancel|take|scratch|strike)(?: (?:it|that|them|this|those))?"
    r"(?: (?:back|out|off))?| that(?: one)?| it| them)+(?:[\s,.;:!–—-]+(?P<rest>.*))?"
)
_MEANT = Pattern(
    r"\W*(?:(?:no|nope|sorry|wait|oops|but|and|just|rather|instead|only|actually)\W+)*"
    r"(?:i (?:just |only )?(?:mean|meant|wanted)(?: to say| that)?|i said|meant|the other(?: one)?)\b\W*(?P<rest>.+)"
)


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Takes back the entry that a text names, or puts back what it says was not meant; False where it does neither."""
    low = " ".join(text.lower().replace("’", "'").split())
    if any(isinstance(a, Symptom) for a in acts) or "?" in low.rstrip("?"):
        return False
    return _not_so(draft, low) or _anothers(draft, low) or _named(draft, low)


# --- by its name ------------------------------------------------------------------------------------------------------
def _named(draft: Draft, low: str) -> bool:
    m = _STRIKE.fullmatch(low)
    if m is None or _NO_NAME.fullmatch(m["name"]):
        return False
    if _ALWAYS_BACK.match(low) and not re.search(r"\b(?:back|out)\b", low):
        return False  # "take the bench" is no wish of that kind
    found = entries_named(draft, m["name"])
    if not found or (_OF_PLAN.match(low) and draft.at - found[0].at > SOON and not m["rest"]):
        return False
    if m["rest"] and (made := _instead(draft, found[0], m["name"], m["rest"])):
        amending.keep(draft, made)
        return True
    return strike(draft, found)


def not_there(draft: Draft, text: str) -> bool:
    """Says that what is to be taken back is not among the entries; False where a text names no work by itself."""
    low = " ".join(text.lower().replace("’", "'").split())
    m = _STRIKE.fullmatch(low)
    if m is None or _NO_NAME.fullmatch(m["name"]) or entries_named(draft, m["name"]):
        return False
    known = draft.books.library.named(m["name"]) or amendother.sport_of(draft, m["name"]) or _KIT.search(m["name"])
    if not known:
        return False
    draft.say("undo-not-there", name=draft.in_own(m["name"]))
    return True


def _instead(draft: Draft, record: Record, name: str, rest: str) -> list[Record]:
    """The entry as it is told anew behind the wish to take it back; empty where that is not told."""
    if isinstance(record.body, Activity):
        return amendother.as_told(draft, record, rest)
    day = amendwhole.day_told(draft, _DID.sub("they were ", rest))
    if day is not None:
        return [replace(record, body=replace(cast("Lift | Run", record.body), when=day))]
    said = correction(f"sorry, {rest}")
    made = [] if said is None else amending.changes(draft, said, origin=record.origin)
    return [r for r in made if (r.origin, r.index) == (record.origin, record.index)]


def entries_named(draft: Draft, name: str) -> list[Record]:
    """The entries of the last days that names are of ("bench and the squats"), the newest of each; none where one is of
    none."""
    found: list[Record] = []
    for one in _AND.split(name):
        mine = _one_named(draft, one)
        if not mine:
            return []
        found += [r for r in mine if r not in found]
    return found


def _one_named(draft: Draft, name: str) -> list[Record]:
    recent = [
        r
        for r in draft.known.records
        if isinstance(r.body, NAMED)
        and r.origin != draft.origin
        and not r.origin.startswith(("f", CLOSED))
        and draft.at - r.at <= MARKED_FOR
    ]
    lifts = amending.named(draft, [r for r in recent if isinstance(r.body, Lift)], name)
    if lifts:
        return lifts
    if (run := renaming.run_named(recent, name) or _race_named(draft, recent, name)) is not None:
        return [run]
    sport = amendother.sport_of(draft, name)
    others = [r for r in recent if isinstance(r.body, Activity) and sport is not None and r.body.sport == sport]
    if others:
        return others[-1:]
    tests = [
        r for r in recent if isinstance(r.body, (Assessment, Measurement)) and amendwhole.stems(name) <= _words(r.body)
    ]
    return tests[-1:]


def _race_named(draft: Draft, recent: list[Record], name: str) -> Record | None:
    """The race that was run, where none is planned that the name could be of."""
    if draft.athlete.race is not None or not _RACE.fullmatch(name):
        return None
    far = race_distance(name)
    runs = [r for r in recent if isinstance(r.body, Run) and (far is None or _about(r.body, far))]
    return next((r for r in reversed(runs) if far is not None or cast("Run", r.body).kind == "race"), None)


def _about(run: Run, metres: float) -> bool:
    return run.distance_m is not None and abs(run.distance_m - metres) <= 0.03 * metres


def _words(body: Assessment | Measurement) -> set[str]:
    told = body.test if isinstance(body, Assessment) else body.what
    return amendwhole.stems(told.replace("-", " ").replace("_", " ")) | {"test", "weight"}


def strike(draft: Draft, gone: list[Record]) -> bool:
    """Takes back entries: of a message that told no more all that came of it, else they alone."""
    origin = gone[0].origin
    theirs = [r for r in draft.known.records if r.origin == origin and isinstance(r.body, LOGGED)]
    alone = all(r.origin == origin for r in gone)
    before_it = any(
        isinstance(r.body, Amended) and r.body.origin == origin and not r.body.after for r in draft.known.records
    )
    if alone and len(theirs) <= len(gone) and not before_it:  # what was taken out of it before stays to be put back
        return undoing.press_undo(draft, origin)
    before = afterrace.told(draft, [r.body for r in gone])
    amending.take_back(draft, gone)
    draft.say("undone-entries", lines=entry_lines(gone, draft, dated=False))
    if before is not None:
        afterrace.amended(draft, before)
    draft.offer(button("button-redo", f"undo:{draft.origin}"))
    draft.asking = Asking(topic=undoing.UNDONE, about={"origins": [], "struck": draft.origin})
    return True


# --- somebody else's --------------------------------------------------------------------------------------------------
def _anothers(draft: Draft, low: str) -> bool:
    """ "Sorry that was my wife's": the entries told last are none of the athlete's own."""
    m = _WHOSE.fullmatch(low)
    if m is None and not _WRONG_PERSON.fullmatch(low):
        return False
    if m is not None and m["name"]:
        found = entries_named(draft, m["name"])
        return bool(found) and strike(draft, found)
    told = [r for r in draft.known.records if isinstance(r.body, LOGGED) and r.origin != draft.origin]
    if not told or draft.at - told[-1].at > FRESH or told[-1].origin.startswith(("f", CLOSED)):
        return False
    return undoing.press_undo(draft, told[-1].origin)


# --- not meant --------------------------------------------------------------------------------------------------------
def _not_so(draft: Draft, low: str) -> bool:
    """ "No not remove, they were on sunday": puts back what was taken back just now, and hears what was meant."""
    asking = draft.known.asking
    if asking is None or asking.topic != undoing.UNDONE:
        return False
    m = _NOT_SO.fullmatch(low)
    rest = (m["rest"] or "") if m is not None else low
    if (said := _MEANT.fullmatch(rest)) is not None:
        rest = said["rest"]
    elif m is None:
        return False
    meant = _tells(draft, rest)
    if m is None and not meant:
        return False
    origin = undoing.taken_back_last(draft)
    had = {(r.origin, r.index) for r in draft.known.records}
    if origin is None or not undoing.put_back_last(draft, origin):
        return False
    draft.parts.clear()
    draft.rows.clear()
    back = [r for r in draft.known.records if isinstance(r.body, NAMED) and (r.origin, r.index) not in had]
    made = _as_meant(draft, back, rest) if rest else []
    if made:
        amending.keep(draft, made)
    elif rest and (others := [r for r in entries_named(draft, _bare(rest)) if r not in back]):
        strike(draft, others)
    else:
        draft.say("echo", lines=entry_lines(back, draft, dated=False))
        draft.offer(button("button-undo", f"undo:{origin}"), button("button-fix", f"fix:{origin}"))
    return True


def _tells(draft: Draft, rest: str) -> bool:
    """Whether what is told behind a "no" is a day, figures, or another entry."""
    day = amendwhole.day_told(draft, rest) is not None
    return day or correction(f"sorry, {rest}") is not None or bool(entries_named(draft, _bare(rest)))


def _as_meant(draft: Draft, back: list[Record], rest: str) -> list[Record]:
    day = amendwhole.day_told(draft, rest)
    if day is not None:
        return [replace(r, body=replace(cast("Lift | Run", r.body), when=day)) for r in back]
    said = correction(f"sorry, {rest}")
    return [] if said is None or not back else amending.changes(draft, said, origin=back[0].origin)


def _bare(name: str) -> str:
    return re.sub(
        r"^(?:(?:the|my|that|remove|delete|undo|take back)\s+)+|[\s.!]+$|\s+(?:instead|please)\W*$", "", name.strip()
    )
