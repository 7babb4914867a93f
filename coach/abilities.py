"""What somebody can do, owns or was told to do, beside what was done: "I deadlift 200", "my 5k is 25 min", a gym's kit.

Rule: what is able to be done was not done today: nothing of it is logged, and what is said of kit is kept as kit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coach import profilewords
from coach.acts import LOGGED, Act, Lift, Run, Symptom
from coach.askswords import asks
from coach.draft import Draft
from coach.owned import equipment_of, joined
from coach.owned import to_form as piece_form
from coach.patterns import Pattern
from coach.setupwords import only_kind, take_kit
from coach.weightwords import weights_in

_LIFTS = (
    r"(?:back |front |high bar |low bar |box )?squats?|(?:sumo |trap bar |romanian )?dead ?lifts?|dl|rdls?|"
    r"bench(?: press)?|"
    r"(?:overhead |military |shoulder )?press|ohp|hip thrusts?|pull[- ]?ups?|chin[- ]?ups?|rows?|leg press|clean|"
    r"snatch"
)
_RACES = r"(?:long run|easy run|1 ?k|3 ?k|5 ?k|10 ?k|half(?: marathon)?|marathon|mile|park ?run|hm)"
_DONE = Pattern(
    r"\b(?:today|yesterday|tonight|did|done|just|this (?:morning|afternoon|evening)|last (?:night|week|time)|ran|"
    r"raced|lifted|"
    r"squatted|benched|deadlifted|pulled|pressed|finished|hit|got|new|went|managed|mon|tue|wed|thu|fri|sat|sun|"
    r"monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|now:|then)\b"
)
_ABLE = Pattern(
    rf"^\W*(?:(?:hi|hey|hello|well|so|and|btw|fyi|coach|currently|at the moment|oh)\W+)*i (?:can|could|usually|"
    rf"normally|"
    rf"typically|always|currently|generally|am able to|'m able to)(?: (?:usually|normally|now|already|still|easily|"
    rf"only|about))*"
    rf" (?:do |run |lift |manage |hold )?(?:an? |the )?(?:{_LIFTS}|\d|{_RACES}|run\b|plank|push)"
)
#: One bare figure behind a lift, in the present: its load is what is lifted, not what was done.
_PRESENT = Pattern(
    rf"^\W*(?:(?:hi|hey|well|so|and|but|btw|fyi|coach|currently|right now)\W+)*(?:i (?:{_LIFTS})(?: (?:about|around|"
    rf"like|maybe|"
    rf"~))? \d+(?:[.,]\d+)?"
    r" ?(?:kg|kilos?|lbs?|pounds)?(?:(?: for (?:one|a single|reps|a rep))| max)?(?:,? and | ?, ?)?)+"
    rf"(?:(?:{_LIFTS}) (?:about |around )?\d+ ?(?:kg|lbs?)?)?\W*$"
)
_MINE = Pattern(
    rf"\bmy (?:best |current |old |all[- ]time |usual |1 ?rm |one rep max |max |pb |pr |"
    rf"season'?s best )*(?:(?:{_LIFTS}|{_RACES})"
    rf"(?: (?:max|1 ?rm|one rep max|pb|pr|best|time|record|pace))?|1 ?rm|max|pb|pr|one rep max)(?: (?:on|in|for|"
    rf"over) (?:the )?"
    rf"(?:{_LIFTS}|{_RACES}))?\s*(?:is|are|=|:|stands at|sits at|of)\s*(?:about |around |at |now |~|roughly )*\d"
)
_AHEAD = Pattern(r"\b(?:this|next|on|tomorrow|tonight|weekend|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b")
_TERMS = Pattern(
    r"^\W*(?:1 ?rms?|one rep max(?:es)?|max(?:es)?|pbs?|prs?|personal bests?|bests?|my (?:lifts|"
    r"numbers))\b\W"
)
_SETS = Pattern(r"\d ?[x×] ?\d|\b(?:sets?|reps?)\b|@ ?\d")
BIG = ("squat", "bench", "deadlift", "press")
#: No set of a big lift has so many repetitions: the figure is a load.
_MOST_REPS = 30
_PRESCRIBED = Pattern(
    r"\b(?:physio\w*|pt|therapist|doc(?:tor)?|osteo\w*|chiro\w*|surgeon|consultant|trainer|"
    r"specialist)\b.{0,30}?\b(?:gave|gives|"
    r"prescribed?|wants?|told|tells|set|recommend\w*|suggest\w*|asked|has (?:given|told|prescribed|set)|put|says?|"
    r"said|advised)\b"
)
_OF_KIT = Pattern(
    r"\b(?:gym|garage|basement|home|equipment|kit) ?(?:with|has|:|have|includes|there(?:'s| is| are))|"
    r"\bup to \d+ ?(?:kg|lbs?)\b|"
    r"\bthere(?:'s| is| are) (?:a|an|some)?\b|\bplus\b"
)
_KIT = Pattern(
    r"\b(?:bands?|dumb ?bells?|dbs?|kettle ?bells?|kbs?|barbells?|plates?|racks?|bench(?! press)|(?:pull|"
    r"chin)[- ]?up bar|machines?|"
    r"leg press|cables?|smith)\b"
)


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Answers what tells of no training that was done, though it reads like a log; False where it does not."""
    low = " ".join(text.lower().replace("’", "'").split())
    logged = [a for a in acts if isinstance(a, LOGGED)]
    if any(isinstance(a, Symptom) for a in acts) or not all(isinstance(a, (Lift, Run)) for a in logged):
        return False
    if not asks(low) and _listed(draft, low, logged):
        return True
    if not logged:
        if acts or asks(low) or _AHEAD.search(low) or not _MINE.search(low):
            return False
        draft.say("able-not-done")  # the reader took it for no run: "my 5k is 25 min"
        return True
    if _PRESCRIBED.search(low) and not re.search(r"\b(?:did|done|i've|finished|completed)\b", low):
        draft.say("prescribed-not-done")
        return True
    if not _able(low, logged):
        return False
    draft.say("able-not-done")
    return True


