"""Changes of the profile in plain words: "I've got a 16 kg kettlebell now", "no runs on Wednesdays any more".

Rule: what is heard here is meant for good; what holds for some days is heard in coach/kitwords.py. All is undoable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import time
from typing import Any

from coach import kitlist
from coach.ahead import DAY_WORD
from coach.askswords import asks
from coach.athlete import WEEKDAYS, to_profile, weekday
from coach.cards import button
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.owned import KINDS, Piece, equipment_of, joined, without
from coach.owned import to_form as piece_form
from coach.patterns import Pattern
from coach.reply import say
from coach.setupwords import KIT, from_text, only_kind, take_kit
from coach.weightwords import weights_in
from coach.welcome import ask, say_kept

_GOT = Pattern(
    r"\b(?:i(?:'ve| have)? (?:now )?(?:got|bought|own|have)|i(?:'ve| have) now|bought|"
    r"got (?:myself )?(?:a|an|some|two|new)|i now (?:have|own)|there(?:'s| is| are) now)\b"
)
_GONE = Pattern(
    r"\b(?:sold|gave away|given away|got rid of|lost|broke|no longer (?:have|own)|don't (?:have|own)|haven't got|"
    r"returned|without)\b|\b(?:is|are) (?:gone|broken)\b"
)
_BOUGHT = Pattern(r"\b(?:i(?:'ve| have)? (?:just )?(?:bought|sold)|i (?:now )?own|i now have|i have now|bought|sold)\b")
_AIMS = Pattern(r"(?:my (?:goal|aim)|the goal|goal) (?:now )?(?:is|:)")
_FOR_DAYS = Pattern(
    r"\b(?:this|next) (?:week|weekend|month)|"
    r"\b(?:today|tonight|tomorrow|until|till|for (?:a|\d+|two|three|the)|only|just)\b"
)
_LIFTED = Pattern(r"\b\d+ ?x ?\d+ ?(?:reps?|@)|\b\d+ ?x ?\d+ ?x|@|\b(?:sets?|reps?)\b")
_NO_RUN = Pattern(
    r"\b(?:no(?: more)? (?:runs?|running)|(?:don't|do not|won't|can't|stopped) (?:go )?run(?:ning)?|not running)\b"
    r".*?\bon\b|\b(?:no|drop|stop|cancel|remove|without) (?:the |my )?"
    r"(?:more )?(?:\w+day|mon|tue|wed|thu|fri|sat|sun)s?'?s? (?:run|runs|running)\b"
)
_RUN_TOO = Pattern(
    r"\b(?:i (?:now |also |will )*run|i'?m running|also run(?:ning)?|add a run|a run|runs?) (?:now |also |too )?on\b|"
    r"\b(?:fast|long|easy) run (?:is )?(?:now )?on\b"
)
_FOR_GOOD = Pattern(r"\b(?:any ?more|from now on|now|always|too|also|as well|for good|no longer|add)\b")
_QUIET = Pattern(r"\b(?:quiet hours?|keep quiet|don't (?:write|message|text|disturb)(?: me)?|leave me alone)\b")
_GOAL = Pattern(r"\b(?:my goal|goal is|the goal|i want to|i mainly want to|my aim)\b(.*)")
_AIM = Pattern(
    r"\b(?:run(?:ning)? faster|get(?:ting)? faster|be faster|faster|stay(?:ing)? (?:healthy|injury[- ]free|unhurt)|"
    r"avoid injur\w+|prevent injur\w+|injury prevention|get(?:ting)? stronger|be stronger|general strength)\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Takes a change of the profile; False where the text tells of none."""
    low = text.lower().replace("’", "'").strip()
    return not low.endswith("?") and _take(draft, low, (_units, _timer, _runs, _kit, _quiet, _aim))


def aside(draft: Draft, text: str) -> bool:
    """The same of what no plan depends on: units, quiet hours."""
    low = text.lower().replace("’", "'").strip()
    return not low.endswith("?") and _take(draft, low, (_units, _timer, _quiet))


def surely(draft: Draft, text: str) -> bool:
    """The same where a text can be read as a log as well: "I bought two 20 lb dumbbells", "I've got a bench".

    What is had is only taken for kit where nothing else is told: "I've got dumbbells 8 and 10 kg, a bench".
    """
    low = text.lower().replace("’", "'").strip()
    if low.endswith("?") or not (kitlist.alone(low) or _names_kit(_BOUGHT, low) or _AIMS.match(low)):
        return False
    return _take(draft, low, (_kit, _aim))


