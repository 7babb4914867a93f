"""Several answers of the setup in one message, side remarks beside them, and corrections of an earlier answer.

Rule: an answer to another question counts only where its own words stand beside it ("I run mon wed fri", "20 minutes at
lunch"); what is left of the message is heard as ever. What was answered is not asked again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from coach import kitlist
from coach import setupfree as free
from coach.ahead import DAY_WORD, minutes_in, race_distance, race_in
from coach.athlete import WEEKDAYS, to_profile, weekday
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say
from coach.setupwords import from_text, strength_of, take_kit, take_runs
from coach.undoing import SETTING_NAMES

Values = dict[str, Any]
About = dict[str, Any]
_DAY = DAY_WORD.pattern.replace("(mon|", "(?:mon|", 1)
_LIST = (
    rf"(?:[\s,&/+;]*(?:{_DAY}|(?:on|and|every|the|a|with|plus|my|is|long|easy|fast|hard|runs?|intervals?|tempo|hills?|"
    r"track|speed ?work|recovery|also|usually|mostly|most|for fun|outside)\b))+"
)
_OFTEN = (
    r"(?:once|twice|thrice|[1-7] ?x|(?:[1-7]|two|three|four|five|six|seven) (?:times|days))"
    r"(?:(?: (?:a|per|every))? w(?:ee)?k)?"
)
_RUNS = Pattern(
    rf"\b(?:i (?:usually |normally |mostly |always |currently |just |only )?(?:run|go running|jog)|my "
    rf"runs? (?:days )?(?:are|is)|"
    rf"runn?ing days(?: are)?|runs(?: on|:)|running(?: on|:))(?P<days>{_LIST}|\W+(?P<often>{_OFTEN}))"
)
_STRENGTH = Pattern(
    rf"\b(?:strength(?: work| training)?|lift(?:ing)?|gym|weights)(?: days?| sessions?)?(?: on| are|"
    rf":)?(?P<days>{_LIST}|\W+(?P<often>{_OFTEN}))|"
    rf"\b(?P<before>{_OFTEN}) (?:of )?(?:strength|lifting|gym|weights)\b"
)
_BARE_OFTEN = Pattern(rf"\W*(?:about |maybe |max(?:imum)? )?{_OFTEN}\W*")
_KIT = Pattern(
    r"\b(?:i(?:'ve| have)?(?: got| own)?|have|got|own|with|there(?:'s| is| are)) (?:only |just "
    r")?(?:(?:a|an|some|two|my|\d+(?: ?kgs?| ?lbs?)?|"
    r"pair of|set of|resistance|and|of|,) ?)*(?:dumb ?bells?|kettle ?bells?|barbells?|bands?|bench|"
    r"pull[- ]?up bar|machines?|(?:full |whole )?gym)"
    r"\b(?:(?:,| and| plus| &)+ ?(?:(?:a|an|some|two|my|\d+(?: ?kgs?| ?lbs?)?|pair of|resistance) "
    r"?)*(?:dumb ?bells?|kettle ?bells?|barbells?|"
    r"bands?|bench|pull[- ]?up bar|machines?))*"
)
_NO_KIT = Pattern(r"\b(?:no|without|zero|don't have any|haven't got any) (?:kit|equipment|gear|weights)\b")
_LEVEL = Pattern(
    r"\b(?:i(?:'ve| have)?(?: been)? )?(?:lift\w*|strength train\w*|weight train\w*|gym|weights)\b[^.;!?]*?"
    r"(?:\b\d+(?:\.\d+)?\+?|\ba|\bone|\btwo|\bthree|\bfour|\bfive|\bsix) ?(?:years?|yrs?|months?)\b|"
    r"\b(?:on (?:and|n) off|off and on) for (?:about |around |some |maybe )?(?:\w+ )?(?:years?|yrs?|months?)\b|"
    r"\b(?:never|nver) (?:(?:really|properly|ever|actually) )?(?:lifted|"
    r"done (?:any )?(?:strength|weights|gym|lifting))\b[^.;,!?]*|\bnew to "
    r"(?:strength|lifting|weights|the gym)\b"
)
_GOAL = Pattern(
    r"\b(?:i (?:just |mainly |mostly |really )?(?:want|wanna|need|hope|aim|would like)(?: to)?|i'd "
    r"like to|my (?:goal|aim) is(?: to)?|goal:)"
    r" (?P<what>[^,.;!?]*)"
)
_ZONE = Pattern(r"\bi(?:'m| am)? (?:live|based|living) in (?P<what>[^,.;!?]*)")
_TIME = Pattern(
    r"[^,.;!?]*\b(?:only|just|max|have|got|about|up to|sessions?|free|lunch\w*|spare|time|a session|"
    r"each|per session)\b[^,.;!?]*"
)
_TIME_ITSELF = Pattern(
    r"(?:\b(?:i|i've|only|just|max|have|got|about|up to|for|roughly|maybe|like)\b\W*)*"
    r"\b(?:\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})? ?(?:m|mins?|minutes?)|half an hour|an hour)\b"
    r"(?:\W+(?:a session|each|max|per session|at lunch|free|only|to spare))*"
)
_NOT_TIME = Pattern(
    r"\b(?:ran|run|runs|running|jog\w*|plank|hold|rest|slept|km|5k|10k|marathon|ago|later|late|in \d+ "
    r"?min\w*|race|walk\w*|drive|pb)\b"
)
_CLAUSES = Pattern(r"[.;!,\n]+|\bbut\b|\band i\b")
_AGAIN = Pattern(
    r"\W*(?:(?:no|oh|well|ah)\W+)*(?:(?:sorry|wait|hang on|hold on|oops|actually|correction|i meant|i "
    r"mean|make (?:that|it)|scratch that|"
    r"my bad)\b\W*)+(?P<what>.+)"
)
_NOT = Pattern(r"(?P<right>.+?),? (?:and )?(?:not|instead of|rather than) (?P<wrong>.+)")
_CHIT = Pattern(
    r"\b(?:hi|hey|hello|ok|okay|so|and|also|btw|by the way|well|plus|please|thanks|thank you|i|the|a|my)\b|[\W_]+"
)
ONCE = ("goal", "runs", "strength", "level")  #: questions whose answer no mere remark replaces
LOOSE = ("level", "sure")  #: questions whose freer answers ("a bit", "hard") are said of other things, too
SHORT = 6  #: words of a clause that is an answer by itself
DAYS_OF = {"runs": "runs", "long": "runs", "fast": "runs", "strength": "strength"}


class Found:
    """What a message answers: settings by question, and what is left of it."""

    def __init__(self, low: str) -> None:
        self.rest = low
        self.values: dict[str, Values] = {}

    def take(self, step: str, values: Values | None, span: tuple[int, int]) -> None:
        """Keeps an answer and blanks its words."""
        if values is not None and step not in self.values:
            self.values[step] = values
            self.rest = self.rest[: span[0]] + " " * (span[1] - span[0]) + self.rest[span[1] :]

    @property
    def left(self) -> str:
        """What was not taken for an answer; empty where that is only chat."""
        return self.rest.strip(" ,.;!") if _CHIT.sub("", self.rest) else ""


def answers(draft: Draft, about: About, low: str) -> Found | None:
    """Answers to other questions than the one in hand, and to it as well; None where the message has none of others."""
    found = Found(low)
    if (kit := kitlist.within(low)) is not None:  # its figures are weights, whatever else they could be
        found.take("kit", take_kit(draft, low[kit[0] : kit[1]]), kit)
    told = {s for s in (*about.get("path", ()), *about.get("given", ())) if s in ONCE}
    for step, pattern, taker in _CUES:
        if step in told:
            continue  # only a correction takes the place of an answer
        match = pattern.search(found.rest)
        beside = step == "kit" and about["step"] == "sure" and match is not None and match[0].startswith("with")
        if match is not None and not beside:  # "I can do them with dumbbells"
            found.take(step, taker(draft, match), match.span())
    _of_race(draft, found)
    _of_time(found)
    step = about["step"]
    for a, b in _spans(found.rest) if about["step"] != "runs" else ():
        if _BARE_OFTEN.fullmatch(found.rest[a:b]):
            found.take("strength", free.values(draft, "strength", found.rest[a:b]), (a, b))
    if not found.values.keys() - {step}:
        return None
    if step not in found.values and step not in ("consent", "symptoms", "doctor", "active", "now", "hurts", "before"):
        for clause in _spans(found.rest):
            text = found.rest[clause[0] : clause[1]].strip()
            values = from_text(draft, step, text) if text else None
            if values is None and step not in LOOSE and len(text.split()) <= SHORT:
                values = free.values(draft, step, text)
            if values is not None:
                found.take(step, values, clause)
                break
    return found


def corrected(draft: Draft, about: About, low: str) -> list[Values]:
    """The settings that take the place of an earlier answer: "no wait, tuesdays not thursdays"; empty where none do."""
    match = _AGAIN.fullmatch(low)
    if match is None:
        return []
    what = match["what"]
    path = [*about.get("path", ()), *about.get("given", ())][::-1]
    swap = _NOT.fullmatch(what)
    if swap is not None:
        right, wrong = ([WEEKDAYS[weekday(m[1])] for m in DAY_WORD.finditer(swap[x])] for x in ("right", "wrong"))
        kind = next((DAYS_OF[s] for s in path if s in DAYS_OF), None)
        if right and wrong and kind is not None:
            return _exchanged(draft, kind, right, wrong)
        what = swap["right"]
    for step in path:
        values = None if step == "consent" else from_text(draft, step, what) or free.values(draft, step, what)
        if values is not None:
            return [values]
    return []


def say_taken(draft: Draft, taken: list[Values]) -> None:
    """What was set, by its names."""
    keys = dict.fromkeys(SETTING_NAMES[k] for values in taken for k in values if k in SETTING_NAMES)
    draft.say("setup-taken", names=tuple(say(k) for k in keys))


def _exchanged(draft: Draft, kind: str, right: list[str], wrong: list[str]) -> list[Values]:
    """The days with some of them in the place of others, each with the kind of run that it takes over."""
    if kind == "strength":
        mine = [WEEKDAYS[d] for d in draft.athlete.strength_days or ()]
        return [strength_of([d for d in mine if d not in wrong] + right)] if set(wrong) & set(mine) else []
    kinds = dict(to_profile(draft.athlete)["running_days"])
    freed = [kinds.pop(d) for d in wrong if d in kinds]
    if not freed:
        return []
    for n, day in enumerate(d for d in right if d not in kinds):
        kinds[day] = freed[min(n, len(freed) - 1)]
    return [{"running_days": {d: kinds[d] for d in sorted(kinds, key=WEEKDAYS.index)}}]


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the clauses of a text stand, the whole text first."""
    cuts = [m.span() for m in _CLAUSES.finditer(text)]
    starts, ends = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(text)]
    return [(0, len(text)), *zip(starts, ends, strict=True)] if cuts else [(0, len(text))]