def _able(low: str, logged: Sequence[Act]) -> bool:
    """Whether a text says what can be done in general."""
    if _DONE.search(low):
        return False
    if _ABLE.search(low) or _MINE.search(low) or _TERMS.search(low) or _PRESENT.search(low):
        return True
    return len(logged) > 1 and not _SETS.search(low) and all(_as_max(a) for a in logged)


def _as_max(act: Act) -> bool:
    """Whether a lift is a big one with a bare figure that can only be a load."""
    if not isinstance(act, Lift) or act.exercise is None or len(act.sets) != 1:
        return False
    one = act.sets[0]
    big = any(word in act.exercise for word in BIG)
    return big and one.load_kg is None and one.reps is not None and one.reps >= _MOST_REPS


def _listed(draft: Draft, low: str, logged: Sequence[Act]) -> bool:
    """Kit that is listed where one trains: kept as kit."""
    if _SETS.search(low) or _DONE.search(low) or not _OF_KIT.search(low) or len(set(_KIT.findall(low))) < 2:
        return False
    if any(isinstance(a, Run) or (isinstance(a, Lift) and any(s.reps for s in a.sets)) for a in logged):
        return False
    named = take_kit(draft, low)
    if named is None or not named["equipment"] or draft.known.began is None:
        return False
    told = weights_in(low, draft.athlete.units, only_kind(draft.athlete.equipment))
    kit = set(draft.athlete.equipment) | set(named["equipment"]) | set(equipment_of(told))
    if re.search(r"\b(?:full|commercial|big|proper|normal|whole) gym\b", low):
        kit.add("machine")
    profilewords.keep(
        draft, {"equipment": sorted(kit), "weights": [piece_form(w) for w in joined(draft.athlete.weights, told)]}
    )
    return True