_JOINED = Pattern(
    r"\b(?:joined|signed up (?:at|to|with|for)|(?:am|i'm) (?:now )?a member (?:of|at)|got (?:a |"
    r"my )?membership (?:at|of|"
    r"for|in)|switched to|moved to|(?:now )?(?:have|got|with) (?:full )?access to|(?:now )?(?:train|lift|work out|"
    r"training|lifting|working out|go|going|starting) (?:now )?(?:at|in|to))"
    r" (?:a |an |the |my |our |new |local |nearby |proper |big |real |well[- ]equipped |commercial |"
    r"\w+ )*?gym\b(?! (?:is|was)\b)"
    r"|\bgot (?:a |my )?(?:new )?gym membership\b|\b(?:have|got) (?:a |the )?(?:full|complete|whole) (?:gym|kit)\b"
)
#: What stands before the verb, or within it: "my kettlebell broke", "gave my dumbbells away".
_BROKE = Pattern(
    r"\b(?:my|the|our) (?:\w+ ){0,2}?(?:dumb ?bells?|kettle ?bells?|barbell|bands?|bench|rack|pull[- ]?up bar|weights?)"
    r"(?: (?:has|have|had|just|finally|got|was|were|is|are))* (?:broke|broken|snapped|stolen|tore|torn|ripped|"
    r"died|gone|sold)\b"
    r"|\b(?:gave|give|given|threw|thrown|chucked|put) (?:my|the|our|away) (?:\w+ ){0,4}?(?:away|out|dumb ?bells?|"
    r"kettle ?bells?)\b"
)
_LEFT = Pattern(
    r"\b(?:left|quit|cancel+ed|gave up|stopped|no longer (?:go to|in|at|a member of)|not a member of|lost access to|"
    r"(?:don't|do not) (?:go to|have|train (?:at|in)))(?: (?:my|the|a|any))*(?: \w+)? gym(?: membership)?"
    r"(?: any ?more| now| (?:last|a) \w+(?: ago)?| yesterday| today| recently)?\W*$"
)
_FOR_GOOD_NOW = Pattern(r"\b(?:joined|signed|member\w*|switched|moved|now|full|from now on|for good|new)\b")


def listed(draft: Draft, text: str) -> bool:
    """Takes kit that a text names side by side and no more: "barbell, bench and a 16 kg kettlebell"."""
    low = text.lower().replace("’", "'").strip()
    if not kitlist.bare(low):
        return False
    values = _added(draft, low)
    if values is None:
        return False
    keep(draft, values)
    return True


def of_kit(draft: Draft, text: str) -> bool:
    """Takes kit that came or went for good, said outright: "sold my bench", "I've joined a gym", "left the gym"."""
    low = text.lower().replace("’", "'").strip()
    if draft.known.began is None or asks(low) or _FOR_DAYS.search(low) or _LIFTED.search(low):
        return False
    if _JOINED.search(low) and _FOR_GOOD_NOW.search(low):
        keep(draft, {"equipment": list(KIT), "weights": []})
        return True
    if _LEFT.search(low):
        ask(draft, {"step": "kit"})
        return True
    said = _names_kit(_BOUGHT, low) or _names_kit(_GONE, low) or _BROKE.search(low) is not None
    return said and not low.endswith("?") and _take(draft, low, (_kit,))


def _take(draft: Draft, low: str, takers: Iterable[Callable[[Draft, str], dict[str, Any] | None]]) -> bool:
    for taker in takers:
        values = taker(draft, low)
        if values is not None:
            if values:
                keep(draft, values)
            else:
                draft.say(
                    "runs-not-there", days=tuple(say(f"day-{WEEKDAYS[weekday(m[1])]}") for m in DAY_WORD.finditer(low))
                )
            return True
    return False


def keep(draft: Draft, values: dict[str, Any]) -> None:
    """Keeps a change and shows what becomes of the plan."""
    before = draft.weeks()
    draft.keep(Setting(values=values))
    say_kept(draft, values)
    if not values.keys() & {"quiet_hours", "units", "distance_units", "timer"} and draft.known.began is not None:
        draft.replan()
        lines = lines_between(before, draft.weeks(), draft)
        if lines:
            say_difference(draft, lines)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))