def _of_race(draft: Draft, found: Found) -> None:
    """A race with its day, in a clause of its own."""
    for a, b in _spans(found.rest)[::-1]:
        clause = found.rest[a:b]
        if race_distance(clause) is not None and re.search(
            r"marathon|\bhalf\b|race|park ?run|training for|ultra", clause
        ):
            race = race_in(clause, draft.today)
            if race is not None and not re.search(r"\b(?:ran|did|finished|last|yesterday|pb)\b", clause):
                found.take("race", {"race": race}, (a, b))


def _of_time(found: Found) -> None:
    """How long a session may take, where that is what the minutes are of."""
    for a, b in _spans(found.rest)[::-1]:
        clause = found.rest[a:b]
        bare = re.fullmatch(r"\W*(?:about |max(?:imum)? |up to )?\d{2,3} ?(?:min\w*)(?: max)?\W*", clause)
        if _NOT_TIME.search(clause) or not (bare or _TIME.fullmatch(clause)):
            continue
        minutes = minutes_in(clause)
        if minutes is not None and 10 <= minutes <= 120:
            told = _TIME_ITSELF.search(clause)
            span = (a, b) if told is None else (a + told.start(), a + told.end())
            found.take("minutes", {"session_minutes": minutes}, span)


def _runs(draft: Draft, match: re.Match[str]) -> Values | None:
    return free.values(draft, "runs", match["often"]) if match["often"] else take_runs(draft, match["days"])


def _strength(draft: Draft, match: re.Match[str]) -> Values | None:
    often = match["often"] or match["before"]
    if often:
        return free.values(draft, "strength", often)
    days = [WEEKDAYS[weekday(m[1])] for m in DAY_WORD.finditer(match["days"])]
    return strength_of(days) if days else None


def _step(step: str) -> Callable[[Draft, re.Match[str]], Values | None]:
    def take(draft: Draft, match: re.Match[str]) -> Values | None:
        text = match.groupdict().get("what") or match[0]
        return from_text(draft, step, text) or free.values(draft, step, text)

    return take


_CUES: tuple[tuple[str, Pattern, Callable[[Draft, re.Match[str]], Values | None]], ...] = (
    ("level", _LEVEL, _step("level")),
    ("runs", _RUNS, _runs),
    ("strength", _STRENGTH, _strength),
    ("kit", _KIT, lambda draft, match: take_kit(draft, match[0])),
    ("kit", _NO_KIT, lambda draft, match: take_kit(draft, "nothing")),
    ("goal", _GOAL, _step("goal")),
    ("zone", _ZONE, _step("zone")),
)