# --- the days of running ----------------------------------------------------------------------------------------------
def _runs(draft: Draft, low: str) -> dict[str, Any] | None:
    days = [WEEKDAYS[weekday(m[1])] for m in DAY_WORD.finditer(low)]
    if not days or re.search(r"\d", low):
        return None
    kinds = dict(to_profile(draft.athlete)["running_days"])
    if _NO_RUN.search(low) and (_FOR_GOOD.search(low) or re.search(r"days\b|s\b", low)) and not _FOR_DAYS.search(low):
        left = {d: k for d, k in kinds.items() if d not in days}
        if left == kinds:
            return {}
        if left and "long" in kinds.values() and "long" not in left.values():
            left[list(left)[-1]] = "long"
        return {"running_days": left}
    if _RUN_TOO.search(low) and _FOR_GOOD.search(low) and not re.search(r"\b(?:only|instead)\b", low):
        kind = "long" if "long" in low else "quality" if re.search(r"fast|interval|tempo|hill", low) else "easy"
        if kind == "long":
            kinds = {d: "easy" if k == "long" else k for d, k in kinds.items()}
        made = {**kinds, **dict.fromkeys(days, kind)}
        return None if made == kinds else {"running_days": {d: made[d] for d in WEEKDAYS if d in made}}
    return None


# --- kit and weights --------------------------------------------------------------------------------------------------
def _kit(draft: Draft, low: str) -> dict[str, Any] | None:
    """What came to the kit, or is gone from it, for good."""
    if _FOR_DAYS.search(low) or _LIFTED.search(low) or "sore" in low or "pain" in low:
        return None
    gone = _names_kit(_GONE, low) or _BROKE.search(low) is not None
    if not gone and not _names_kit(_GOT, low):
        return None
    if not gone:
        return _added(draft, low)
    found = _named(draft, low)
    if found is None:
        return None
    named, told = found
    mine, have = draft.athlete.weights, draft.athlete.equipment
    away = told or tuple(Piece(kind=k) for k in KINDS if equipment_of((Piece(kind=k),)) & named)
    left = without(mine, away)
    kinds_left, kinds_had = equipment_of(left), equipment_of(mine)
    whole = named - kinds_left if not told or kinds_had - kinds_left else set()
    return {"equipment": sorted(have - whole), "weights": [piece_form(w) for w in left]}


def _named(draft: Draft, low: str) -> tuple[set[str], tuple[Piece, ...]] | None:
    """The kinds of kit that a text names, and its weights; None where it names none."""
    named = take_kit(draft, low)
    told = weights_in(low, draft.athlete.units, only_kind(draft.athlete.equipment) if named else None)
    return None if named is None or not named["equipment"] else (set(named["equipment"]), tuple(told))


def _added(draft: Draft, low: str) -> dict[str, Any] | None:
    """The kit with what a text names beside it."""
    found = _named(draft, low)
    if found is None:
        return None
    named, told = found
    kit = sorted(draft.athlete.equipment | named | equipment_of(told))
    return {"equipment": kit, "weights": [piece_form(w) for w in joined(draft.athlete.weights, told)]}


def _names_kit(verb: Pattern, low: str) -> bool:
    """Whether kit stands right behind the verb: "I have a 16 kg kettlebell", not "I have a question on the bench"."""
    for match in verb.finditer(low):
        word = kitlist.KIT_WORD.search(low, match.end())
        if word is not None and kitlist.BESIDE.fullmatch(low[match.end() : word.start()]):
            return True
        if match[0].startswith(("is", "are")) and (before := list(kitlist.KIT_WORD.finditer(low[: match.start()]))):
            return (
                kitlist.BESIDE.fullmatch(low[before[-1].end() : match.start()]) is not None
            )  # "the kettlebell is broken"
    return False


# --- units ------------------------------------------------------------------------------------------------------------
_UNIT = r"(?:miles?|mi|kms?|kilomet(?:er|re)s?|kgs?|kilos?|lbs?|pounds?|metric|imperial)"
_IN_UNITS = Pattern(
    r"\W*(?:(?:can|could) you |please |hey |i'd like you to |always )*"
    r"(?:use|switch(?: over)? to|change (?:it |units )?to|"
    rf"show(?: me| it| everything)?(?: in)?|set (?:units )?to|display|count in|i (?:run|count|think|work|train|log) in|"
    rf"i use|i'm (?:a|on|using)|my (?:runs|units|distances) are(?: in)?|everything in|all in|units:?) "
    rf"({_UNIT}(?: and {_UNIT})?)"
    r"(?: (?:please|pls|not \w+|instead(?: of \w+)?|from now on|person|for (?:my )?runs|always))*\W*"
)


_FAR_UNITS = {"mi": r"mi(?:les?)?", "km": r"kms?|kilomet(?:er|re)s?"}
_LOAD_UNITS = {"lb": r"lbs?|pounds?", "kg": r"kgs?|kilos?|kilograms?"}
#: All that stands in a wish for units but the units themselves; "not km" names none.
_OF_UNITS = Pattern(
    r"(?:\W|(?:i|i'?d|id|you|can|could|please|pls|hey|coach|think|count|work|train|log|run|running|runs|lift|lifting|"
    r"lifts|use|using|keep|keeping|show|display|set|switch|change|want|prefer|like|have|give|put|write|everything|"
    r"all|me|my|the|to|in|into|for|of|on|at|is|are|be|but|and|with|while|as|units?|weights?|weight|loads?|bar|gym|"
    r"strength|distances?|distance|pace|paces|always|from|now|it|them|instead|though|thanks|though|person|both|"
    r"not (?:mi(?:les?)?|kms?|kilomet(?:er|re)s?|lbs?|pounds?|kgs?|kilos?))\b)*"
)
_OF_LOADS = Pattern(r"\b(?:weights?|loads?|lift\w*|gym|bar|strength)\b")
_NOT_UNITS = Pattern(r"\bnot \w+")


def _units_of_each(draft: Draft, low: str) -> dict[str, Any] | None:
    """ "I think in miles but weights in kg": a unit of each kind, or the one of loads alone."""
    said = _NOT_UNITS.sub(" ", low)
    far = [unit for unit, names in _FAR_UNITS.items() if re.search(rf"\b(?:{names})\b", said)]
    load = [unit for unit, names in _LOAD_UNITS.items() if re.search(rf"\b(?:{names})\b", said)]
    if len(far) > 1 or len(load) != 1 or not (far or _OF_LOADS.search(said)):
        return None
    units = "|".join((*_FAR_UNITS.values(), *_LOAD_UNITS.values()))
    if not _OF_UNITS.fullmatch(re.sub(rf"\b(?:{units})\b", " ", said)):
        return None
    return {"units": load[0], "distance_units": far[0] if far else draft.athlete.distance_units}


def _units(draft: Draft, low: str) -> dict[str, Any] | None:
    """ "Use miles", "I lift in pounds": what bare figures are in, and what the coach writes."""
    if each := _units_of_each(draft, low):
        return each
    m = _IN_UNITS.fullmatch(low)
    if m is None:
        return None
    values: dict[str, Any] = {"units": draft.athlete.units, "distance_units": draft.athlete.distance_units}
    for word in m[1].split():
        if word.startswith(("mi", "imperial")):
            values["distance_units"] = "mi"
        if word.startswith(("km", "kilom", "metric")):
            values["distance_units"] = "km"
        if word.startswith(("lb", "pound", "imperial")):
            values["units"] = "lb"
        if word in ("kg", "kgs", "kilo", "kilos", "metric"):
            values["units"] = "kg"
    return values


# --- the rest timer ---------------------------------------------------------------------------------------------------
_TIMER = Pattern(
    r"\W*(?:(?:can|could) you |please |hey )*(?:(?P<off>(?:no|stop|turn off|switch off|mute|kill|disable|silence)"
    r"(?: the| that| my)?(?: rest)? timers?|(?:(?:turn|switch|put) )?(?:the |my )?(?:rest )?timers? off)|"
    r"(?:(?:turn|switch|put) )?(?:the |my )?(?:rest )?timers? (?:back )?on|(?:turn|switch) (?:back )?on the (?:rest )?"
    r"timer)(?: again| please| from now on| in (?:the )?sessions?)*\W*"
)


def _timer(draft: Draft, low: str) -> dict[str, Any] | None:
    """ "Rest timer off please": whether the coach calls the end of a rest."""
    m = _TIMER.fullmatch(low)
    return None if m is None else {"timer": "off" if m["off"] else "on"}


# --- quiet hours, the aim ---------------------------------------------------------------------------------------------
def _quiet(draft: Draft, low: str) -> dict[str, Any] | None:
    if not _QUIET.search(low):
        return None
    if re.search(r"\bno quiet hours?\b", low):
        return {"quiet_hours": None}
    start, end = draft.athlete.quiet_hours or (time(22, 0), time(6, 30))
    if match := re.search(r"\b(after|before) (\S+(?: ?[ap]m)?)", low):
        said = from_text(draft, "hour", match[2])
        clock = said and said["reminder_time"]
        if clock:
            return {"quiet_hours": [clock, f"{end:%H:%M}"] if match[1] == "after" else [f"{start:%H:%M}", clock]}
    return from_text(draft, "quiet", low)


def _aim(draft: Draft, low: str) -> dict[str, Any] | None:
    said = _GOAL.search(low)
    if said is None or not _AIM.search(said[1]):
        return None
    return from_text(draft, "goal", said[1])
